import type { Logistic } from '../../utils/engine/match/logistic.ts';
import { storyFeatureNames, storyFeatures } from '../../utils/engine/match/story-features.ts';
import { fitLogistic } from './fit-logistic.ts';
import { joinRows } from './join-rows.ts';
import type { LabelledStory } from './training-stories.ts';

const penalty = 1;
/** Pairs of lower log-odds are no links anyhow, and would outweigh those in question. */
const leastOdds = -4.6;
/**
 * The log-odds that days between two articles may cost. In the training set no event's articles are a week apart, so
 * that days would seem to rule a link out; of 55 confident links over more than three days that were read, ten were right.
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
  const rows = new Map<LabelledStory, Float64Array[]>();
  for (const story of stories.filter(({ teaches }) => teaches === 'links')) {
    const odds = oddsOf(story);
    const asked = [...story.taught.keys()].filter(
      (at) => (odds[story.taught[at] as number] as number) > leastOdds,
    );
    const kept = {
      ...story,
      taught: asked.map((_, at) => at),
      labels: story.labels.filter((_, at) => asked.includes(at)),
    };
    rows.set(
      kept,
      asked.map((at) => {
        const pair = story.taught[at] as number;
        const values = new Float64Array(storyFeatureNames.length);
        storyFeatures(story.pairs[pair] as LabelledStory['pairs'][number], odds[pair] as number, values);
        return values;
      }),
    );
  }
  const examples = joinRows([...rows.keys()], (story) => rows.get(story) as Float64Array[]);
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
