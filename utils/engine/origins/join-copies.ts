import type { Article, Evidence } from '../model.ts';
import { groupCopies } from './find-copies.ts';
import { resolveName } from './resolve-outlet.ts';
import { bestCredited, type Settled, unknownOrigin } from './settled.ts';

/** The report that an article gives, and the origin that its outlet's own reporting would be. */
export interface CopiedReport {
  readonly article: Article;
  readonly sentence: number;
  readonly own: string;
}

/**
 * Gives articles that carry one text at several outlets one origin: what the best credited of them rests on, else the
 * agency among their outlets. Where neither is known, who wrote it is not: then the origin is named after all of the
 * outlets, the earliest first, which is the likelier source but never said to be: a wire's customers publish at any hour.
 * @param reports by the key of `settled`.
 */
export function joinCopies(
  settled: readonly Settled[],
  reports: ReadonlyMap<string, CopiedReport>,
): Settled[] {
  const keyOf = new Map([...reports].map(([key, { article }]) => [article, key]));
  const joined = new Map<string, Settled>();
  for (const articles of groupCopies([...keyOf.keys()])) {
    const keys = new Set(articles.map((article) => keyOf.get(article)));
    const members = settled.filter(({ key }) => keys.has(key));
    const outlets = [...new Set(members.flatMap(({ key }) => reports.get(key)?.own ?? []))];
    if (outlets.length < 2) continue;
    const best = bestCredited(members.filter(({ origin }) => origin !== unknownOrigin));
    const agency = outlets.find((outlet) => resolveName(outlet).agency);
    const origin = best?.origin ?? agency ?? inTime(outlets, reports).join(' / ');
    for (const member of members)
      joined.set(member.key, {
        key: member.key,
        origin,
        evidence:
          member.origin === origin ? member.evidence : copyEvidence(member.key, reports.get(member.key)),
      });
  }
  return settled.map((one) => joined.get(one.key) ?? one);
}

const copyEvidence = (key: string, report: CopiedReport | undefined): Evidence[] => {
  const text = report?.article.sentences[report.sentence]?.text;
  return report && text ? [{ kind: 'copy', text, article: key, sentence: report.sentence }] : [];
};

/** Later than any date: an outlet whose copy has none stands behind those that have. */
const undated = '9999';

/** Outlets by when their first copy came out, then by name. */
function inTime(outlets: readonly string[], reports: ReadonlyMap<string, CopiedReport>): string[] {
  const first = (outlet: string): string =>
    [...reports.values()]
      .filter(({ own }) => own === outlet)
      .map(({ article }) => article.published ?? undated)
      .sort()[0] ?? undated;
  return [...outlets].sort((one, other) => {
    const [a, b] = [first(one) + one, first(other) + other];
    return a < b ? -1 : Number(a > b);
  });
}
