import type { LinkVerdict } from '../gold/link-verdicts.ts';

/** What the reader said of some pairs. */
export function verdictLine(keys: readonly string[], verdicts: ReadonlyMap<string, LinkVerdict>): string {
  const count = (verdict: LinkVerdict | undefined): number =>
    keys.filter((key) => verdicts.get(key) === verdict).length;
  return (
    `${keys.length - count(undefined)} read: ${count('same-fact')} report the same fact, ` +
    `${count('same-story')} another fact of one running story, ${count('other')} neither`
  );
}
