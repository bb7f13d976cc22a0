import { readFileSync } from 'node:fs';
import type { ClaimPack } from '../../utils/formats/packs/model.ts';

/** The pack that ships with the extension. */
export const starterPack = JSON.parse(
  readFileSync(new URL('../../public/packs/us-mexico-standoff-2025.json', import.meta.url), 'utf8'),
) as ClaimPack;
