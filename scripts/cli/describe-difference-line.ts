import type { DifferenceOutput } from './annotate-output.ts';

/** `quantity differs: “12” | “at least 14”`, a dash where a side says nothing. */
export const describeDifferenceLine = ({ dimension, relation, here, there }: DifferenceOutput): string =>
  `${dimension} ${relation}: ${here ? `“${here.text}”` : '—'} | ${there ? `“${there.text}”` : '—'}`;
