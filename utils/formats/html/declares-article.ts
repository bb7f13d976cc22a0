/** Whether a page's own metadata calls it an article. A home page that does is mistaken about itself. */
export function declaresArticle(document: Document, url: string): boolean {
  const type = document.querySelector('meta[property="og:type" i], meta[name="og:type" i]');
  if (!/^\s*(?:news)?article\b/i.test(type?.getAttribute('content') ?? '')) return false;
  return !URL.canParse(url) || new URL(url).pathname !== '/';
}
