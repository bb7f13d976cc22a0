import { textHash } from '../../engine/index.ts';
import type { ClaimReview } from '../../formats/claim-review/model.ts';
import { decodePage } from '../../formats/encoding/decode-page.ts';
import type { ArticleReading } from '../../formats/html/model.ts';
import { outletOfUrl } from '../../formats/html/outlet-of-url.ts';
import type { FetchedPage } from '../../formats/pages/inspect-page.ts';
import { versionKey } from '../../shared/report-address.ts';
import { findArticlesAt, openArticles } from '../../store/articles.ts';
import { changeFeeds } from '../../store/change-feeds.ts';
import { changeFeedItem, openFeedItem } from '../../store/feed-items.ts';
import type { FeedItemRecord } from '../../store/feed-model.ts';
import { findVersionsOfText, openVersions } from '../../store/versions.ts';
import { followedFactChecks } from '../fact-checks/fact-check-sources.ts';
import { importFactChecks } from '../fact-checks/import-fact-checks.ts';
import { pageArticle } from '../page-article.ts';
import { saveArticle } from '../save-article.ts';
import { allowedAddresses } from './allowed-addresses.ts';
import { itemBackOff, mostAttempts } from './back-off.ts';
import type { FeedPorts } from './feed-ports.ts';
import type { FetchFailure } from './fetch-address.ts';
import { withOwnAddress } from './own-address.ts';
import { fetchInTurn, later } from './take-turn.ts';
import { type ItemReason, reasonOfPage, trouble } from './trouble.ts';

/** What is read of an item: its page as text. */
const pageType = /^\s*(?:text\/html|application\/xhtml\+xml|$)/iu;

/** Fetches the page of an item and saves its article; whatever comes of it is kept with the item. */
export async function fetchItem(id: string, ports: FeedPorts): Promise<void> {
  const item = await openFeedItem(ports.base, id);
  if (!item || !isOpen(item)) return;
  if (!(await allowedAddresses([item.url], ports)).has(item.url))
    return settle(item, { state: 'needs-access', due: '' }, ports);
  const known = await findReadArticle(item, ports);
  if (known !== null) return settle(item, { state: 'fetched', article: known }, ports);
  if (item.attempts >= mostAttempts)
    return settle(item, { state: 'failed', trouble: item.trouble ?? trouble('internal') }, ports);
  const attempted = { ...item, attempts: item.attempts + 1 };
  await changeFeedItem(ports.base, id, { attempts: attempted.attempts });

  const answer = await fetchInTurn(item.url, {}, ports);
  if (!answer.ok) return settleFailure(attempted, answer.error, ports);
  const { address, contentType, body } = answer.value;
  if (!pageType.test(contentType)) return skip(attempted, 'not-a-page', ports, contentType.split(';')[0]);
  const page = await ports.inspectPage(decodePage(body, true, contentType), address);
  await settlePage(attempted, page, address, ports);
}

/** A failure of ours keeps one item from the base, not the queue from going on. */
export async function failItem(id: string, ports: FeedPorts): Promise<void> {
  const item = await openFeedItem(ports.base, id);
  if (!item) return;
  const problem = { trouble: trouble('internal'), passing: true, retryAfter: null, status: 0 };
  await settleFailure(item, problem, ports);
}

const isOpen = ({ state }: FeedItemRecord): boolean => state === 'waiting' || state === 'failed';

/** The article that was read from the item's address before, by id: then nothing is fetched. */
async function findReadArticle({ id, url }: FeedItemRecord, { base }: FeedPorts): Promise<string | null> {
  const records = [...(await findArticlesAt(base, [url, id])).values()];
  const versions = await openVersions(
    base,
    records.map((record) => versionKey(record.id, record.version)),
  );
  const read = records.find((record) => versions.get(versionKey(record.id, record.version))?.kind === 'read');
  return read?.id ?? null;
}

async function settlePage(
  item: FeedItemRecord,
  { reading, judgement, reviews }: FetchedPage,
  address: string,
  ports: FeedPorts,
): Promise<void> {
  if (judgement.verdict !== 'article') return skip(item, reasonOfPage(judgement), ports);
  const own = withOwnAddress(reading, address);
  const checks = ownReviews(reviews.reviews, address);
  await changeFeeds(ports.base, async () => {
    const now = await openFeedItem(ports.base, item.id);
    // The feed was removed, or the queue stopped, while the page was read.
    if (!now || !isOpen(now)) return;
    const twin = await findTwin(own, ports);
    if (twin !== null)
      return settleIn(item, { state: 'skipped', trouble: trouble('same-text'), article: twin }, ports);
    const saved = await saveArticle({ reading: own, incognito: false, savedBy: 'feed' }, ports);
    if (!saved.ok)
      return settleIn(item, { state: 'skipped', trouble: trouble(reasonOfRefusal(saved.error)) }, ports);
    if (checks.length > 0) await importFactChecks(checks, followedFactChecks, ports);
    await settleIn(item, { state: 'fetched', article: saved.value.article }, ports);
  });
}

/** A page speaks for its own site: a check that it ascribes to another one is not taken from it. */
const ownReviews = (reviews: readonly ClaimReview[], address: string): ClaimReview[] =>
  reviews.filter(({ url }) => outletOfUrl(url) === outletOfUrl(address));

const reasonOfRefusal = (refusal: string): ItemReason =>
  refusal === 'not-english' ? 'other-language' : 'no-text';

/** The outlet's own article with the same text at another address; another outlet's copy is a report of its own. */
async function findTwin(reading: ArticleReading, { base }: FeedPorts): Promise<string | null> {
  const page = pageArticle(reading);
  const same = await findVersionsOfText(base, textHash(page.sentences.map(({ text }) => text)));
  const articles = await openArticles(
    base,
    same.map(({ article }) => article),
  );
  const twin = [...articles.values()].find(
    ({ outlet, url }) => outlet === page.metadata.outlet && url !== page.metadata.url,
  );
  return twin?.id ?? null;
}

const skip = (item: FeedItemRecord, reason: ItemReason, ports: FeedPorts, detail = ''): Promise<void> =>
  settle(item, { state: 'skipped', trouble: trouble(reason, detail) }, ports);

function settleFailure(item: FeedItemRecord, problem: FetchFailure, ports: FeedPorts): Promise<void> {
  if (problem.trouble.reason === 'too-large')
    return settle(item, { state: 'skipped', trouble: problem.trouble }, ports);
  const again = problem.passing && item.attempts < mostAttempts;
  const pause = problem.retryAfter ?? itemBackOff(item.attempts);
  const due = again ? later(ports.clock(), pause) : '';
  return settle(item, { state: 'failed', trouble: problem.trouble, due }, ports);
}

const settle = (item: FeedItemRecord, change: Partial<FeedItemRecord>, ports: FeedPorts): Promise<void> =>
  changeFeeds(ports.base, async () => {
    const now = await openFeedItem(ports.base, item.id);
    if (now && isOpen(now)) await settleIn(item, change, ports);
  });

/** Part of a transaction over feeds. */
const settleIn = (item: FeedItemRecord, change: Partial<FeedItemRecord>, ports: FeedPorts): Promise<void> =>
  changeFeedItem(ports.base, item.id, { due: '', trouble: null, settledAt: ports.clock(), ...change });
