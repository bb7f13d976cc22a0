import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../public/_locales/en/messages.json';

/** Name of a message in `public/_locales`. */
export type MessageKey = keyof typeof messages;

/** A message that comes in plural forms: `outlets` stands for `outlets_one` and `outlets_other`. */
export type CountedKey = MessageKey extends infer Key
  ? Key extends `${infer Base}_other`
    ? Base
    : never
  : never;

/** All words that the interface says. */
export interface Words {
  /** The message, with `$1`, `$2` … filled in. */
  t(key: MessageKey, ...substitutions: readonly (string | number)[]): string;
  /** The plural form for `count`, which fills `$1`; the rest fills `$2` …. */
  count(key: CountedKey, count: number, ...substitutions: readonly (string | number)[]): string;
  /** Language of the messages, with the reader's region where the browser names one: for dates and numbers. */
  readonly locale: string;
}

/** Wraps a browser's `getMessage`. `languages` are the reader's, best first. */
export function createWords(
  getMessage: (key: string, substitutions: string[]) => string,
  languages: readonly string[] = [],
): Words {
  const language = getMessage('messagesLanguage', []) || 'en';
  const locale = languages.find((tag) => tag.split('-')[0] === language) ?? language;
  // Made when first needed: each takes the browser some milliseconds.
  let plural: Intl.PluralRules | undefined;
  let number: Intl.NumberFormat | undefined;
  const formatted = (value: number): string => {
    number ??= new Intl.NumberFormat(locale);
    return number.format(value);
  };
  const t: Words['t'] = (key, ...substitutions) =>
    getMessage(
      key,
      substitutions.map((value) => (typeof value === 'number' ? formatted(value) : value)),
    );
  return {
    t,
    count: (key, count, ...rest) => {
      plural ??= new Intl.PluralRules(language);
      return t(`${key}_${plural.select(count)}` as MessageKey, count, ...rest);
    },
    locale,
  };
}

const WordsContext = createContext<Words | null>(null);

/** Gives the words to all components below. */
export const WordsProvider = WordsContext.Provider;

/** The words of the nearest `WordsProvider`; throws where there is none. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('No WordsProvider above this component');
  return words;
}
