import { type PackFault, serializePath } from './pack-fault.ts';

/** Keys that name an object's own machinery: copied carelessly, they would change every object. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** A pack is four levels deep; deeper values are refused before anything else walks them. */
const maxDepth = 8;

/** Prototype keys, and nesting deeper than `deepest` (by default what no pack has), anywhere in a parsed JSON value. */
export function findForbiddenKeys(
  value: unknown,
  path: readonly (string | number)[] = [],
  deepest = maxDepth,
): PackFault[] {
  if (typeof value !== 'object' || value === null) return [];
  if (path.length > deepest) return [{ path: serializePath(path), expected: 'no deeper nesting' }];
  if (Array.isArray(value))
    return value.flatMap((item, index) => findForbiddenKeys(item, [...path, index], deepest));
  return Object.keys(value).flatMap((key) =>
    forbidden.has(key)
      ? [{ path: serializePath([...path, key]), expected: 'no such key' }]
      : findForbiddenKeys((value as Record<string, unknown>)[key], [...path, key], deepest),
  );
}
