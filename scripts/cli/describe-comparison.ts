import type { Relation } from '../../utils/shared/relation.ts';
import type { DifferenceOutput } from './annotate-output.ts';
import { describeDifferenceLine } from './describe-difference-line.ts';

/** Tells a compared pair for people to read. */
export function describeComparison(output: {
  readonly id: string | number;
  readonly probability: number;
  readonly relation: Relation;
  readonly differences: readonly DifferenceOutput[];
}): string {
  const { id, probability, relation, differences } = output;
  const head = `${id}: same fact ${Math.round(probability * 100)} %, ${relation}`;
  return [head, ...differences.map((difference) => `  ${describeDifferenceLine(difference)}`)].join('\n');
}
