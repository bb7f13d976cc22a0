import { cachedLinker } from '../encoder/cached-linker.ts';
import { drawKeys, linkKey, readVerdicts } from '../gold/link-verdicts.ts';
import { readEcbplus } from '../gold/read-ecbplus.ts';
import { type GoldSplit, readGold } from '../gold/read-gold.ts';
import type { World } from '../gold/read-world.ts';
import { asEvent, withAll } from './ecbplus.ts';
import { openEvaluationBase } from './evaluation-base.ts';
import { type CrossingLink, type EventOutcome, predictEventsWith, unrelated } from './predict-links.ts';
import { verdictLine } from './verdict-line.ts';
import { crossingLine } from './vote-line.ts';

/** What is asked of the draw. */
export interface CrossingOptions {
  /** Sentences of the base. */
  readonly fill: number;
  /** So many pairs are drawn. */
  readonly draw: number;
  readonly encoder: 'on' | 'off';
  /** Whether to print each of them. */
  readonly list: boolean;
}

/**
 * Prints how many confident links cross stories, in each set and in ECB+, and what a careful reader said of some of
 * them, drawn at random (scripts/gold/crossing-judged.json).
 */
export async function evaluateCrossing(
  split: GoldSplit,
  sets: readonly string[],
  { fill, draw, encoder, list }: CrossingOptions,
): Promise<void> {
  const base = openEvaluationBase(split, fill);
  console.log(`crossing, encoder ${encoder}: base of ${base.size}`);
  const link = cachedLinker(encoder);
  const outcomes = new Map<string, EventOutcome[]>();
  for (const set of sets) {
    const events = readGold(split, split.sets[set] as readonly string[]);
    outcomes.set(set, await predictEventsWith(events, unrelated(base.world, base.retriever), link));
  }
  outcomes.set('ecbplus', await predictEventsWith(readEcbplus().map(asEvent), withAll(base), link));
  for (const [set, own] of outcomes) console.log(`  ${set}: ${crossingLine(own)}`);
  const linksOf = (own: readonly EventOutcome[]): Map<string, CrossingLink> =>
    new Map(own.flatMap((outcome) => outcome.crossing.map((link) => [keyOf(link), link])));
  const links = linksOf([...outcomes.values()].flat());
  const inSets = linksOf(sets.flatMap((set) => outcomes.get(set) ?? []));
  const verdicts = readVerdicts('crossing');
  const drawn = drawKeys(links.keys(), draw);
  console.log(`  of all ${links.size} pairs ${drawn.length} drawn, ${verdictLine(drawn, verdicts)}`);
  console.log(`  of the ${inSets.size} outside ECB+, ${verdictLine([...inSets.keys()], verdicts)}`);
  const listed = list ? new Set([...drawn, ...inSets.keys()]) : [];
  for (const key of listed) printLink(links.get(key) as CrossingLink, verdicts.get(key), base.world);
}

const keyOf = ({ page, here, article, there }: CrossingLink): string =>
  linkKey(`${page}#${here}`, `${article}#${there}`);

function printLink(link: CrossingLink, verdict: string | undefined, world: World): void {
  console.log(`  ${verdict ?? 'not read'}, p = ${link.probability.toFixed(2)}: ${keyOf(link)}`);
  for (const [key, at] of [
    [link.page, link.here],
    [link.article, link.there],
  ] as const) {
    const article = world.byKey.get(key)?.article;
    console.log(`    ${article?.published?.slice(0, 10) ?? 'undated'} ${article?.sentences[at]?.text}`);
  }
}
