import { decodePage } from '../../formats/encoding/decode-page.ts';
import { failure, type Result, success } from '../../shared/result.ts';
import type { FeedTrouble } from '../../store/feed-model.ts';
import { type SaveOutcome, saveArticle } from '../save-article.ts';
import { allowedAddresses } from './allowed-addresses.ts';
import type { FeedPorts } from './feed-ports.ts';
import { withOwnAddress } from './own-address.ts';
import { fetchInTurn } from './take-turn.ts';
import { reasonOfPage, trouble } from './trouble.ts';

/**
 * Saves the article at an address that the reader points at, without opening it: fetched and judged as a feed's item
 * is, but as the reader's own choice. The caller has asked for its site.
 */
export async function saveLinked(
  address: string,
  incognito: boolean,
  ports: FeedPorts,
): Promise<Result<SaveOutcome, FeedTrouble>> {
  if (incognito) return failure({ reason: 'private-window', detail: '' });
  if (!(await allowedAddresses([address], ports)).has(address)) return failure(trouble('elsewhere'));
  const answer = await fetchInTurn(address, {}, ports);
  if (!answer.ok) return failure(answer.error.trouble);
  const { body, contentType, address: final } = answer.value;
  const { reading, judgement } = await ports.inspectPage(decodePage(body, true, contentType), final);
  if (judgement.verdict !== 'article') return failure(trouble(reasonOfPage(judgement)));
  const saved = await saveArticle(
    { reading: withOwnAddress(reading, final), incognito, savedBy: 'hand' },
    ports,
  );
  return saved.ok ? success(saved.value) : failure(trouble('other-language'));
}
