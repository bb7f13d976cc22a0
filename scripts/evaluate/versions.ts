import type { Sentence } from '../../utils/engine/model.ts';
import { splitSentences } from '../../utils/engine/text/split-sentences.ts';
import { alignVersions } from '../../utils/engine/versions/align-versions.ts';
import { createRandom } from '../bench/random.ts';
import { readSplit } from '../gold/read-gold.ts';
import { readWorld } from '../gold/read-world.ts';
import { type EditKind, factEdits } from './fact-edits.ts';
import { harmlessEdits } from './harmless-edits.ts';

/** So many edits of facts, and so many harmless ones, over all kinds. */
const editsEach = 200;
const defaultSeed = 24;
/** An article with fewer sentences is no article to align. */
const fewestSentences = 4;

interface Source {
  readonly key: string;
  readonly published: string | undefined;
  readonly sentences: readonly Sentence[];
}

interface Trial {
  readonly kind: string;
  readonly source: Source;
  readonly sentence: number;
  readonly before: string;
  readonly after: string;
}

/** `changed`: old beside new; `apart`: shown as vanished and new; `kept`: re-attached without a word. */
type Verdict = 'changed' | 'apart' | 'kept';

/**
 * Edits sentences of real articles, one an article version, and prints what the alignment of the two versions makes of
 * each: facts changed by letters alone, and what sub-editors do without changing a fact. `--seed N` draws others,
 * `--misses` lists where it went wrong by article and sentence number, `--texts` with both texts.
 */
export async function evaluateVersions(args: readonly string[]): Promise<number> {
  const split = readSplit();
  if (!split) {
    console.log('versions: missing (gold/split.json)');
    return 0;
  }
  const seed = args.includes('--seed') ? Number(args[args.indexOf('--seed') + 1]) : defaultSeed;
  const sources = readWorld(split, []).articles.flatMap(({ article }) => {
    const sentences = article.sentences.flatMap(({ text }, block) =>
      splitSentences(text).map(
        (span): Sentence => ({ text: span.text, kind: 'text', block, verbatim: true }),
      ),
    );
    const { key, published } = article;
    return sentences.length >= fewestSentences ? [{ key, published, sentences }] : [];
  });
  console.log(`versions: ${sources.length} articles, seed ${seed}`);
  const wrong = [
    ...printEdits('edits of a fact', drawTrials(sources, factEdits, seed), (verdict) => verdict !== 'kept'),
    ...printEdits(
      'harmless edits',
      drawTrials(sources, harmlessEdits, seed + 1),
      (verdict) => verdict === 'kept',
    ),
  ];
  if (args.includes('--misses') || args.includes('--texts'))
    for (const { kind, source, sentence, before, after } of wrong)
      console.log(
        [
          `  ${kind}: ${source.key} sentence ${sentence}`,
          ...(args.includes('--texts') ? [before, after] : []),
        ].join('\n    '),
      );
  return 0;
}

/** As many of each kind as come to `editsEach`; a sentence is edited once. */
function drawTrials(sources: readonly Source[], kinds: readonly EditKind[], seed: number): Trial[] {
  const random = createRandom(seed);
  const used = new Set<string>();
  return kinds.flatMap(({ kind, edits }, at) => {
    const wanted = Math.floor(editsEach / kinds.length) + (at < editsEach % kinds.length ? 1 : 0);
    const trials: Trial[] = [];
    for (let tries = 0; trials.length < wanted && tries < 100_000; tries += 1) {
      const source = sources[Math.floor(random() * sources.length)];
      const sentence = Math.floor(random() * (source?.sentences.length ?? 0));
      const before = source?.sentences[sentence]?.text ?? '';
      const first = Math.floor(random() * edits.length);
      const after = edits[first]?.(before, random) ?? null;
      const key = `${source?.key}#${sentence}`;
      if (!source || after === null || after === before || used.has(key)) continue;
      used.add(key);
      trials.push({ kind, source, sentence, before, after });
    }
    return trials;
  });
}

function verdictOf({ source, sentence, after }: Trial): {
  verdict: Verdict;
  others: number;
  dimensions: string[];
} {
  const now = source.sentences.map((one, index) => (index === sentence ? { ...one, text: after } : one));
  const fates = alignVersions(now, source.sentences, source.published);
  const fate = fates.find(({ here }) => here === sentence);
  const loud = fates.filter(({ kind }) => kind !== 'same' && kind !== 'edited').length;
  const own = fate?.kind === 'changed' ? 1 : fate?.kind === 'new' ? 2 : 0;
  return {
    verdict: fate?.kind === 'changed' ? 'changed' : fate?.kind === 'new' ? 'apart' : 'kept',
    others: loud - own,
    dimensions: fate?.kind === 'changed' ? fate.differences.map(({ dimension }) => dimension) : [],
  };
}

function printEdits(
  title: string,
  trials: readonly Trial[],
  isRight: (verdict: Verdict) => boolean,
): Trial[] {
  const outcomes = trials.map((trial) => ({ trial, ...verdictOf(trial) }));
  const line = (name: string, of: typeof outcomes): string => {
    const count = (verdict: Verdict) => String(of.filter((outcome) => outcome.verdict === verdict).length);
    return `${name.padEnd(16)} ${String(of.length).padStart(4)} ${count('changed').padStart(9)} ${count('apart').padStart(15)} ${count('kept').padStart(8)}`;
  };
  console.log(`${title.padEnd(18)} made   changed  vanished + new  no word`);
  for (const kind of new Set(trials.map((trial) => trial.kind)))
    console.log(
      `  ${line(
        kind,
        outcomes.filter(({ trial }) => trial.kind === kind),
      )}`,
    );
  console.log(`  ${line('all', outcomes)}`);
  console.log(
    `  other sentences that raise a change: ${outcomes.reduce((sum, { others }) => sum + others, 0)}`,
  );
  return outcomes.filter(({ verdict }) => !isRight(verdict)).map(({ trial }) => trial);
}
