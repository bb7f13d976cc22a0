import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const messages: Record<string, { message: string } | undefined> = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../public/_locales/en/messages.json'), 'utf8'),
);

/** What the interface says for a message key; placeholders stay as they are. */
export function interfaceWord(key: string): string {
  const found = messages[key];
  if (found === undefined) throw new Error(`No message has the key ${key}`);
  return found.message;
}
