import { outletOfUrl } from '../formats/html/outlet-of-url.ts';
import type { Settings } from './settings.ts';
import type { SettingsStore } from './settings-store.ts';

/** What the browser grants and can be asked to grant, as match patterns. */
export interface GrantsPort {
  readonly allSites: readonly string[];
  originsOfSite(site: string): string[];
  read(): Promise<string[]>;
  /** Asks the reader; the browser wants a click, so call it before any await. */
  request(origins: readonly string[]): Promise<boolean>;
  remove(origins: readonly string[]): Promise<boolean>;
  onChange(listener: () => void): () => void;
}

/** Where Crossread may read without being asked. */
export interface AccessState {
  readonly choice: Settings['sites'];
  /** Whether the browser grants all sites. */
  readonly allGranted: boolean;
  /** Sites that the browser grants one by one. */
  readonly granted: readonly string[];
  /** What went wrong with the last wish. */
  readonly problem: AccessProblem | null;
}

/** Why a wish for access was not met. */
export type AccessProblem =
  | { readonly kind: 'refused' }
  /** Not the address of a site. */
  | { readonly kind: 'bad-address'; readonly text: string };

/** The site that a typed address names ("www.the-daily.example/news"); '' when it names none. */
export function siteOfAddress(address: string): string {
  const text = address.trim().replace(/^\*\./u, '');
  const site = outletOfUrl(/^[a-z]+:\/\//iu.test(text) ? text : `https://${text}`);
  return /[.:]/u.test(site) || site === 'localhost' ? site : '';
}

/** The site in a match pattern; '' for patterns of all sites. */
const siteOfPattern = (pattern: string): string =>
  /^(?:https?|\*):\/\/(?:\*\.)?([^/*]+)\/\*$/u.exec(pattern)?.[1] ?? '';

/** Reads access out of settings and granted match patterns. */
export function describeAccess(settings: Settings, origins: readonly string[]): AccessState {
  const sites = origins.map(siteOfPattern).filter(Boolean);
  return {
    choice: settings.sites,
    allGranted: origins.some((origin) => origin === '<all_urls>' || /^(https?|\*):\/\/\*\/\*$/u.test(origin)),
    granted: [...new Set(sites)].sort(),
    problem: null,
  };
}

/** Follows access and changes it. `onState` hears of the present state first, then of every change. */
export function openSiteAccess(
  settings: SettingsStore,
  grants: GrantsPort,
  onState: (state: AccessState) => void,
) {
  let problem: AccessProblem | null = null;
  const tell = async (): Promise<void> => {
    onState({ ...describeAccess(await settings.read(), await grants.read()), problem });
  };
  const choose = async (sites: Settings['sites'], granting: Promise<boolean>): Promise<void> => {
    const granted = await granting.catch(() => false);
    problem = granted ? null : { kind: 'refused' };
    if (granted) await settings.change((now) => ({ ...now, sites }));
    await tell();
  };
  const stops = [settings.onChange(() => void tell()), grants.onChange(() => void tell())];
  void tell();
  return {
    allowAll: () => choose('all', grants.request(grants.allSites)),
    allowSite(address: string): Promise<void> {
      const site = siteOfAddress(address);
      if (site) return choose('chosen', grants.request(grants.originsOfSite(site)));
      problem = { kind: 'bad-address', text: address };
      return tell();
    },
    async removeSite(site: string): Promise<void> {
      const origins = (await grants.read()).filter((origin) => siteOfPattern(origin) === site);
      await choose((await settings.read()).sites, grants.remove(origins));
    },
    async allowNone(): Promise<void> {
      await grants.remove(grants.allSites).catch(() => false);
      problem = null;
      await settings.change((now) => ({ ...now, sites: 'none' }));
      await tell();
    },
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}
