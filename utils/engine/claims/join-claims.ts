import { groupBy } from '../../shared/group-by.ts';

/** A report that a new article was compared with, and the claim that it belongs to. */
export interface ComparedReport {
  /** Any unique string, the same in `ReportLink`. */
  readonly address: string;
  readonly claim: string;
  /** Its article; the versions of one article share it. */
  readonly article: string;
}

/** A sentence of a new article and a report that was there before, with the probability of one fact. */
export interface ReportLink {
  readonly here: number;
  readonly address: string;
  readonly probability: number;
}

/**
 * Least mean probability over all articles of a claim that were compared, an unlinked one counting 0. On `train`
 * (extended B³) .15 has the best F1, .659 with precision .79; .2 gives .005 of it for precision .83, as a wrong join is
 * worse than a missed one: docs/adr/0035.
 */
export const leastMeanProbability = 0.2;

/**
 * Which claim each sentence of a new article joins: the one with the best mean evidence; the others found claims of
 * their own. Average linkage over the claim's articles, not the best link alone: a chain of links (A tells what B
 * tells, B what C tells, A not what C tells) makes no claim of unlike facts. Each sentence is decided by itself, so the
 * order of sentences and links does not matter; two of one article may join one claim, as a story's first sentence and
 * the one that tells it in full do.
 */
export function joinClaims(
  links: readonly ReportLink[],
  compared: readonly ComparedReport[],
  least = leastMeanProbability,
): Map<number, string> {
  const reports = new Map(compared.map((report) => [report.address, report]));
  const articles = new Map<string, Set<string>>();
  for (const { claim, article } of compared)
    articles.set(claim, (articles.get(claim) ?? new Set()).add(article));

  const joined = new Map<number, string>();
  for (const [here, own] of groupBy(links, (link) => link.here)) {
    let most = 0;
    for (const [claim, best] of bestByArticle(own, reports)) {
      const mean = best.reduce((sum, one) => sum + one, 0) / (articles.get(claim)?.size ?? 1);
      if (mean < least || mean < most || (mean === most && claim > (joined.get(here) ?? ''))) continue;
      most = mean;
      joined.set(here, claim);
    }
  }
  return joined;
}

/** Of each claim, the best link with every article that one sentence is linked with. */
function bestByArticle(
  links: readonly ReportLink[],
  reports: ReadonlyMap<string, ComparedReport>,
): Map<string, number[]> {
  const known = links.flatMap((link) => {
    const report = reports.get(link.address);
    return report ? [{ ...report, probability: link.probability }] : [];
  });
  const best = [...groupBy(known, ({ claim }) => claim)].map(([claim, ofClaim]): [string, number[]] => [
    claim,
    [...groupBy(ofClaim, ({ article }) => article).values()].map((ofArticle) =>
      Math.max(...ofArticle.map(({ probability }) => probability)),
    ),
  ]);
  return new Map(best);
}
