import { getDomain } from 'tldts';
import type { ArticleMetadata } from './model.ts';

/**
 * The registrable domain of an address, which keys its outlet; '' where there is none. Hosts without a
 * registrable domain (an IP address, a bare name) stand for themselves.
 */
export function outletOfUrl(url: string): string {
  try {
    const { protocol, hostname } = new URL(url);
    if (protocol !== 'https:' && protocol !== 'http:') return '';
    return getDomain(hostname) ?? hostname;
  } catch {
    return '';
  }
}

/** Fills in what `readArticleInSteps` leaves out: the outlet, and its name where the page gives none. */
export function completeOutlet(metadata: ArticleMetadata): ArticleMetadata {
  const outlet = outletOfUrl(metadata.url);
  return { ...metadata, outlet, outletName: metadata.outletName || outlet };
}
