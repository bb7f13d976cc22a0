import { dimensions } from '../../shared/dimension.ts';
import type { PairReading } from '../../shared/pair-reading.ts';
import { strongestRelation } from '../../shared/relation.ts';
import { extractFacts } from '../facts/extract-facts.ts';
import type { Facts } from '../facts/model.ts';
import type { Comparison } from '../model.ts';
import { findCitedOutlets } from '../origins/find-cited-outlets.ts';
import { resolveDomain } from '../origins/resolve-outlet.ts';
import type { FactPair } from './candidate.ts';
import { findCandidates, pairFacts } from './find-candidates.ts';
import { chooseCandidates } from './gate.ts';
import { createMemory } from './memory.ts';

/** A report with what is needed to read it: its article's date and outlet, and the sentence before it. */
export interface ReportInContext {
  readonly text: string;
  /** ISO 8601; relative dates count from it. */
  readonly published?: string;
  /** `false` for a paraphrase: no quotation and no wording is compared. */
  readonly verbatim: boolean;
  /** Registrable domain. */
  readonly outlet?: string;
  readonly outletName?: string;
  /** Whom its article as a whole rests on, where that is known ("Reuters"). */
  readonly origin?: string;
  /** The previous sentence of the same article. */
  readonly before?: string;
}

/** A page sentence meets many reports, and a report many pages: its facts are kept for the next comparison. */
const facts = createMemory<Facts>(1000);

/** The facts of a report, read once. */
export const factsOf = ({ text, published, before }: ReportInContext): Facts =>
  facts.recall(`${published ?? ''}\n${before ?? ''}\n${text}`, () => extractFacts(text, published, before));

/** Whether one report credits the other's outlet, or whom the other's article rests on or credits too. */
function creditsOther(report: ReportInContext, { attributions }: Facts, other: ReportInContext): boolean {
  if (attributions.length === 0) return false;
  const cited = findCitedOutlets(report.text);
  if (cited.length === 0) return false;
  const theirs = new Set([
    ...(other.outlet ? [resolveDomain(other.outlet, other.outletName)] : []),
    ...(other.origin ? [other.origin] : []),
    ...findCitedOutlets(other.text).map(({ origin }) => origin),
  ]);
  return cited.some(({ origin }) => theirs.has(origin));
}

/** A page is annotated again when its marks are refined, when it is loaded anew and when the reader saves it. */
const comparisons = createMemory<Comparison>(2000);

const keyOf = ({ text, published, verbatim, outlet, outletName, origin, before }: ReportInContext): string =>
  [text, published, verbatim, outlet, outletName, origin, before].join('\n');

/**
 * Types the differences between two reports of one fact; spans of `here` point into `a`, of `there` into `b`.
 * @param reading What the network of pairs makes of both sentences, where it has read them: it decides with the gates.
 */
export const compareReports = (a: ReportInContext, b: ReportInContext, reading?: PairReading): Comparison =>
  comparisons.recall(`${reading ? JSON.stringify(reading) : ''}\n${keyOf(a)}\n${keyOf(b)}`, () =>
    compareAfresh(a, b, reading),
  );

/** What rules and gates are asked about two reports. */
export function factPairOf(a: ReportInContext, b: ReportInContext): FactPair {
  const here = factsOf(a);
  const there = factsOf(b);
  return pairFacts(
    here,
    there,
    { here: a.published, there: b.published },
    a.verbatim && b.verbatim,
    creditsOther(a, here, b) || creditsOther(b, there, a),
  );
}

function compareAfresh(a: ReportInContext, b: ReportInContext, reading: PairReading | undefined): Comparison {
  const pair = factPairOf(a, b);
  const differences = chooseCandidates(findCandidates(pair), pair, reading)
    .map(({ dimension, relation, here, there }) => ({ dimension, relation, here, there }))
    .sort((one, two) => dimensions.indexOf(one.dimension) - dimensions.indexOf(two.dimension));
  return { relation: strongestRelation(differences.map(({ relation }) => relation)), differences };
}
