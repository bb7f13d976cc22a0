import type { RejectionRecord } from '../store/model.ts';

const pairKey = (one: string, other: string): string => [one, other].sort().join('\n');

/**
 * Tells whether the reader took two sentences apart. By their texts and in either order: the same two
 * sentences meet again when the other outlet's page is opened, or after an article was saved afresh.
 */
export function rejectedPairs(
  rejections: readonly RejectionRecord[],
): (one: string, other: string) => boolean {
  const pairs = new Set(rejections.map(({ hereText, thereText }) => pairKey(hereText, thereText)));
  return (one, other) => pairs.has(pairKey(one, other));
}
