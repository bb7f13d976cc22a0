import { textHash } from '../engine/index.ts';
import type { ClaimPack } from '../formats/packs/model.ts';

/** Packs of one title in one language are editions of the same pack: this is its id in the base. */
export const packId = (pack: Pick<ClaimPack, 'title' | 'language'>): string =>
  `pack-${textHash([pack.title, pack.language])}`;
