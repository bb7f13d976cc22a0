import type { Settings } from './settings.ts';

/** Where the content script is registered, as match patterns. */
export interface AnnotatorScope {
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

/** The granted web origins, without the sites that the reader has switched off. */
export function annotatorScope(settings: Settings, granted: readonly string[]): AnnotatorScope {
  const everywhereOff =
    settings.place === 'off' && Object.values(settings.placeBySite).every((place) => place === 'off');
  if (settings.sites === 'none' || everywhereOff) return { matches: [], excludeMatches: [] };
  const off = Object.keys(settings.placeBySite).filter((site) => settings.placeBySite[site] === 'off');
  return {
    matches: granted.filter((origin) => /^(https?|\*):/u.test(origin)),
    excludeMatches: [...new Set([...settings.disabledSites, ...off])].map((site) => `*://*.${site}/*`),
  };
}
