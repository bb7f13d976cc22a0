import type { Logistic } from '../../utils/engine/match/logistic.ts';
import { storyFeatureNames, storyFeatures } from '../../utils/engine/match/story-features.ts';
import { fitLogistic } from './fit-logistic.ts';
import type { LabelledStory } from './training-stories.ts';

const penalty = 1;
/** Pairs of lower log-odds are no links anyhow, and would outweigh those in question. */
const leastOdds = -3;
/**
 * How much a pair with a stranger counts beside one within the event: the training base is nothing but round-ups of one
 * year, so that strangers of the same days and topics are many more there than in a reader's base.
 */
const strangerWeight = 0.6;
/**
 * The log-odds that days between two articles may cost. In the training set no event's articles are a week apart, so
 * that days would seem to rule a link out; of the confident crossing links that were read, about one in six was right.
 */
const mostDaysOdds = 4;

/**
 * Trains the model that tells a page's links into its own story from those into others, on the pages' stories.
 * @param oddsOf log-odds of a story's pairs, given by models that had not seen its event
 */
export function fitStory(
  stories: readonly LabelledStory[],
  oddsOf: (story: LabelledStory) => Float64Array,
): Logistic {
  const width = storyFeatureNames.length;
  const rows: number[] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  const values = new Float64Array(width);
  for (const story of stories.filter(({ teaches }) => teaches === 'links')) {
    const odds = oddsOf(story);
    story.taught.forEach((at, i) => {
      const pair = story.pairs[at];
      if (!pair || (odds[at] as number) < leastOdds) return;
      storyFeatures(pair, odds[at] as number, values);
      rows.push(...values);
      labels.push(story.labels[i] as number);
      const isOwn = story.articles[pair.there.article]?.key.startsWith(`${story.event}/`);
      weights.push(isOwn ? 1 : strangerWeight);
    });
  }
  const examples = {
    width,
    rows: Float32Array.from(rows),
    labels: Uint8Array.from(labels),
    weights: Float64Array.from(weights),
  };
  return limitCost(fitLogistic(examples, penalty), storyFeatureNames.indexOf('days-apart'), mostDaysOdds);
}

/** The same model with a feature that costs at most so much for each 1; where it is 0 nothing changes. */
function limitCost(model: Logistic, feature: number, most: number): Logistic {
  const scale = model.scale[feature] as number;
  const weight = model.weights[feature] as number;
  const limited = Math.max(weight, -most * scale);
  return {
    ...model,
    weights: model.weights.map((own, at) => (at === feature ? limited : own)),
    bias: model.bias + ((limited - weight) * (model.mean[feature] as number)) / scale,
  };
}
