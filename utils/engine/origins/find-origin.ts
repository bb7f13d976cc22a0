import type { Article, Evidence } from '../model.ts';
import { findCitedOutlets } from './find-cited-outlets.ts';
import { findAgency, findOutletInPath, resolveDomain, resolveName } from './resolve-outlet.ts';

/** Whom one report rests on, by its own article alone; no origin where the evidence is thin. */
export interface ReportOrigin {
  readonly origin: string | null;
  readonly evidence: readonly Evidence[];
  /** Origins that the sentence credits beside the first. */
  readonly others: readonly string[];
  /** Origins that the article credits as a whole, several of them: one may be this report's, but which is not said. */
  readonly maybe: readonly string[];
}

/** What an article as a whole says about where its text comes from; the same for all its reports. */
interface ArticleCredits {
  readonly agency: { readonly origin: string; readonly text: string } | undefined;
  readonly cites: readonly string[];
  /** Every origin that any of its sentences credits; worked out when first asked for, since few sentences need it. */
  readonly credited: () => ReadonlySet<string>;
}

/** Closing credit lines are short: a sentence this long that names an agency is a statement. */
const longestCreditLine = 60;
/** A picture's credit says nothing of the text's. */
const pictureCredit = /\b(?:picture|photo|photograph|image|getty|illustration|video|file)\b/i;
const creditLinesLookedAt = 6;
const remembered = new WeakMap<Article, ArticleCredits>();

function readCredits(article: Article): ArticleCredits {
  const { agency, byline, cites = [] } = article.credits;
  const closing = article.sentences
    .slice(-creditLinesLookedAt)
    .concat(article.sentences.filter(({ kind }) => kind === 'boilerplate'))
    .filter(
      ({ text, verbatim, kind }) =>
        verbatim && kind !== 'caption' && text.length <= longestCreditLine && !pictureCredit.test(text),
    );
  const named = agency ? { origin: resolveName(agency).origin, text: agency } : undefined;
  const line = closing.map(({ text }) => findAgency(text)).find(Boolean);
  let credited: ReadonlySet<string> | undefined;
  return {
    agency:
      named ??
      (byline ? findAgency(byline) : undefined) ??
      line ??
      (article.url ? findOutletInPath(article.url) : undefined),
    cites,
    credited: () => {
      credited ??= new Set([
        ...cites.map((name) => resolveName(name).origin),
        ...article.sentences.flatMap(({ text }) => findCitedOutlets(text).map(({ origin }) => origin)),
      ]);
      return credited;
    },
  };
}

function creditsOf(article: Article): ArticleCredits {
  const known = remembered.get(article);
  if (known) return known;
  const fresh = readCredits(article);
  remembered.set(article, fresh);
  return fresh;
}

/** Whom an article as a whole rests on: the agency that it carries. */
export const findArticleOrigin = (article: Article): string | undefined => creditsOf(article).agency?.origin;

/**
 * Finds whom a report rests on: an outlet that its sentence credits, else its own outlet where the sentence says that it
 * asked or found out itself, else the agency that the article carries or that publishes it, else the one origin that the
 * article credits as a whole.
 * @param key How the evidence names the article.
 */
export function findOrigin(article: Article, sentence: number, key: string): ReportOrigin {
  const own = resolveDomain(article.outlet, article.outletName);
  const { agency, cites, credited } = creditsOf(article);
  const found = findCitedOutlets(article.sentences[sentence]?.text ?? '', credited, own);
  const cited = found.filter(({ origin }) => origin !== own);
  if (cited[0]) {
    const [{ origin }, ...others] = cited;
    return {
      origin,
      others: others.map((other) => other.origin),
      maybe: [],
      evidence: cited.map(({ span }) => ({
        kind: 'cited' as const,
        text: span.text,
        article: key,
        sentence,
      })),
    };
  }
  const rests = (origin: string, kind: Evidence['kind'], text: string, at?: number): ReportOrigin => ({
    origin,
    others: [],
    maybe: [],
    evidence: [{ kind, text, article: key, ...(at === undefined ? {} : { sentence: at }) }],
  });
  if (found[0]) return rests(own, 'own', found[0].span.text, sentence);
  if (agency) return rests(agency.origin, 'agency', agency.text);
  if (resolveName(own).agency) return rests(own, 'own', article.outletName ?? own);
  const origins = [...new Set(cites.map((name) => resolveName(name).origin))].filter(
    (origin) => origin !== own,
  );
  const only = origins.length === 1 ? origins[0] : undefined;
  if (only) return rests(only, 'credit', cites[0] ?? only);
  return { origin: null, others: [], maybe: origins, evidence: [] };
}
