import { alignVersions, type SentenceFate, textHash } from '../engine/index.ts';
import type { Sentence } from '../engine/model.ts';
import { findArticleAt } from '../store/articles.ts';
import { openVersionsOf } from '../store/versions.ts';
import type { PageArticle } from './page-article.ts';
import type { Ports } from './ports.ts';
import type { EditsView, EditView } from './view.ts';

/**
 * Finds what a page says otherwise than the reader's newest copy of it that has another text; null where there is no
 * such copy or no sentence states anything else. A page that was saved again is still held beside the copy before.
 */
export async function findEdits(
  { metadata, sentences }: PageArticle,
  { base, clock }: Pick<Ports, 'base' | 'clock'>,
): Promise<EditsView | null> {
  const article = await findArticleAt(base, metadata.url);
  if (!article) return null;
  const hash = textHash(sentences.map(({ text }) => text));
  const before = (await openVersionsOf(base, [article.id]))
    .filter(({ kind, textHash: known }) => kind === 'read' && known !== hash)
    .at(-1);
  if (!before) return null;
  const fates = alignVersions(sentences, before.sentences, metadata.published ?? undefined);
  const edits = fates.flatMap((fate) => editView(fate, sentences, before.sentences) ?? []);
  return edits.length > 0 ? { savedAt: before.retrieved, readAt: clock(), sentences: edits } : null;
}

function editView(
  fate: SentenceFate,
  here: readonly Sentence[],
  there: readonly Sentence[],
): EditView | null {
  if (fate.kind === 'same' || fate.kind === 'edited') return null;
  return {
    kind: fate.kind,
    sentence: fate.here,
    now: fate.here === null ? null : (here[fate.here]?.text ?? null),
    before: fate.there === null ? null : (there[fate.there]?.text ?? null),
    differences: fate.kind === 'changed' ? fate.differences : [],
  };
}
