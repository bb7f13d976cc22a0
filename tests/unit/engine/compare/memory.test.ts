import { describe, expect, it } from 'vitest';
import { createMemory } from '../../../../utils/engine/compare/memory.ts';

describe('a memory', () => {
  const asked = (keys: string): string[] => {
    const memory = createMemory<string>(2);
    const workedOut: string[] = [];
    for (const key of keys) {
      const value = memory.recall(key, () => {
        workedOut.push(key);
        return key.toUpperCase();
      });
      expect(value).toBe(key.toUpperCase());
    }
    return workedOut;
  };

  it('works a value out once', () => expect(asked('aab')).toEqual(['a', 'b']));
  it('keeps what is asked for again', () => expect(asked('abcada')).toEqual(['a', 'b', 'c', 'd']));
  it('forgets what was asked long ago', () =>
    expect(asked('abcdea')).toEqual(['a', 'b', 'c', 'd', 'e', 'a']));
});
