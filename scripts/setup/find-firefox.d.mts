/** Path of a Firefox that loads an unpacked extension, or null; and why others were passed over. */
export function findFirefox(): { path: string | null; refused: string[] };
