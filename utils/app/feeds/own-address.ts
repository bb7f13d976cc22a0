import { canonicalAddress } from '../../formats/addresses/canonical-address.ts';
import type { ArticleReading } from '../../formats/html/model.ts';
import { outletOfUrl } from '../../formats/html/outlet-of-url.ts';

/**
 * A fetched page's reading under an address of the site that it came from. A canonical link to another site is not
 * believed: a page could else put words into another outlet's mouth. `address`: where the page came from.
 */
export function withOwnAddress(reading: ArticleReading, address: string): ArticleReading {
  const { metadata } = reading;
  const own = outletOfUrl(canonicalAddress(address));
  if (metadata.url !== '' && outletOfUrl(metadata.url) === own) return reading;
  return { ...reading, metadata: { ...metadata, url: address, outlet: outletOfUrl(address) } };
}
