import { changeBase, clearBase } from '../../store/change-base.ts';
import { clearStaging } from '../../store/staging.ts';
import type { Ports } from '../ports.ts';

/** Empties the base, in one transaction: outlets, articles, claims, packs, feeds, keys. There is no undo. */
export async function removeEverything(
  { keepNotes }: { readonly keepNotes: boolean },
  { base }: Pick<Ports, 'base'>,
): Promise<void> {
  await changeBase(base, async () => {
    await clearBase(base, keepNotes ? ['notes'] : []);
    await clearStaging(base);
  });
}
