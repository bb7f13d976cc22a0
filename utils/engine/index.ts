export {
  type AnnotateOptions,
  annotateLinks,
  annotatePage,
  compareSentences,
  compareWithReadings,
  notCompared,
  type PairComparer,
} from './annotate-page.ts';
export { findClearest } from './claims/find-clearest.ts';
export {
  type ComparedReport,
  joinClaims,
  leastMeanProbability,
  type ReportLink,
} from './claims/join-claims.ts';
export { compareReports, type ReportInContext } from './compare/compare-reports.ts';
export { extractFacts } from './facts/extract-facts.ts';
export type { Facts } from './facts/model.ts';
export { encodedScorer } from './match/encoded-scorer.ts';
export { findStory, type StoryArticle, type StoryOptions } from './match/find-story.ts';
export { fusedDepth, fuseHits, leastNear, nearDepth } from './match/fuse-hits.ts';
export { lexicalScorer } from './match/lexical-scorer.ts';
export { type Link, type LinkOptions, linkStory } from './match/link-story.ts';
export { meanCosine } from './match/mean-cosine.ts';
export { mergeSegments } from './match/merge-segments.ts';
export { createRetriever, type Retrieved, type RetrieveOptions, type Retriever } from './match/retriever.ts';
export type { PreparedPair, Scorer } from './match/scorer.ts';
export { searchReports } from './match/search-reports.ts';
export { searchWords } from './match/search-words.ts';
export { buildSegment, type Segment } from './match/segment.ts';
export { thresholds, tierOf } from './match/thresholds.ts';
export { groupOrigins, type ReportPlace } from './origins/group-origins.ts';
export { isCheckable } from './text/is-checkable.ts';
export { isEnglish } from './text/is-english.ts';
export { type PlacedSentence, sentencesOfBlocks, type TextBlock } from './text/sentences-of-blocks.ts';
export { splitSentences } from './text/split-sentences.ts';
export { stemTerms } from './text/stem-terms.ts';
export { textHash } from './text/text-hash.ts';
export { alignVersions, type SentenceFate } from './versions/align-versions.ts';
