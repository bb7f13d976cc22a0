import * as v from 'valibot';

/** A caller's id: echoed in the output as it came. */
export const idSchema = v.union(
  [v.pipe(v.string(), v.minLength(1, 'must not be empty')), v.pipe(v.number(), v.finite())],
  'must be a string (or a number)',
);
