/** Content of the first meta element of a name, property or itemprop; `null` where it has none. */
export function readMeta(document: Document, name: string): string | null {
  const found = document.querySelector(
    `meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`,
  );
  return clean(found?.getAttribute('content'));
}

/** Text with whitespace collapsed, `null` where nothing is left. */
export const clean = (text: string | null | undefined): string | null =>
  (text ?? '').replace(/\s+/gu, ' ').trim() || null;
