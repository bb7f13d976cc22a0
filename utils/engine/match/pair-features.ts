import type { StorySentence } from './story-sentence.ts';

/** Names of the features of a pair, in order. */
export const pairFeatureNames = [
  'jaccard',
  'containment-least',
  'containment-most',
  'cosine',
  'shared-weight',
  'rarest-shared',
  'shared-count',
  'bigrams',
  'figures-shared',
  'figures-apart',
  'names-shared',
  'quotes-shared',
  'quote-told',
  'clause-best',
  'distance',
  'both-early',
  'shorter',
  'length-ratio',
] as const;

type Weight = (stem: string) => number;

/** What tells of two sentences of one story whether they report the same fact; symmetric, from words alone. */
export function pairFeatures(a: StorySentence, b: StorySentence, weight: Weight): Float64Array {
  const shared = sharedWeight(a.stems, b.stems, weight);
  const sumA = total(a.stems, weight);
  const sumB = total(b.stems, weight);
  const names = sharedWeight(a.names, b.names, weight).sum;
  const figures = sharedWeight(a.figures, b.figures, () => 1).sum;
  const quotes = sharedWeight(a.quoted, b.quoted, weight).sum;
  return Float64Array.of(
    shared.sum / (sumA + sumB - shared.sum || 1),
    shared.sum / (Math.max(sumA, sumB) || 1),
    shared.sum / (Math.min(sumA, sumB) || 1),
    shared.squares / (Math.sqrt(squares(a.stems, weight) * squares(b.stems, weight)) || 1),
    Math.log1p(shared.sum),
    shared.most,
    Math.log1p(shared.count),
    dice(a.bigrams, b.bigrams),
    Math.min(2, figures),
    a.figures.size > 0 && b.figures.size > 0 && figures === 0 ? 1 : 0,
    Math.log1p(names),
    quotes / (Math.min(total(a.quoted, weight), total(b.quoted, weight)) || 1),
    Math.max(told(a, b, weight), told(b, a, weight)),
    Math.max(bestClause(a, b, weight), bestClause(b, a, weight)),
    Math.abs(a.position - b.position),
    1 - Math.max(a.position, b.position),
    Math.log1p(Math.min(sumA, sumB)),
    Math.log((Math.max(sumA, sumB) + 1) / (Math.min(sumA, sumB) + 1)),
  );
}

function sharedWeight(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  weight: Weight,
): { sum: number; squares: number; most: number; count: number } {
  const result = { sum: 0, squares: 0, most: 0, count: 0 };
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  for (const stem of small) {
    if (!large.has(stem)) continue;
    const w = weight(stem);
    result.sum += w;
    result.squares += w * w;
    result.most = Math.max(result.most, w);
    result.count += 1;
  }
  return result;
}

function total(stems: ReadonlySet<string>, weight: Weight): number {
  let sum = 0;
  for (const stem of stems) sum += weight(stem);
  return sum;
}

function squares(stems: ReadonlySet<string>, weight: Weight): number {
  let sum = 0;
  for (const stem of stems) sum += weight(stem) ** 2;
  return sum;
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const item of a) if (b.has(item)) count += 1;
  return a.size + b.size > 0 ? (2 * count) / (a.size + b.size) : 0;
}

/** How much of one sentence's quotation the other sentence tells. */
const told = (quoting: StorySentence, other: StorySentence, weight: Weight): number =>
  quoting.quoted.size > 2
    ? sharedWeight(quoting.quoted, other.stems, weight).sum / (total(quoting.quoted, weight) || 1)
    : 0;

/** How much of one sentence's best clause the other sentence holds. */
function bestClause(clausal: StorySentence, other: StorySentence, weight: Weight): number {
  let best = 0;
  for (const clause of clausal.clauses)
    best = Math.max(best, sharedWeight(clause, other.stems, weight).sum / (total(clause, weight) + 2));
  return best;
}
