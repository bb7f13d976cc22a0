/** One thing that is wrong with a pack: where ("reports[3].article"; '' for the whole) and what belongs there. */
export interface PackFault {
  readonly path: string;
  readonly expected: string;
}

/** Writes a path the way people read it: `reports[3].article`. */
export function serializePath(keys: readonly (string | number)[]): string {
  return keys
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`))
    .join('');
}
