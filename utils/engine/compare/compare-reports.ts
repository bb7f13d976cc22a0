import { dimensions } from '../../shared/dimension.ts';
import { strongestRelation } from '../../shared/relation.ts';
import { extractFacts } from '../facts/extract-facts.ts';
import type { Facts } from '../facts/model.ts';
import type { Comparison } from '../model.ts';
import { findCitedOutlets } from '../origins/find-cited-outlets.ts';
import { resolveDomain } from '../origins/resolve-outlet.ts';
import { findCandidates, pairFacts } from './find-candidates.ts';
import { chooseCandidates } from './gate.ts';

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
const rememberedFacts = 2000;
const remembered = new Map<string, Facts>();

/** The facts of a report, read once. */
export function factsOf({ text, published, before }: ReportInContext): Facts {
  const key = `${published ?? ''}\n${before ?? ''}\n${text}`;
  const known = remembered.get(key);
  if (known) return known;
  const facts = extractFacts(text, published, before);
  if (remembered.size >= rememberedFacts) remembered.clear();
  remembered.set(key, facts);
  return facts;
}

/** Whether one report credits the other's outlet, or whom the other's article rests on or credits too. */
function creditsOther(report: ReportInContext, other: ReportInContext): boolean {
  if (factsOf(report).attributions.length === 0) return false;
  const cited = findCitedOutlets(report.text);
  if (cited.length === 0) return false;
  const theirs = new Set([
    ...(other.outlet ? [resolveDomain(other.outlet, other.outletName)] : []),
    ...(other.origin ? [other.origin] : []),
    ...findCitedOutlets(other.text).map(({ origin }) => origin),
  ]);
  return cited.some(({ origin }) => theirs.has(origin));
}

/** Types the differences between two reports of one fact; spans of `here` point into `a`, of `there` into `b`. */
export function compareReports(a: ReportInContext, b: ReportInContext): Comparison {
  const pair = pairFacts(
    factsOf(a),
    factsOf(b),
    { here: a.published, there: b.published },
    a.verbatim && b.verbatim,
    creditsOther(a, b) || creditsOther(b, a),
  );
  const differences = chooseCandidates(findCandidates(pair), pair)
    .map(({ dimension, relation, here, there }) => ({ dimension, relation, here, there }))
    .sort((one, two) => dimensions.indexOf(one.dimension) - dimensions.indexOf(two.dimension));
  return { relation: strongestRelation(differences.map(({ relation }) => relation)), differences };
}
