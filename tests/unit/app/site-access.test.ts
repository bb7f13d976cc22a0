import { expect, test, vi } from 'vitest';
import { defaultSettings, type Settings } from '../../../utils/app/settings.ts';
import { openSettings } from '../../../utils/app/settings-store.ts';
import {
  type AccessState,
  describeAccess,
  openSiteAccess,
  siteOfAddress,
} from '../../../utils/app/site-access.ts';

/** A browser whose reader answers every question with `willing`. */
function world(willing: boolean, origins: string[] = []) {
  let stored: unknown = defaultSettings;
  const settings = openSettings({
    read: async () => stored,
    save: async (value) => {
      stored = value;
    },
    onChange: () => () => {},
  });
  const granted = new Set(origins);
  const grants = {
    allSites: ['http://*/*', 'https://*/*'],
    originsOfSite: (site: string) => [`http://*.${site}/*`, `https://*.${site}/*`],
    read: async () => [...granted],
    request: vi.fn(async (asked: readonly string[]) => {
      if (willing) for (const origin of asked) granted.add(origin);
      return willing;
    }),
    remove: vi.fn(async (gone: readonly string[]) => {
      for (const origin of gone) granted.delete(origin);
      return true;
    }),
    onChange: () => () => {},
  };
  const heard: AccessState[] = [];
  const access = openSiteAccess(settings, grants, (state) => heard.push(state));
  return { access, grants, heard, read: () => stored as Settings };
}

test.each([
  ['the-daily.example', 'the-daily.example'],
  ['https://www.bbc.co.uk/news?a=1', 'bbc.co.uk'],
  ['*.star.example', 'star.example'],
  ['The-Daily.localhost:8080/story', 'the-daily.localhost'],
  ['the daily', ''],
  ['daily', ''],
  ['file:///etc', ''],
  ['', ''],
])('%s names %s', (address, site) => {
  expect(siteOfAddress(address)).toBe(site);
});

test('sites are read out of match patterns, each once', () => {
  const state = describeAccess(defaultSettings, [
    'https://*.b.example/*',
    'http://*.b.example/*',
    '*://a.example/*',
  ]);
  expect(state).toMatchObject({ allGranted: false, granted: ['a.example', 'b.example'] });
  expect(describeAccess(defaultSettings, ['https://*/*']).allGranted).toBe(true);
});

test('the browser is asked at once, in the click', () => {
  const { access, grants } = world(true);
  void access.allowSite('https://daily.example/x');
  expect(grants.request).toHaveBeenCalledWith(['http://*.daily.example/*', 'https://*.daily.example/*']);
});

test('what the reader allows is chosen', async () => {
  const { access, heard, read } = world(true);
  await access.allowAll();
  expect(read().sites).toBe('all');
  expect(heard.at(-1)).toMatchObject({ allGranted: true, problem: null });
});

test('a refusal changes nothing and is told', async () => {
  const { access, heard, read } = world(false);
  await access.allowAll();
  expect(read()).toEqual(defaultSettings);
  expect(heard.at(-1)?.problem).toEqual({ kind: 'refused' });
});

test('no address, no question', async () => {
  const { access, grants, heard } = world(true);
  await access.allowSite('the daily');
  expect(grants.request).not.toHaveBeenCalled();
  expect(heard.at(-1)?.problem).toEqual({ kind: 'bad-address', text: 'the daily' });
});

test('a site is taken back with all its patterns; none takes back all sites', async () => {
  const { access, grants, heard, read } = world(true, [
    'http://*.a.example/*',
    'https://*.a.example/*',
    'https://*.b.example/*',
  ]);
  await access.removeSite('a.example');
  expect(heard.at(-1)?.granted).toEqual(['b.example']);
  await access.allowNone();
  expect(grants.remove).toHaveBeenLastCalledWith(['http://*/*', 'https://*/*']);
  expect(read().sites).toBe('none');
});
