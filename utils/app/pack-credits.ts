import type { Credits } from '../engine/model.ts';
import type { PackArticle, PackOutlet } from '../formats/packs/model.ts';

/** A pack's origin keys as readers know them: outlet ids become the outlets' names, free keys stay. */
export function packCredits(article: PackArticle, outlets: readonly PackOutlet[]): Credits {
  const names = new Map(outlets.map(({ id, name }) => [id, name]));
  const cites = (article.cites ?? []).map((key) => names.get(key) ?? key);
  return {
    ...(article.agency ? { agency: names.get(article.agency) ?? article.agency } : {}),
    ...(cites.length > 0 ? { cites } : {}),
  };
}
