import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stemTerms } from '../../utils/engine/text/stem-terms.ts';
import { type GoldSplit, readGold } from '../gold/read-gold.ts';
import { sharedPath } from '../gold/shared-path.ts';

/** Stems in fewer sentences than this are left out of the table. */
const leastCount = 5;

/** The table of how common stems are in news: counts of sentences, most common first. */
export interface BackgroundTable {
  readonly provenance: string;
  readonly sentences: number;
  readonly stems: string;
  readonly counts: readonly number[];
}

/** Counts stems over the training stories, ECB+ and those AllSides issues that no set holds. */
export function buildBackground(split: GoldSplit): BackgroundTable {
  const texts = readGold(split, split.sets.train as readonly string[]).flatMap(({ articles }) =>
    articles.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
  );
  const folder = sharedPath('data/stories/ecbplus') as string;
  for (const file of readdirSync(folder).sort()) {
    const story = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
      docs: { sentences: { text: string }[] }[];
    };
    for (const doc of story.docs) texts.push(...doc.sentences.map(({ text }) => text));
  }
  const held = new Set(Object.values(split.sets).flat());
  for (const line of readFileSync(sharedPath('data/stories/allsides.jsonl') as string, 'utf8').split('\n')) {
    if (!line) continue;
    const story = JSON.parse(line) as { story: string; docs: { paragraphs: string[] }[] };
    if (held.has(story.story)) continue;
    for (const doc of story.docs) texts.push(...doc.paragraphs);
  }
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const stem of new Set(stemTerms(text))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const kept = [...counts]
    .filter(([stem, count]) => count >= leastCount && /^\p{L}+$/u.test(stem))
    .sort(([x, a], [y, b]) => b - a || (x < y ? -1 : 1));
  return {
    provenance:
      'Sentence frequencies of stems over the train set, ECB+ and AllSides issues outside all sets; made by scripts/train.ts',
    sentences: texts.length,
    stems: kept.map(([stem]) => stem).join(' '),
    counts: kept.map(([, count]) => count),
  };
}
