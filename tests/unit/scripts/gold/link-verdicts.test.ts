import { describe, expect, it } from 'vitest';
import { drawKeys, linkKey, readVerdicts } from '../../../../scripts/gold/link-verdicts.ts';

describe('drawKeys', () => {
  const keys = Array.from({ length: 40 }, (_, at) => `pair ${at}`);

  it('draws the same keys whatever their order', () => {
    expect(drawKeys(keys.toReversed(), 10)).toEqual(drawKeys(keys, 10));
    expect(drawKeys(keys, 10)).toHaveLength(10);
  });

  it('keeps what it drew when a key that it did not draw goes', () => {
    const drawn = drawKeys(keys, 10);
    const gone = keys.find((key) => !drawn.includes(key));
    expect(
      drawKeys(
        keys.filter((key) => key !== gone),
        10,
      ),
    ).toEqual(drawn);
  });

  it('counts a key once', () => {
    expect(drawKeys(['a', 'a'], 5)).toEqual(['a']);
  });
});

describe('the pairs that were read', () => {
  it.each(['crossing', 'seeds'] as const)('of %s: the article that sorts first stands first', (of) => {
    const keys = [...readVerdicts(of).keys()];
    expect(keys).not.toHaveLength(0);
    for (const key of keys) {
      const [a, b] = key.split(/ (?=\S+#\d+$)/u) as [string, string];
      expect(linkKey(b, a)).toBe(key);
    }
  });
});
