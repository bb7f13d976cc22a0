import { expect, test } from 'vitest';
import { indexClaims } from '../../../../scripts/cli/claim-index.ts';
import type { Encoding } from '../../../../utils/shared/encoding.ts';

const claims = [
  { id: 'ferry', text: 'The ferry to the island stopped.' },
  { id: 'boat', text: 'Ships no longer sail to Arran.' },
  { id: 'apples', text: 'Apple prices rose by a tenth.' },
];

/** An encoder that knows boats from everything else, and counts what it is asked. */
function boatEncoder() {
  const asked: string[] = [];
  const encode = async (texts: Iterable<string>): Promise<ReadonlyMap<string, Encoding>> =>
    new Map(
      [...texts].map((text) => {
        asked.push(text);
        const mean = Int8Array.from(/ferry|ships/iu.test(text) ? [127, 0] : [0, 127]);
        return [text, { tokens: 0, pieces: new Int32Array(), vectors: new Int8Array(), mean }];
      }),
    );
  return { asked, encode };
}

const idsOf = (found: readonly { readonly id: string | number }[]) => found.map(({ id }) => id);

test('with a scan a claim is found that shares no word with the query, and each claim is encoded once before', async () => {
  const { asked, encode } = boatEncoder();
  const index = indexClaims(claims, { encode, scan: true });
  expect(idsOf(await index.search('ferry stopped', 5))).toEqual(['ferry', 'boat']);
  const before = asked.filter((text) => text === claims[2]?.text).length;
  expect(idsOf(await index.search('the ferry', 1))).toEqual(['ferry']);
  expect(before).toBe(1);
  expect(asked.filter((text) => text === claims[2]?.text)).toHaveLength(1);
});

test('without a scan only claims that share words are encoded', async () => {
  const { asked, encode } = boatEncoder();
  const index = indexClaims(claims, { encode, scan: false });
  expect(idsOf(await index.search('ferry stopped', 5))).toEqual(['ferry']);
  expect(asked).not.toContain(claims[1]?.text);
});

test('the scores of claims do not hang on how many are asked for', async () => {
  const { encode } = boatEncoder();
  const many = Array.from({ length: 30 }, (_, at) => ({ id: at, text: `Ferry number ${at} sails on time.` }));
  const index = indexClaims(many, { encode, scan: true });
  const all = await index.search('ferry sails', 30);
  expect(await index.search('ferry sails', 3)).toEqual(all.slice(0, 3));
});
