import type { Sentence } from '../model.ts';
import { isCheckable } from '../text/is-checkable.ts';
import { stemTerms } from '../text/stem-terms.ts';
import type { Retriever } from './retriever.ts';

/** Candidates that each page sentence may vote for. */
const perSentence = 30;
/** Share of a sentence's own score below which a candidate is chance. */
const leastShare = 0.12;
/** Scores are kept in single precision: one that rounding put below the least is asked for too. */
const rounding = 0.999;
/** Share from which a candidate counts as a hit of its own. */
const hitShare = 0.25;

/** Names of what is known of a candidate article, in order. */
export const voteFeatureNames = [
  'likeness',
  'votes',
  'votes-per-root',
  'best',
  'second',
  'covered',
  'hits',
  'log-page',
  'log-article',
  'likeness-rank',
  'votes-rank',
] as const;

/** An article that the page's sentences found, with what speaks for it. */
export interface Candidate {
  readonly article: string;
  readonly features: Float64Array;
}

interface Votes {
  sum: number;
  best: number;
  second: number;
  /** Best share of each of the article's sentences. */
  readonly sentences: Map<number, number>;
}

/** Lets each page sentence vote for the articles of its best candidates, and holds whole articles against the page. */
export function gatherVotes(
  page: readonly Sentence[],
  retriever: Retriever,
  skip: (article: string) => boolean,
): Candidate[] {
  const votes = new Map<string, Votes>();
  const terms = new Set<string>();
  let checkable = 0;
  for (const sentence of page) {
    if (!isCheckable(sentence)) continue;
    checkable += 1;
    for (const term of stemTerms(sentence.text)) terms.add(term);
    vote(sentence.text, retriever, skip, votes);
  }
  const likeness = retriever.likeArticles(terms);
  const candidates = [...votes].map(([article, own]) => ({ article, own, like: likeness(article) }));
  const mostVotes = Math.max(...candidates.map(({ own }) => own.sum), 1e-9);
  const mostLike = Math.max(...candidates.map(({ like }) => like), 1e-9);
  return candidates.map(({ article, own, like }) => {
    const size = Math.max(1, retriever.articleOf(article)?.sentences ?? 1);
    const shares = [...own.sentences.values()];
    return {
      article,
      features: Float64Array.of(
        like,
        Math.log1p(own.sum),
        own.sum / Math.sqrt(Math.max(1, checkable)),
        own.best,
        own.second,
        shares.reduce((sum, share) => sum + share, 0) / size,
        shares.filter((share) => share >= hitShare).length / size,
        Math.log(checkable + 1),
        Math.log(size + 1),
        like / mostLike,
        own.sum / mostVotes,
      ),
    };
  });
}

function vote(
  text: string,
  retriever: Retriever,
  skip: (article: string) => boolean,
  votes: Map<string, Votes>,
): void {
  const full = retriever.selfScore(text);
  const seen = new Set<string>();
  const least = full * leastShare * rounding;
  for (const { article, sentence, score } of retriever.retrieve(text, perSentence, { skip, least })) {
    const share = score / full;
    if (share < leastShare) break;
    let own = votes.get(article);
    if (!own) {
      own = { sum: 0, best: 0, second: 0, sentences: new Map() };
      votes.set(article, own);
    }
    own.sentences.set(sentence, Math.max(own.sentences.get(sentence) ?? 0, share));
    if (seen.has(article)) continue;
    seen.add(article);
    own.sum += share - leastShare;
    own.second = Math.max(own.second, Math.min(own.best, share));
    own.best = Math.max(own.best, share);
  }
}
