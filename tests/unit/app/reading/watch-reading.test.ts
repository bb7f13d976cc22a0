import { expect, test } from 'vitest';
import {
  beginReading,
  lookAtReadings,
  type OpenReading,
  parseReadings,
  type TabLook,
} from '../../../../utils/app/reading/watch-reading.ts';

const url = 'https://daily.example/a';
const front: TabLook = { url, isInFront: true };
const behind: TabLook = { url, isInFront: false };

/** Looks in turn; answers at which look the page counted as read, or null. */
function readAt(looks: readonly (TabLook | null)[]): number | null {
  let open: readonly OpenReading[] = beginReading([], 1, url);
  for (const [at, look] of looks.entries()) {
    const next = lookAtReadings(open, () => look);
    if (next.read.length > 0) return at;
    open = next.open;
  }
  return null;
}

test.each([
  ['in front at two looks', [front, front], 1],
  ['in front at two looks with another tab between', [front, behind, behind, front], 3],
  ['in front only once', [front, behind, behind], null],
  ['left before the second look', [front, { url: 'https://daily.example/b', isInFront: true }, front], null],
  ['closed', [front, null, front], null],
  ['never looked at', Array.from({ length: 500 }, () => behind), null],
])('%s', (_name, looks, at) => expect(readAt(looks)).toBe(at));

test('a page that waits for an hour is watched no longer', () => {
  expect(readAt([...Array.from({ length: 121 }, () => behind), front, front])).toBeNull();
});

test('a page that is annotated again goes on counting; another one in its tab begins anew', () => {
  const once = lookAtReadings(beginReading([], 1, url), () => front).open;
  expect(beginReading(once, 1, url)).toEqual(once);
  expect(beginReading(once, 1, 'https://daily.example/b')).toMatchObject([{ looks: 0 }]);
  expect(beginReading(once, 2, url)).toHaveLength(2);
});

test('what is stored and does not fit is dropped', () => {
  const [good] = beginReading([], 1, url);
  expect(parseReadings([good, null, 7, { tabId: 1 }])).toEqual([good]);
  expect(parseReadings(undefined)).toEqual([]);
});
