import type { ClaimPack, PackArticle, PackClaim, PackReport } from '../../formats/packs/model.ts';
import { parseClaimPack } from '../../formats/packs/parse-claim-pack.ts';
import { failure, type Result, success } from '../../shared/result.ts';
import type { ClaimRecord } from '../../store/model.ts';
import type { Base } from '../../store/schema.ts';
import { openStoredArticles, type StoredArticle } from '../engine-article.ts';
import { isPackAddress, packDate } from './fit-for-pack.ts';
import { type PackSelection, selectClaims } from './select-claims.ts';

/** What the reader says of the pack that is made. */
export type PackTitle = Pick<ClaimPack, 'title' | 'description' | 'licence'>;

/** A pack, and what of the selection it cannot hold. */
export interface ExportedPack {
  readonly pack: ClaimPack;
  readonly leftOut: {
    /** Ratings have no place in version 1, and a checked claim must not look like the outlet's own report. */
    readonly factChecks: number;
    /** Reports of articles without a web address, or too long. */
    readonly unaddressed: number;
  };
}

/** Reports that the format takes. */
const mostReports = 100_000;
const longestText = 10_000;
const longestName = 300;
/** Versions loaded at a time. */
const versionsAtATime = 200;

/**
 * Makes a claim pack of a selection. Of an article that was saved more than once only the newest text is told. Ids are
 * numbers of the pack's own: those of the base stay at home.
 */
export async function exportPack(
  selection: PackSelection,
  title: PackTitle,
  base: Base,
): Promise<Result<ExportedPack, 'nothing' | 'too-large'>> {
  const claims = await selectClaims(selection, base);
  const outlet = selection.kind === 'outlet' ? selection.outlet : null;
  const draft = createDraft();
  const keys = [...new Set(claims.flatMap(({ reports }) => reports.map(keyOf)))];
  const claimOf = new Map(
    claims.flatMap((claim) => claim.reports.map((address) => [address, claim] as const)),
  );
  for (let from = 0; from < keys.length; from += versionsAtATime)
    for (const stored of await openStoredArticles(base, keys.slice(from, from + versionsAtATime))) {
      if (outlet !== null && stored.record.outlet !== outlet) continue;
      if (stored.version.kind === 'read' && stored.version.version !== stored.record.version) continue;
      draft.add(stored, claimOf);
    }
  if (draft.reports.length === 0) return failure('nothing');
  if (draft.reports.length > mostReports) return failure('too-large');
  const pack = parseClaimPack({
    format: 'claim-pack',
    version: 1,
    ...title,
    language: 'en',
    outlets: draft.outlets,
    articles: draft.articles,
    claims: draft.claims,
    reports: draft.reports,
  });
  if (!pack.ok) throw new Error(`The pack does not fit its own format: ${JSON.stringify(pack.error[0])}`);
  return success({ pack: pack.value, leftOut: draft.leftOut });
}

const keyOf = (address: string): string => address.slice(0, address.indexOf('#'));

function createDraft() {
  const outlets = new Map<string, ClaimPack['outlets'][number]>();
  const articles = new Map<string, PackArticle>();
  const claims = new Map<string, PackClaim>();
  const reports = new Map<string, PackReport>();
  const leftOut = { factChecks: 0, unaddressed: 0 };
  return {
    leftOut,
    get outlets() {
      return [...outlets.values()];
    },
    get articles() {
      return [...articles.values()];
    },
    get claims() {
      return [...claims.values()];
    },
    get reports() {
      return [...reports.values()];
    },
    add(stored: StoredArticle, claimOf: ReadonlyMap<string, ClaimRecord>): void {
      const { record, version, article } = stored;
      version.sentences.forEach(({ text, verbatim }, index) => {
        const claim = claimOf.get(`${version.key}#${index}`);
        if (!claim) return;
        if (version.kind === 'fact-check') leftOut.factChecks += 1;
        else if (!isPackAddress(record) || text.length > longestText) leftOut.unaddressed += 1;
        else {
          const outlet = outlets.get(record.outlet) ?? {
            id: record.outlet,
            name: (article.outletName ?? record.outlet).slice(0, longestName),
            domain: record.outlet,
          };
          outlets.set(record.outlet, outlet);
          const told = articles.get(record.id) ?? packArticle(stored, outlet.id, articles.size + 1);
          articles.set(record.id, told);
          const fact = claims.get(claim.id) ?? {
            id: `claim-${claims.size + 1}`,
            statement: claim.statement.slice(0, longestText),
          };
          claims.set(claim.id, fact);
          // A pack's version and the outlet's own may say it in the same words: then it is told once.
          const key = `${fact.id} ${told.id} ${text}`;
          if (!reports.has(key))
            reports.set(key, {
              id: `report-${reports.size + 1}`,
              claim: fact.id,
              article: told.id,
              text,
              verbatim,
            });
        }
      });
    },
  };
}

function packArticle({ record, version }: StoredArticle, outlet: string, number: number): PackArticle {
  const { agency, cites } = version.credits;
  return {
    id: `article-${number}`,
    outlet,
    url: record.url,
    title: record.title === '' ? null : record.title.slice(0, longestText),
    published: packDate(record.published),
    ...(agency ? { agency: agency.slice(0, longestName) } : {}),
    ...(cites && cites.length > 0 ? { cites: cites.map((name) => name.slice(0, longestName)) } : {}),
  };
}
