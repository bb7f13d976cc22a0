import type { ArticleRecord, PackRecord } from '../../store/model.ts';

/** What the rows of a backup are called in the base that they come into. */
export interface MergeMaps {
  /** Nothing was there before: no row has a twin. */
  readonly isFresh: boolean;
  /** Articles of the backup that the base has already, by the backup's id. */
  readonly twins: Map<string, { readonly id: string; readonly theirs: ArticleRecord }>;
  /** The newest version of each article that came, by its id. */
  readonly newest: Map<string, ArticleRecord>;
  /** Version keys that are others here; '' where the version was left out. */
  readonly versions: Map<string, string>;
  /** Claims whose reports went to another claim. */
  readonly claims: Map<string, string>;
  /** Packs that came. */
  readonly packs: PackRecord[];
  /** Packs that are here in this or another edition: the one here stays. */
  readonly keptPacks: Set<string>;
}

/** Empty maps. */
export const createMergeMaps = (isFresh: boolean): MergeMaps => ({
  isFresh,
  twins: new Map(),
  newest: new Map(),
  versions: new Map(),
  claims: new Map(),
  packs: [],
  keptPacks: new Set(),
});

/** A report's address as it is here; `undefined` where its version was left out. */
export function movedAddress(address: string, maps: MergeMaps): string | undefined {
  const at = address.indexOf('#');
  const key = maps.versions.get(address.slice(0, at));
  if (key === undefined) return address;
  return key === '' ? undefined : `${key}${address.slice(at)}`;
}
