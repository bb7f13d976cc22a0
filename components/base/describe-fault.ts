import type { Words } from '../words.tsx';

/** A fault of a file in words: where, and what belongs there. */
export const describeFault = (
  { t }: Pick<Words, 't'>,
  { path, expected }: { readonly path: string; readonly expected: string },
): string => (path === '' ? t('packFileFaultWhole', expected) : t('packFileFault', path, expected));
