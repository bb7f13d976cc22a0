import { lemmatizeVerb } from './lemmatize-verb.ts';
import {
  auxiliaries,
  conjunctions,
  determiners,
  fillers,
  modals,
  prepositions,
  pronouns,
} from './lexicon/function-words.ts';
import { groupNouns } from './lexicon/group-nouns.ts';
import { sayVerbs } from './lexicon/reporting-verbs.ts';
import type { PlainToken, Token, VerbForm } from './model.ts';
import { singular } from './singular.ts';

const nounSuffix = /(?:tion|sion|ment|ness|ity|ship|ism|ance|ence|ure|dom)s?$/u;
const adverbSuffix = /[a-z]{3,}ly$/u;
const notAdverbs = new Set([
  'family',
  'ally',
  'rally',
  'supply',
  'reply',
  'assembly',
  'italy',
  'july',
  'early',
  'daily',
  'weekly',
  'monthly',
  'likely',
  'only',
  'apply',
  'friendly',
  'deadly',
]);

/** Whether a word that may be a verb is one here, by what stands before and after it. */
function readsAsVerb(
  { base: lemma, form }: { readonly base: string; readonly form: VerbForm },
  before: Token | undefined,
  next: PlainToken | undefined,
): boolean {
  const tag = before?.tag;
  if (form === 'base') {
    if (!before) return false;
    if (modals.has(before.lower) && tag !== 'prep') return true;
    if (before.lower === 'to' || before.lower === "n't") return true;
    return tag === 'pron' && !determiners.has(before.lower);
  }
  if (form === 'third') {
    if (
      !before ||
      tag === 'det' ||
      tag === 'prep' ||
      tag === 'verb' ||
      tag === 'number' ||
      before.lower === "'s"
    )
      return false;
    const after = next?.lower ?? '';
    return (
      tag === 'pron' ||
      (tag === 'name' && (next?.kind !== 'sign' || sayVerbs.has(lemma))) ||
      determiners.has(after) ||
      after === 'to' ||
      after === 'that'
    );
  }
  const beforeNoun = tag === 'det' || before?.lower === "'s" || (tag === 'prep' && before?.lower !== 'to');
  if (!beforeNoun) return true;
  if (form === 'gerund') return tag === 'prep';
  return next === undefined || next.kind !== 'word' || prepositions.has(next.lower);
}

function tagOf(
  token: PlainToken,
  before: Token | undefined,
  next: PlainToken | undefined,
  opens: boolean,
): Pick<Token, 'tag' | 'lemma' | 'form'> {
  const { lower, kind } = token;
  if (kind === 'sign' || lower === "'s") return { tag: 'sign' };
  if (kind === 'number') return { tag: 'number' };
  if (auxiliaries.has(lower)) return { tag: 'aux' };
  if (pronouns.has(lower)) return { tag: 'pron' };
  if (determiners.has(lower)) return { tag: 'det' };
  if (prepositions.has(lower)) return { tag: 'prep' };
  if (conjunctions.has(lower)) return { tag: 'conj' };
  if (fillers.has(lower)) return { tag: 'adverb' };
  if (token.capital && !opens && !token.quoted) return { tag: 'name' };
  const lemma = lemmatizeVerb(lower);
  if (lemma && readsAsVerb(lemma, before, next)) return { tag: 'verb', lemma: lemma.base, form: lemma.form };
  if (adverbSuffix.test(lower) && !notAdverbs.has(lower)) return { tag: 'adverb' };
  if (
    token.capital &&
    opens &&
    !lemma &&
    !nounSuffix.test(lower) &&
    !groupNouns.has(singular(lower)) &&
    next &&
    (/^\p{Lu}/u.test(next.text) ||
      next.lower === "'s" ||
      lemmatizeVerb(next.lower) ||
      auxiliaries.has(next.lower))
  )
    return { tag: 'name' };
  return { tag: 'noun' };
}

/** Gives each token its part of speech, left to right, from closed word lists, a verb list and its neighbours. */
export function tagWords(tokens: readonly PlainToken[]): Token[] {
  const tagged: Token[] = [];
  let opens = true;
  /** The last token that is no adverb. */
  let before: Token | undefined;
  tokens.forEach((token, index) => {
    const { tag, lemma, form } = tagOf(token, before, tokens[index + 1], opens);
    // Spelt out, since to spread two records takes longer than to tag the word.
    const { text, lower, stem, start, end, capital, kind, quoted } = token;
    const made: Token =
      lemma === undefined || form === undefined
        ? { text, lower, stem, start, end, capital, kind, quoted, tag }
        : { text, lower, stem, start, end, capital, kind, quoted, tag, lemma, form };
    tagged.push(made);
    if (made.tag !== 'adverb') before = made;
    if (token.kind !== 'sign') opens = false;
    else if (token.text === '“' || token.text === '"' || token.text === ':' || token.text === '—')
      opens = true;
  });
  return tagged;
}
