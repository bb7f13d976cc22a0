/** Longest line without an end that still reads as a heading: the seeds' longest is a title of 109 characters. */
const longestHeading = 120;

/** Longest question that still reads as a heading and not as a sentence of the text. */
const longestQuestion = 60;

type SeedBlock = { readonly tag: 'h2' | 'p' | 'figcaption'; readonly text: string };

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Lines as blocks; a line that ends in an abbreviation with full stops goes on in the next one. */
function joinLines(text: string): string[] {
  const lines: string[] = [];
  let open = '';
  for (const line of text.split(/\r?\n/)) {
    const whole = open === '' ? line.trim() : `${open} ${line.trim()}`;
    open = '';
    if (/(^|\s)([A-Z]\.){2,}$/.test(whole)) open = whole;
    else if (whole !== '') lines.push(whole);
  }
  return open === '' ? lines : [...lines, open];
}

function blockOf(line: string): SeedBlock {
  if (/\bPicture: /.test(line)) return { tag: 'figcaption', text: line };
  const isQuestion = line.endsWith('?') && line.length <= longestQuestion;
  const isOpen = !/[.?!:;,”"’]$/.test(line) && line.length <= longestHeading;
  return { tag: isQuestion || isOpen ? 'h2' : 'p', text: line };
}

/**
 * A seed article (plain text) as the page of an outlet: headings, paragraphs, captions, `rel=canonical` and
 * metadata. `address` is the page's own; the first heading is the title, said again it is dropped.
 */
export function renderSeedPage(text: string, address: string, outletName: string): string {
  const lines = joinLines(text).filter((line) => !line.startsWith('Original URL:'));
  const first = lines.slice(0, 3).find((line) => line.includes(' ') && blockOf(line).tag === 'h2');
  const title = first ?? outletName;
  const body = lines
    .filter((line) => line !== title)
    .map(blockOf)
    .map(({ tag, text: content }) => {
      const inner = escapeHtml(content);
      return tag === 'figcaption'
        ? `<figure><figcaption>${inner}</figcaption></figure>`
        : `<${tag}>${inner}</${tag}>`;
    });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<link rel="canonical" href="${escapeHtml(address)}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="${escapeHtml(outletName)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body { font: 18px/1.6 Georgia, serif; max-width: 680px; margin: 0 auto 40vh; padding: 24px }</style>
</head>
<body>
<header><nav><a href="/">${escapeHtml(outletName)}</a></nav></header>
<main>
<article>
<h1>${escapeHtml(title)}</h1>
${body.join('\n')}
</article>
</main>
<footer><p>${escapeHtml(outletName)}</p></footer>
</body>
</html>
`;
}
