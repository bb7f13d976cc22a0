import { cleanup, render } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { afterEach } from 'vitest';
import { WordsProvider } from '../../../components/words.tsx';
import { englishWords } from './english-words.ts';

afterEach(cleanup);

/** Renders a component with the English words around it; `rerender` keeps them. */
export function renderWithWords(component: ComponentChild) {
  const withWords = (child: ComponentChild) => <WordsProvider value={englishWords}>{child}</WordsProvider>;
  const result = render(withWords(component));
  return { ...result, rerender: (child: ComponentChild) => result.rerender(withWords(child)) };
}
