import type { Facts } from '../facts/model.ts';

/** Works out what a sentence is by itself once, though it meets many others; kept for as long as its facts are. */
export function onceASentence<Value extends object>(
  workOut: (facts: Facts) => Value,
): (facts: Facts) => Value {
  const known = new WeakMap<Facts, Value>();
  return (facts) => {
    const found = known.get(facts);
    if (found) return found;
    const value = workOut(facts);
    known.set(facts, value);
    return value;
  };
}
