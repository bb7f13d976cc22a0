import { failure, type Result } from '../../shared/result.ts';
import type { FeedFault, FeedLink } from './model.ts';

/** Reads the feeds of an OPML subscription list, outlines in outlines included, each address once. */
export function parseOpml(_body: Uint8Array | string): Result<readonly FeedLink[], FeedFault> {
  return failure({ kind: 'not-a-feed', detail: '' });
}
