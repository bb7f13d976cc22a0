import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { createWords, WordsProvider } from '../words.tsx';

/** Draws an extension page in its language. */
export function mountPage(
  getMessage: (key: string, substitutions: string[]) => string,
  title: string,
  content: ComponentChildren,
): void {
  const words = createWords(getMessage, navigator.languages);
  document.documentElement.lang = words.locale;
  document.title = title;
  const app = document.getElementById('app');
  if (app) render(<WordsProvider value={words}>{content}</WordsProvider>, app);
}
