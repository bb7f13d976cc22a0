import { Parser } from 'htmlparser2';

/** Elements whose content nobody reads. */
export const silentElements: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'iframe',
  'template',
]);
/** Elements that part words from each other. */
const parting = new Set(
  'p div br li ul ol h1 h2 h3 h4 h5 h6 blockquote tr td th table figure figcaption'.split(' '),
);

/** The readable text of a piece of HTML, whitespace collapsed; cut after `max` characters. Plain text stays as it is. */
export function textOfHtml(html: string, max = Number.POSITIVE_INFINITY): string {
  let text = '';
  let muted = 0;
  const parser = new Parser({
    onopentagname(name) {
      if (silentElements.has(name)) muted += 1;
      if (parting.has(name)) text += ' ';
    },
    ontext(data) {
      if (muted === 0) text += data;
    },
    onclosetag(name) {
      if (silentElements.has(name)) muted -= 1;
      if (parting.has(name)) text += ' ';
    },
  });
  // Markup takes several times the room of its text; what lies beyond is never shown.
  parser.end(html.slice(0, max * markupShare));
  return collapse(text).slice(0, max);
}

/** How many times longer a piece of HTML may be than its text before the rest of it is left unread. */
const markupShare = 20;

/** Text with whitespace collapsed to single spaces and trimmed. */
export const collapse = (text: string): string => text.replace(/\s+/gu, ' ').trim();
