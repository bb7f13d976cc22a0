import { parseJsonLd } from './parse-json-ld.ts';

/** An object of schema.org data. */
export type JsonLdObject = { readonly [key: string]: unknown };

/** Larger scripts are no metadata: reading them could hold up the page. */
export const maxScriptLength = 400_000;
/** Pages describe a few dozen things; what nests deeper or is more is not meant for us. */
const maxDepth = 8;
const maxObjects = 2000;

/** All objects in a page's JSON-LD scripts, outer ones first; broken scripts are passed over. */
export function readJsonLdObjects(document: Document): readonly JsonLdObject[] {
  const found: JsonLdObject[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const source = script.textContent ?? '';
    if (source.length <= maxScriptLength) gather(parseJsonLd(source), 0, found);
  }
  return found;
}

function gather(value: unknown, depth: number, found: JsonLdObject[]): void {
  if (typeof value !== 'object' || value === null || depth > maxDepth || found.length >= maxObjects) return;
  if (!Array.isArray(value)) found.push(value as JsonLdObject);
  for (const inner of Object.values(value)) gather(inner, depth + 1, found);
}

/** The schema.org types of an object, without the vocabulary's address. */
export function typesOf(object: JsonLdObject): readonly string[] {
  const types: readonly unknown[] = Array.isArray(object['@type']) ? object['@type'] : [object['@type']];
  return types.flatMap((type) =>
    typeof type === 'string' ? [type.replace(/^https?:\/\/schema\.org\/|^schema:/u, '')] : [],
  );
}
