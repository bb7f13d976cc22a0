import { browser } from './api.ts';

/** Match patterns of every web site: what "all sites" asks for. */
export const allSites: readonly string[] = ['http://*/*', 'https://*/*'];

/** Match patterns of one site: a registrable domain with its subdomains. */
export const originsOfSite = (site: string): string[] => [`http://*.${site}/*`, `https://*.${site}/*`];

/** The origins that the reader has granted, as match patterns. */
export async function openGrantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Whether all of some origins are granted. */
export const hasOrigins = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.contains({ origins: [...origins] });

/** Asks the reader for origins. Call it first thing in a click's handler: the browser wants the click. */
export const requestOrigins = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...origins] });

/** Gives granted origins back. */
export const removeOrigins = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.remove({ origins: [...origins] });

/** Calls back when the reader grants or takes back origins, here or in the browser's own pages. Returns its undo. */
export function onGrantsChange(listener: () => void): () => void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}
