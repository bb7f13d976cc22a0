import { browser } from './api.ts';

/** A message of `_locales` by its key, in the browser's language. */
export const wordsOf = (key: string, substitutions: string[] = []): string =>
  browser.i18n.getMessage(key, substitutions);
