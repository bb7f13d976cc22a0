import type { Annotation, Difference, Evidence, Match, OriginGroup, Span } from '../../utils/engine/model.ts';
import type { Relation } from '../../utils/shared/relation.ts';
import type { Tier } from '../../utils/shared/tier.ts';
import type { Job, JobAnswer, JobTimes } from './annotate-job.ts';
import type { ArticleName, BaseArticle } from './base-article.ts';

/** A difference as the command line tells it; `here` is the page's side (or `a`'s). */
export interface DifferenceOutput {
  readonly dimension: Difference['dimension'];
  readonly relation: Relation;
  readonly here: Span | null;
  readonly there: Span | null;
}

/** A line of `annotate --json` (DESIGN section 8). Tests and tools outside the code read it: names are fixed. */
export interface AnnotateOutput {
  readonly id: string | number;
  /** Number of the page's sentences. */
  readonly sentences: number;
  readonly annotations: readonly {
    readonly sentence: number;
    readonly text: string;
    readonly tier: Tier | null;
    readonly matches: readonly MatchOutput[];
    readonly origins: readonly {
      readonly origin: string;
      readonly articles: readonly ArticleName[];
      readonly evidence: readonly EvidenceOutput[];
    }[];
  }[];
  readonly ms: JobTimes;
}

interface MatchOutput {
  readonly article: ArticleName;
  /** `null` where the article names neither outlet nor url. */
  readonly outlet: string | null;
  readonly sentence: number;
  readonly text: string;
  readonly probability: number;
  readonly tier: Tier | null;
  readonly relation: Relation;
  readonly differences: readonly DifferenceOutput[];
}

interface EvidenceOutput {
  readonly kind: Evidence['kind'];
  readonly text: string;
  /** `here` is the page. */
  readonly article: ArticleName;
  readonly sentence?: number;
}

/** A job's answer in the words of the contract. */
export function annotateOutput(job: Job, { annotations, story, ms }: JobAnswer): AnnotateOutput {
  const nameOf = (key: string): ArticleName => story.get(key)?.name ?? key;
  return {
    id: job.id,
    sentences: job.page.sentences.length,
    annotations: annotations.map((annotation) => annotationOutput(annotation, story, nameOf)),
    ms,
  };
}

function annotationOutput(
  { sentence, text, tier, matches, origins }: Annotation,
  story: ReadonlyMap<string, BaseArticle>,
  nameOf: (key: string) => ArticleName,
): AnnotateOutput['annotations'][number] {
  return {
    sentence,
    text,
    tier,
    matches: matches.map((match) => matchOutput(match, story, nameOf)),
    origins: origins.map((group) => originOutput(group, nameOf)),
  };
}

function matchOutput(
  match: Match,
  story: ReadonlyMap<string, BaseArticle>,
  nameOf: (key: string) => ArticleName,
): MatchOutput {
  return {
    article: nameOf(match.article),
    // An article with neither outlet nor url is an outlet of its own, under its key.
    outlet: match.outlet === story.get(match.article)?.article.key ? null : match.outlet,
    sentence: match.sentence,
    text: match.text,
    probability: match.probability,
    tier: match.tier,
    relation: match.relation,
    differences: match.differences.map(differenceOutput),
  };
}

const originOutput = (
  { origin, articles, evidence }: OriginGroup,
  nameOf: (key: string) => ArticleName,
): AnnotateOutput['annotations'][number]['origins'][number] => ({
  origin,
  articles: articles.map(nameOf),
  evidence: evidence.map(({ kind, text, article, sentence }) => ({
    kind,
    text,
    article: nameOf(article),
    ...(sentence === undefined ? {} : { sentence }),
  })),
});

/** A difference in the words of the contract. */
export const differenceOutput = ({ dimension, relation, here, there }: Difference): DifferenceOutput => ({
  dimension,
  relation,
  here: here && spanOutput(here),
  there: there && spanOutput(there),
});

const spanOutput = ({ text, start, end }: Span): Span => ({ text, start, end });
