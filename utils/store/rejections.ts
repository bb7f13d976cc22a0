import type { RejectionRecord } from './model.ts';
import type { Base } from './schema.ts';

/** Every pair that the reader took apart: as many as the reader has clicked, so they are read whole. */
export const openRejections = (base: Base): Promise<RejectionRecord[]> => base.rejections.toArray();

/** Keeps a pair apart. */
export async function saveRejection(base: Base, rejection: RejectionRecord): Promise<void> {
  await base.rejections.put(rejection);
}

/** Lets pairs match again. */
export async function removeRejections(base: Base, ids: readonly string[]): Promise<void> {
  await base.rejections.bulkDelete([...ids]);
}
