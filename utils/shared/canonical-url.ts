/**
 * Query parameters that tell where a reader came from, not what they read: campaigns (Google, Piwik, AT Internet and
 * what news sites call theirs), click numbers of advertisers and social networks, newsletters' numbers of a reader.
 */
const tracking = new RegExp(
  `^(?:${[
    '(?:utm|itm|mtm|hsa|at)_\\w+|(?:pk|piwik)_(?:campaign|cpn|kwd|keyword|source|medium|content|cid)',
    '(?:fb|g|dc|y|tw|tt)clid|gclsrc|msclkid|wickedid|[gw]braid|li_fat_id|igsh(?:id)?|rdt_cid|epik|_branch_match_id',
    'mc_[ce]id|_hs(?:enc|mi)|hsctatracking|mkt_tok|_ga|_gl|elq\\w*|s_(?:kw)?cid|oly_(?:enc|anon)_id|vero_(?:id|conv)',
    'ns_(?:mchannel|source|campaign|linkname|fee)|wt[._]mc\\w*|xtor|spm|trk|sr_share|ref_(?:src|url)|ftag|taid',
    'cmpid|cmp|ncid|ocid|ito|mbid|smid|smtyp|__twitter_impression|guccounter|guce_\\w+',
    'feedtype|feedname|rssfeed|emailsource|newsletterid',
  ].join('|')})$`,
  'iu',
);

/** Parameters that some sites need, unless they only say that a feed or a share button sent the reader. */
const referring = /^(?:ref|referrer|source|src|from|via|partner|emc|cid|rss|share|feed)$/iu;
const sender = /^(?:rss\w*|atom|feed\w*|twitter|facebook|fb|email|newsletter|social|share)$/iu;

/** An address without fragment and tracking parameters; what is no http address stays as it is. */
export function canonicalUrl(address: string): string {
  if (!/^https?:/iu.test(address) || !URL.canParse(address)) return address;
  const url = new URL(address);
  url.hash = '';
  for (const [name, value] of [...url.searchParams])
    if (tracking.test(name) || (referring.test(name) && sender.test(value))) url.searchParams.delete(name);
  return url.href;
}

/** The addresses under which the same page may have been stored: with and without a last slash, http or https. */
export function sameUrls(address: string): string[] {
  const canonical = canonicalUrl(address);
  if (!/^https?:/u.test(canonical)) return [canonical];
  const url = new URL(canonical);
  const variants = [canonical];
  for (const protocol of ['https:', 'http:'])
    for (const path of [
      url.pathname,
      url.pathname.replace(/\/$/u, ''),
      `${url.pathname.replace(/\/$/u, '')}/`,
    ]) {
      url.protocol = protocol;
      url.pathname = path;
      variants.push(url.href);
    }
  return [...new Set(variants)];
}
