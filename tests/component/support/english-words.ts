import { createWords } from '../../../components/words.tsx';
import messages from '../../../public/_locales/en/messages.json';

const table: Record<string, { readonly message: string }> = messages;

/** The English words as the browser would give them. */
export const englishWords = createWords(
  (key, substitutions) =>
    (table[key]?.message ?? '').replace(
      /\$(\d)/gu,
      (_, digit: string) => substitutions[Number(digit) - 1] ?? '',
    ),
  ['en-GB'],
);
