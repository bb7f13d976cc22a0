import {
  type ComparedReport,
  isCheckable,
  joinClaims,
  lexicalScorer,
  linkStory,
  type ReportLink,
} from '../../utils/engine/index.ts';
import type { Article } from '../../utils/engine/model.ts';

/** What the engine is asked when one article of an event is added to those before it. */
export interface AddedArticle {
  readonly article: Article;
  /** Keys of the articles that it was compared with. */
  readonly compared: ReadonlySet<string>;
  readonly links: readonly ReportLink[];
}

/** Links below this say nothing: they would only take time. */
const leastProbability = 0.02;

/** An event's articles in the order of their dates (then the gold's), each linked with those before it. */
export function linkInOrder(articles: readonly Article[], newestFirst = false): AddedArticle[] {
  const order = [...articles].sort((x, y) => {
    const [a, b] = [x.published ?? '', y.published ?? ''];
    return a < b ? -1 : a > b ? 1 : 0;
  });
  if (newestFirst) order.reverse();
  return order.map((article, at) => {
    const story = order.slice(0, at).filter(({ outlet }) => outlet !== article.outlet);
    return {
      article,
      compared: new Set(story.map(({ key }) => key)),
      links: linkStory(article, story, lexicalScorer, { floor: leastProbability }).map((link) => ({
        here: link.here,
        address: `${link.article}#${link.there}`,
        probability: link.probability,
      })),
    };
  });
}

/** The claims that form when the articles are added one after another, by the same rule as in the base. */
export function gatherClaims(added: readonly AddedArticle[], least?: number): Set<string>[] {
  const claims = new Map<string, Set<string>>();
  const reports: ComparedReport[] = [];
  for (const { article, compared, links } of added) {
    const joined = joinClaims(
      links,
      reports.filter((report) => compared.has(report.article)),
      least,
    );
    article.sentences.forEach((sentence, here) => {
      if (!isCheckable(sentence)) return;
      const address = `${article.key}#${here}`;
      const claim = joined.get(here) ?? address;
      claims.set(claim, (claims.get(claim) ?? new Set()).add(address));
      reports.push({ address, claim, article: article.key });
    });
  }
  return [...claims.values()];
}

/** The baseline: every link from `threshold` on puts both sides, and all they are linked with, into one claim. */
export function chainClaims(added: readonly AddedArticle[], threshold: number): Set<string>[] {
  const claimOf = new Map<string, Set<string>>();
  for (const { article, links } of added) {
    article.sentences.forEach((sentence, here) => {
      const address = `${article.key}#${here}`;
      if (isCheckable(sentence)) claimOf.set(address, new Set([address]));
    });
    for (const { here, address, probability } of links) {
      const [one, other] = [claimOf.get(`${article.key}#${here}`), claimOf.get(address)];
      if (probability < threshold || !one || !other || one === other) continue;
      for (const member of other) claimOf.set(member, one.add(member));
    }
  }
  return [...new Set(claimOf.values())];
}
