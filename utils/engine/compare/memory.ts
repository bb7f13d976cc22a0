/** What was worked out for some texts, for the next time. */
export interface Memory<Value> {
  /** The value of a key, worked out where it is not remembered. */
  recall(key: string, workOut: () => Value): Value;
}

/**
 * A memory of two generations: what was asked for among the last `size` new keys stays, so at most twice as many are
 * held, and never all forgotten at once.
 */
export function createMemory<Value>(size: number): Memory<Value> {
  let older = new Map<string, Value>();
  let newer = new Map<string, Value>();
  return {
    recall(key, workOut) {
      const known = newer.get(key);
      if (known !== undefined) return known;
      const value = older.get(key) ?? workOut();
      if (newer.size >= size) {
        older = newer;
        newer = new Map();
      }
      newer.set(key, value);
      return value;
    },
  };
}
