import { parseArgs } from 'node:util';
import { thresholds } from '../../utils/engine/index.ts';
import { parseNumberOption } from '../cli/parse-number-option.ts';
import { bootstrapInterval } from '../gold/bootstrap.ts';
import { type EcbLabel, type EcbStory, readEcbplus } from '../gold/read-ecbplus.ts';
import { pairKey, readSplit } from '../gold/read-gold.ts';
import { defaultFill, type EvaluationBase, openEvaluationBase } from './evaluation-base.ts';
import { type EventArticles, type EventOutcome, type Opponents, predictEvent } from './predict-links.ts';
import { crossingLine, keptText, voteLine } from './vote-line.ts';

/** A document with fewer sentences is a fragment of a page; the vote's figures are given without those too. */
const sentencesOfPage = 10;

interface JudgedStory {
  readonly gold: EcbStory;
  readonly outcome: EventOutcome;
}

/**
 * Measures ECB+: each document once as the page, everything else as the base, the sibling story too. Its links are
 * incomplete, so inside a story only recall is measured. `--fill N` as for links.
 */
export async function evaluateEcbplus(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { fill: { type: 'string' } } });
  const whole = { min: 0, max: Number.POSITIVE_INFINITY, whole: true };
  const fill = parseNumberOption('fill', values.fill, whole) ?? defaultFill;
  const split = readSplit();
  const stories = readEcbplus();
  if (!split || stories.length === 0) {
    console.log('ecbplus: missing (gold/split.json, data/stories/ecbplus)');
    return 0;
  }
  const base = openEvaluationBase(split, fill);
  const judged = stories.map((gold) => ({
    gold,
    outcome: predictEvent(asEvent(gold), withAll(base)),
  }));
  const documents = stories.reduce((sum, { articles }) => sum + articles.length, 0);
  console.log(`ecbplus: ${stories.length} stories, ${documents} documents; base of ${base.size}`);
  printRecall('same-fact links', judged, ['same-fact']);
  printRecall('links of every label', judged, ['same-fact', 'related', 'reporting-only']);
  printVotes(judged, base);
  printCrossing(judged, base);
  return 0;
}

/** A story as an event, to be linked as the gold ones are. */
export const asEvent = ({ story, articles }: EcbStory): EventArticles => ({ event: story, articles });

/** Opponents of an ECB+ story: nothing is left out of the base but the page. */
export const withAll = ({ world, retriever }: Pick<Opponents, 'world' | 'retriever'>): Opponents => ({
  world,
  retriever,
  isLeftOut: () => false,
});

function printRecall(name: string, judged: readonly JudgedStory[], labels: readonly EcbLabel[]): void {
  const counts = judged.map((story) => countFound(story, labels));
  const line = (['possible', 'confident'] as const).map((tier) => {
    const recall = (sample: typeof counts): number =>
      sample.reduce((sum, one) => sum + one[tier], 0) /
      Math.max(
        1,
        sample.reduce((sum, { wanted }) => sum + wanted, 0),
      );
    const [low, high] = bootstrapInterval(counts, (sample) => recall([...sample]));
    return `${tier} ${recall(counts).toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`;
  });
  const wanted = counts.reduce((sum, one) => sum + one.wanted, 0);
  console.log(`  recall of ${wanted} ${name}: ${line.join(', ')}`);
}

/** Gold links between documents of two outlets: those of one outlet are never matched. */
function countFound(
  { gold, outcome }: JudgedStory,
  labels: readonly EcbLabel[],
): { readonly wanted: number; readonly possible: number; readonly confident: number } {
  const outlets = new Map(gold.articles.map(({ key, outlet }) => [key, outlet]));
  const given = new Map(outcome.predictions.map(({ a, b, p }) => [pairKey(a.doc, a.i, b.doc, b.i), p]));
  const links = gold.links.filter(
    ({ a, b, label }) => labels.includes(label) && outlets.get(a.doc) !== outlets.get(b.doc),
  );
  const reaching = (least: number): number =>
    links.filter(({ a, b }) => (given.get(pairKey(a.doc, a.i, b.doc, b.i)) ?? 0) >= least).length;
  return {
    wanted: links.length,
    possible: reaching(thresholds.possible),
    confident: reaching(thresholds.confident),
  };
}

function printVotes(judged: readonly JudgedStory[], { world }: EvaluationBase): void {
  const outcomes = judged.map(({ outcome }) => outcome);
  console.log(`  vote: ${voteLine(outcomes)}`);
  const isPage = (key: string): boolean =>
    (world.byKey.get(key)?.article.sentences.length ?? 0) >= sentencesOfPage;
  const among = outcomes.map((outcome) => ({
    ...outcome,
    votes: outcome.votes
      .filter(({ page }) => isPage(page))
      .map((vote) => ({ ...vote, kept: vote.kept.filter(isPage), lost: vote.lost.filter(isPage) })),
  }));
  console.log(`    documents of ${sentencesOfPage} sentences or more among each other: ${keptText(among)}`);
}

function printCrossing(judged: readonly JudgedStory[], { world }: EvaluationBase): void {
  console.log(`  ${crossingLine(judged.map(({ outcome }) => outcome))}`);
  const intoSibling = judged.reduce(
    (sum, { gold, outcome }) =>
      sum + outcome.crossing.filter(({ article }) => world.byKey.get(article)?.story === gold.sibling).length,
    0,
  );
  console.log(`    into the sibling story ${intoSibling}`);
}
