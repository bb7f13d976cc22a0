import type { ClaimPack } from './model.ts';
import { type PackFault, serializePath } from './pack-fault.ts';

/** Ids given twice, and ids named that the pack does not hold. `cites` may name anything. */
export function findBrokenReferences(pack: ClaimPack): PackFault[] {
  const outlets = new Set(pack.outlets.map((outlet) => outlet.id));
  const articles = new Set(pack.articles.map((article) => article.id));
  const claims = new Set(pack.claims.map((claim) => claim.id));
  return [
    ...findRepeated(
      'outlets',
      'id',
      pack.outlets.map((outlet) => outlet.id),
    ),
    ...findRepeated(
      'outlets',
      'domain',
      pack.outlets.map((outlet) => outlet.domain),
    ),
    ...findRepeated(
      'articles',
      'id',
      pack.articles.map((article) => article.id),
    ),
    ...findRepeated(
      'claims',
      'id',
      pack.claims.map((claim) => claim.id),
    ),
    ...findRepeated(
      'reports',
      'id',
      pack.reports.map((report) => report.id),
    ),
    ...findUnknown(
      'articles',
      'outlet',
      pack.articles.map((article) => article.outlet),
      outlets,
      'an outlet',
    ),
    ...findUnknown(
      'reports',
      'claim',
      pack.reports.map((report) => report.claim),
      claims,
      'a claim',
    ),
    ...findUnknown(
      'reports',
      'article',
      pack.reports.map((report) => report.article),
      articles,
      'an article',
    ),
  ];
}

function findRepeated(list: string, field: string, values: readonly string[]): PackFault[] {
  const first = new Map<string, number>();
  return values.flatMap((value, index) => {
    const before = first.get(value);
    if (before === undefined) {
      first.set(value, index);
      return [];
    }
    const taken = serializePath([list, before, field]);
    return [
      { path: serializePath([list, index, field]), expected: `another ${field}: ${taken} is the same` },
    ];
  });
}

function findUnknown(
  list: string,
  field: string,
  values: readonly string[],
  known: ReadonlySet<string>,
  what: string,
): PackFault[] {
  return values.flatMap((value, index) =>
    known.has(value)
      ? []
      : [{ path: serializePath([list, index, field]), expected: `the id of ${what} of this pack` }],
  );
}
