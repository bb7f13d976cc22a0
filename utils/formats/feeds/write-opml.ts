/** A subscription to be written. */
export interface OpmlFeed {
  readonly address: string;
  readonly title: string;
  /** The outlet's home page, where known. */
  readonly site?: string;
}

/** Writes subscriptions as OPML 2.0, for other readers. `title`: the list's own. */
export function writeOpml(feeds: readonly OpmlFeed[], title: string): string {
  const outlines = feeds.map(({ address, title: name, site }) => {
    const home = site === undefined ? '' : ` htmlUrl="${escapeXml(site)}"`;
    return `    <outline type="rss" text="${escapeXml(name || address)}" xmlUrl="${escapeXml(address)}"${home}/>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>${escapeXml(title)}</title></head>`,
    '  <body>',
    ...outlines,
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** Control characters cannot be written in XML at all. */
const escapeXml = (text: string): string =>
  text.replace(/\p{Cc}+/gu, ' ').replace(/[&<>"]/gu, (letter) => entities.get(letter) ?? letter);
