import { type KnownOutlet, knownOutlets } from './known-outlets.ts';

/** Whom a name stands for: the origin that reports are grouped under. */
export interface ResolvedOutlet {
  readonly origin: string;
  readonly agency: boolean;
}

const bare = (name: string) =>
  name
    .toLowerCase()
    .replace(/^the\s+/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const byName = new Map<string, KnownOutlet>();
const byDomain = new Map<string, KnownOutlet>();
for (const known of knownOutlets) {
  for (const name of [known.name, ...known.aliases]) byName.set(bare(name), known);
  for (const domain of known.domains) {
    byDomain.set(domain, known);
    const site = domain.split('.')[0] ?? '';
    if (site.length > 1 && !byName.has(site)) byName.set(site, known);
  }
}

const resolved = (known: KnownOutlet): ResolvedOutlet => ({
  origin: known.carries ?? known.name,
  agency: known.kind === 'agency',
});

/** The origin that a credited name stands for. A name that is not known stands for itself, without its article. */
export function resolveName(name: string): ResolvedOutlet {
  const whole = byName.get(bare(name));
  if (whole) return resolved(whole);
  for (const part of name.split(/[(),/;|]|\band\b|\s[-–—]\s/u)) {
    const known = byName.get(bare(part));
    if (known) return resolved(known);
  }
  return { origin: name.trim().replace(/^the\s+/iu, ''), agency: false };
}

/** The origin that an outlet's own reporting stands for. */
export function resolveDomain(domain: string, name: string | undefined): string {
  const known = byDomain.get(domain.replace(/^www\./u, ''));
  if (known) return resolved(known).origin;
  return name ? resolveName(name).origin : domain;
}

/** The agency or outlet that a byline or closing credit line names as a whole ("By Reuters", "Dow Jones Newswires", "AP"). */
export function findAgency(line: string): { origin: string; text: string } | undefined {
  for (const part of line.split(/[(),/;|•·]|\bwith\b|\band\b|\bvia\b|\s[-–—]\s/u)) {
    const name = part
      .replace(/^\s*(?:by|from|source|copyright|©|\d{4}|staff|reporting)\b[:\s]*/iu, '')
      .trim();
    const known =
      byName.get(bare(name.replace(/\s+(?:staff|reporters?|news\s?wires?|contributed.*)$/iu, ''))) ??
      byName.get(bare(name));
    if (known?.kind === 'agency') return { origin: resolved(known).origin, text: name };
  }
  return undefined;
}

/** The known outlet that a path segment of an address names ("/business/the-wall-street-journal/…"). */
export function findOutletInPath(url: string): { origin: string; text: string } | undefined {
  const path = url.replace(/^[a-z]+:\/\/[^/]+/u, '').split(/[?#]/u)[0] ?? '';
  for (const segment of path.split('/').slice(0, -1)) {
    const words = segment.split('-');
    const known = words.length > 1 ? byName.get(bare(words.join(' '))) : undefined;
    if (known) return { origin: resolved(known).origin, text: segment };
  }
  return undefined;
}
