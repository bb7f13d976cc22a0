/** Path of a Chromium that loads an unpacked extension, or null; and why others were passed over. */
export function findChromium(): { path: string | null; refused: string[] };
