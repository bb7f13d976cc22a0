/** Splits a list written as one line of words. Underscores stand for spaces. */
export const words = (list: string): string[] =>
  list
    .trim()
    .split(/\s+/u)
    .map((word) => word.replaceAll('_', ' '));
