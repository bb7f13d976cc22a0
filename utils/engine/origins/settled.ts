import type { Evidence } from '../model.ts';

/** Name of the group of reports that nothing is known of. They may be one origin or many. */
export const unknownOrigin = 'unknown';

/** A report's article with the end of its credits. */
export interface Settled {
  /** Key of the article; `here` for the page. */
  readonly key: string;
  readonly origin: string;
  readonly evidence: readonly Evidence[];
}

/** What an article rests on, best evidence first: its own sentence's credit, the agency that it carries, others' credits, words. */
const evidenceOrder: readonly Evidence['kind'][] = ['cited', 'agency', 'credit', 'own', 'quote', 'copy'];

const strengthOf = ({ evidence }: Settled): number =>
  evidence[0] ? evidenceOrder.indexOf(evidence[0].kind) : evidenceOrder.length;

/** Of some reports the one with the best evidence, the first of equals; none where there are none. */
export const bestCredited = (settled: readonly Settled[]): Settled | undefined =>
  settled.reduce<Settled | undefined>(
    (best, one) => (best && strengthOf(best) <= strengthOf(one) ? best : one),
    undefined,
  );
