import {
  fusedDepth,
  fuseHits,
  meanCosine,
  nearDepth,
  type Retrieved,
  searchReports,
  searchWords,
} from '../engine/index.ts';
import { parseReportAddress } from '../shared/report-address.ts';
import { findClaimsOf, openClaims } from '../store/claims.ts';
import type { ClaimRecord } from '../store/model.ts';
import type { Base } from '../store/schema.ts';
import { type EncodedQuery, openReportMeans } from './encoded-reports.ts';
import { openStoredArticles } from './engine-article.ts';
import { findHighlights } from './find-highlights.ts';
import { findStatementClaim, isStatements } from './index-statements.ts';
import { findNearReports } from './near-reports.ts';
import type { Ports } from './ports.ts';
import type { ClaimHit } from './view.ts';

/** Reports read for each hit that is wanted: a claim's reports tend to be found together. */
const reportsPerHit = 8;
const defaultLimit = 20;

/** A search, and how many hits are wanted. */
export interface ClaimSearch {
  readonly query: string;
  readonly limit?: number;
  /** What the sentence encoder made of the query: claims are also found by it, and the best hits ordered anew. */
  readonly encoded?: EncodedQuery;
}

interface Hit {
  readonly claim: ClaimRecord;
  readonly score: number;
  /** The report that was found; else a statement was. */
  readonly address?: string;
}

/** Searches claims by the words of their reports and statements, best first; the last word may be unfinished. */
export async function searchClaims(
  { query, limit = defaultLimit, encoded }: ClaimSearch,
  { base, index }: Ports,
): Promise<ClaimHit[]> {
  if (query.trim() === '') return [];
  const retriever = await index.retriever(['reports', 'statements', 'fact-checks']);
  const depth = encoded ? Math.max(limit, fusedDepth) : limit;
  const byWords = await groupByClaim(searchReports(retriever, query, depth * reportsPerHit), base);
  const hits = encoded ? await fuseWithEncoder(byWords, encoded, base) : byWords;
  return Promise.all(hits.slice(0, limit).map((hit) => claimHit(hit, query, base)));
}

/** The best find of each claim, in order; sentences that belong to no claim are no reports. */
async function groupByClaim(found: readonly Retrieved[], base: Base): Promise<Hit[]> {
  const addressOf = ({ article, sentence }: Retrieved): string => `${article}#${sentence}`;
  const ofReports = await findClaimsOf(
    base,
    found.filter(({ article }) => !isStatements(article)).map(addressOf),
  );
  const hits = new Map<string, Hit>();
  for (const one of found) {
    const statement = isStatements(one.article);
    const claim = statement ? await openStatementClaim(one, base) : ofReports.get(addressOf(one));
    if (!claim) continue;
    const known = hits.get(claim.id);
    if (!known)
      hits.set(claim.id, { claim, score: one.score, ...(statement ? {} : { address: addressOf(one) }) });
    else if (known.address === undefined && !statement)
      hits.set(claim.id, { ...known, address: addressOf(one) });
  }
  return [...hits.values()];
}

/** The command line's fusion; a claim stands there with the report that was found, or else with its first. */
async function fuseWithEncoder(hits: readonly Hit[], encoded: EncodedQuery, base: Base): Promise<Hit[]> {
  const near = await findNearHits(hits, encoded, base);
  const nearClaims = new Set(near.map(({ claim }) => claim.id));
  const others = hits.filter(({ claim }) => !nearClaims.has(claim.id));
  const best = [...others.slice(0, fusedDepth), ...near].flatMap((hit) => spokesman(hit) ?? []);
  const means = await openReportMeans(base, encoded.model, best);
  return fuseHits(others, near, (hit) => {
    const mean = means.get(spokesman(hit) ?? '');
    return mean && meanCosine({ mean: encoded.mean }, { mean });
  });
}

/** Claims that have a report near the query, with their scores by words; none that is among the best by words. */
async function findNearHits(hits: readonly Hit[], encoded: EncodedQuery, base: Base): Promise<Hit[]> {
  const addresses = await findNearReports(base, encoded, nearDepth * reportsPerHit);
  const claims = await findClaimsOf(base, addresses);
  const scores = new Map(hits.map(({ claim, score }) => [claim.id, score]));
  const taken = new Set(hits.slice(0, fusedDepth).map(({ claim }) => claim.id));
  const near: Hit[] = [];
  for (const address of addresses) {
    const claim = claims.get(address);
    if (!claim || taken.has(claim.id) || near.length === nearDepth) continue;
    taken.add(claim.id);
    near.push({ claim, score: scores.get(claim.id) ?? 0, address });
  }
  return near;
}

const spokesman = ({ address, claim }: Hit): string | undefined => address ?? claim.reports[0];

async function openStatementClaim(
  { article, sentence }: Retrieved,
  base: Base,
): Promise<ClaimRecord | undefined> {
  const id = await findStatementClaim(article, sentence, base);
  return id === undefined ? undefined : (await openClaims(base, [id])).get(id);
}

async function claimHit({ claim, score, address }: Hit, query: string, base: Base): Promise<ClaimHit> {
  const places = claim.reports.flatMap((report) => parseReportAddress(report) ?? []);
  const keys = [...new Set(places.map(({ article, version }) => `${article}@${version}`))];
  const stored = await openStoredArticles(base, keys);
  const dates = stored
    .map(({ record }) => record.published)
    .filter((date) => date !== '')
    .sort();
  return {
    claim: claim.id,
    statement: claim.statement,
    score,
    outlets: [...new Set(stored.map(({ article }) => article.outletName ?? article.outlet))],
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
    report: reportOf(address ?? claim.reports[0], stored),
    ...factCheckOf(claim, stored),
    highlights: findHighlights(claim.statement, searchWords(query)),
  };
}

/** The rating of a claim that is a fact-checker's: it has one report, the check itself. */
function factCheckOf(
  { reports }: ClaimRecord,
  stored: Awaited<ReturnType<typeof openStoredArticles>>,
): Pick<ClaimHit, 'factCheck'> {
  const place = parseReportAddress(reports[0] ?? '');
  const check = place && stored[0]?.version.factChecks?.[place.index];
  return check ? { factCheck: { publisher: check.publisher, rating: check.rating } } : {};
}

function reportOf(
  address: string | undefined,
  stored: Awaited<ReturnType<typeof openStoredArticles>>,
): ClaimHit['report'] {
  const place = address === undefined ? undefined : parseReportAddress(address);
  const one = stored.find(({ article }) => address?.startsWith(`${article.key}#`));
  const sentence = place && one?.article.sentences[place.index];
  if (address === undefined || !one || !sentence) return null;
  return {
    address,
    text: sentence.text,
    outletName: one.article.outletName ?? one.article.outlet,
    url: one.record.url,
    verbatim: sentence.verbatim,
  };
}
