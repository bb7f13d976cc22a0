import { decodePage } from '../../formats/encoding/decode-page.ts';
import { guessFeedAddresses } from '../../formats/feeds/guess-feed-addresses.ts';
import type { FeedLink } from '../../formats/feeds/model.ts';
import { parseFeed } from '../../formats/feeds/parse-feed.ts';
import { failure, type Result, success } from '../../shared/result.ts';
import type { FeedTrouble } from '../../store/feed-model.ts';
import { openFeed } from '../../store/feeds.ts';
import { allowedAddresses } from './allowed-addresses.ts';
import type { FeedPorts } from './feed-ports.ts';
import type { Fetched } from './fetch-address.ts';
import { followFeeds } from './follow-feeds.ts';
import { newFeed } from './new-feed.ts';
import { storeAnswer } from './refresh-feed.ts';
import { fetchInTurn } from './take-turn.ts';
import { typedAddresses } from './typed-addresses.ts';

/** What came of the wish to follow an address. */
export type Subscribed =
  | { readonly kind: 'followed'; readonly feed: string; readonly title: string }
  | { readonly kind: 'known'; readonly feed: string }
  /** The site has several feeds: the reader chooses. */
  | { readonly kind: 'choose'; readonly feeds: readonly FeedLink[] };

/** Why an address cannot be followed. */
export type SubscribeFailure =
  | { readonly kind: 'bad-address' }
  /** The reader did not allow the site. */
  | { readonly kind: 'needs-access' }
  | { readonly kind: 'no-feed' }
  | { readonly kind: 'unreachable'; readonly trouble: FeedTrouble };

/** Of a site's usual addresses of feeds, so many are tried. */
const mostGuesses = 4;

/** Follows the feed at an address that the reader typed, or the feed of the site there. */
export async function subscribe(
  text: string,
  ports: FeedPorts,
): Promise<Result<Subscribed, SubscribeFailure>> {
  const typed = typedAddresses(text);
  if (typed.length === 0) return failure({ kind: 'bad-address' });
  const allowed = await allowedAddresses(typed, ports);
  let problem: SubscribeFailure = { kind: 'needs-access' };
  for (const address of typed) {
    if (await openFeed(ports.base, address)) return success({ kind: 'known', feed: address });
    if (!allowed.has(address)) continue;
    const answer = await fetchInTurn(address, {}, ports);
    if (answer.ok) return followAnswer(address, answer.value, ports);
    problem = { kind: 'unreachable', trouble: answer.error.trouble };
    // Typed without http or https, the other one is tried where nobody answers.
    if (answer.error.trouble.reason !== 'network') break;
  }
  return failure(problem);
}

async function followAnswer(
  address: string,
  answer: Fetched,
  ports: FeedPorts,
): Promise<Result<Subscribed, SubscribeFailure>> {
  const feed = parseFeed(answer.body, answer.contentType, answer.address);
  if (feed.ok) return followRead(address, answer, feed.value.title, ports);
  if (feed.error.kind !== 'html-page')
    return failure({ kind: 'unreachable', trouble: { reason: feed.error.kind, detail: feed.error.detail } });
  const html = decodePage(answer.body, true, answer.contentType);
  const { feeds } = await ports.inspectPage(html, answer.address);
  return (await followNamed(feeds, answer.address, ports)) ?? guess(answer.address, ports);
}

/** Follows the one feed that a page names in its head; several are the reader's choice. Null where it names none. */
export async function followNamed(
  feeds: readonly FeedLink[],
  page: string,
  ports: FeedPorts,
): Promise<Result<Subscribed, SubscribeFailure> | null> {
  const declared = feeds.filter(({ source }) => source === 'declared');
  const named = declared.length > 0 ? declared : feeds;
  const [only] = named;
  if (!only) return null;
  if (named.length > 1) return success({ kind: 'choose', feeds: named });
  if (await openFeed(ports.base, only.address)) return success({ kind: 'known', feed: only.address });
  await followFeeds([only], page, ports);
  return success({ kind: 'followed', feed: only.address, title: only.title });
}

async function guess(page: string, ports: FeedPorts): Promise<Result<Subscribed, SubscribeFailure>> {
  const guesses = [...(await allowedAddresses(guessFeedAddresses(page), ports))];
  for (const address of guesses.slice(0, mostGuesses)) {
    if (await openFeed(ports.base, address)) return success({ kind: 'known', feed: address });
    const answer = await fetchInTurn(address, {}, ports);
    if (!answer.ok) continue;
    const feed = parseFeed(answer.value.body, answer.value.contentType, answer.value.address);
    if (feed.ok) return followRead(address, answer.value, feed.value.title, ports);
  }
  return failure({ kind: 'no-feed' });
}

/** Follows a feed that is read already, so that it is not fetched again at once. */
async function followRead(
  address: string,
  answer: Fetched,
  title: string,
  ports: FeedPorts,
): Promise<Result<Subscribed, SubscribeFailure>> {
  await followFeeds([{ address, title }], '', ports);
  const feed = (await openFeed(ports.base, address)) ?? newFeed(address, title, '', ports.clock());
  await storeAnswer(feed, answer, ports);
  return success({ kind: 'followed', feed: address, title });
}
