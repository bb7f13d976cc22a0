import { canonicalUrl } from '../../shared/canonical-url.ts';

/**
 * One address for all the ways to one page: without fragment and tracking, without AMP and mobile twins.
 * For comparing only: what is shown and fetched is the address that was found. What is no http address stays as it is.
 */
export function canonicalAddress(address: string): string {
  return canonicalUrl(address);
}
