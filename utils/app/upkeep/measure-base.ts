import type { ArticleRecord, VersionRecord } from '../../store/model.ts';
import { openOutletNames } from '../../store/outlets.ts';
import { readRows } from '../../store/read-rows.ts';
import type { Base } from '../../store/schema.ts';

/** What an outlet takes. */
export interface OutletSize {
  readonly outlet: string;
  readonly name: string;
  readonly articles: number;
  /** Characters of text, all versions together: some two thirds of what is stored. */
  readonly characters: number;
}

/** Outlets by what they take, the largest first. Reads every text once, a few at a time. */
export async function measureOutlets(base: Base): Promise<OutletSize[]> {
  const outletOf = new Map<string, string>();
  const sizes = new Map<string, { articles: number; characters: number }>();
  for await (const { id, outlet } of readRows<ArticleRecord>(base, 'articles')) {
    outletOf.set(id, outlet);
    const size = sizes.get(outlet) ?? { articles: 0, characters: 0 };
    sizes.set(outlet, { ...size, articles: size.articles + 1 });
  }
  for await (const { article, sentences } of readRows<VersionRecord>(base, 'versions')) {
    const size = sizes.get(outletOf.get(article) ?? '');
    if (size) for (const { text } of sentences) size.characters += text.length;
  }
  const names = await openOutletNames(base, [...sizes.keys()]);
  return [...sizes]
    .map(([outlet, size]) => ({ outlet, name: names.get(outlet) ?? outlet, ...size }))
    .sort((x, y) => y.characters - x.characters || (x.outlet < y.outlet ? -1 : 1));
}
