import type { AnnotateOutput } from './annotate-output.ts';
import { describeDifferenceLine } from './describe-difference-line.ts';

/** Share as a whole per cent. */
const percent = (probability: number): string => `${Math.round(probability * 100)} %`;

/** Tells a job's answer for people to read. */
export function describeAnnotations({ id, sentences, annotations, ms }: AnnotateOutput): string {
  const confident = annotations.filter(({ tier }) => tier === 'confident').length;
  const possible = annotations.filter(({ tier }) => tier === 'possible').length;
  const head = `${id}: ${sentences} sentences, ${confident} reported elsewhere, ${possible} possibly (${ms.total} ms)`;
  return [head, ...annotations.map(describeAnnotation)].join('\n');
}

function describeAnnotation({
  sentence,
  text,
  tier,
  matches,
  origins,
}: AnnotateOutput['annotations'][number]): string {
  const lines = [
    `\n[${sentence}] ${text}`,
    ...(tier === 'confident' ? [] : [`    (${tier ?? 'below the tiers'})`]),
  ];
  for (const match of matches) {
    lines.push(
      `  ${match.outlet ?? `article ${match.article}`}, ${percent(match.probability)}, ${match.relation}: ${match.text}`,
    );
    for (const difference of match.differences) lines.push(`    ${describeDifferenceLine(difference)}`);
  }
  for (const { origin, articles, evidence } of origins) {
    const [because] = evidence;
    lines.push(`  origin ${origin}: ${articles.join(', ')}${because ? ` (“${because.text}”)` : ''}`);
  }
  return lines.join('\n');
}
