import { expect, test } from 'vitest';
import { annotatorScope } from '../../../utils/app/annotator-scope.ts';
import { defaultSettings, parseSettings, placeFor, withSite } from '../../../utils/app/settings.ts';
import { openSettings } from '../../../utils/app/settings-store.ts';

test('whatever was stored, settings are whole', () => {
  expect(parseSettings(undefined)).toEqual(defaultSettings);
  expect(parseSettings('page')).toEqual(defaultSettings);
  expect(
    parseSettings({
      sites: 'all',
      disabledSites: ['a.example', 3],
      place: 'nowhere',
      placeBySite: { b: 'panel', c: 1 },
      encoder: 'no',
      keepFactChecks: 1,
      saveRead: ['b.example', null],
      retention: { keepDays: -3, perOutlet: 100 },
    }),
  ).toEqual({
    sites: 'all',
    disabledSites: ['a.example'],
    place: 'page',
    placeBySite: { b: 'panel' },
    encoder: true,
    keepFactChecks: true,
    saveRead: ['b.example'],
    retention: { keepDays: null, perOutlet: 100 },
  });
  expect(parseSettings({ encoder: false }).encoder).toBe(false);
});

test('a site’s own place comes before the general one, and off before both', () => {
  const settings = withSite(
    { ...defaultSettings, placeBySite: { 'a.example': 'panel', 'b.example': 'panel' } },
    'b.example',
    false,
  );
  expect(placeFor(settings, 'a.example')).toBe('panel');
  expect(placeFor(settings, 'b.example')).toBe('off');
  expect(placeFor(settings, 'c.example')).toBe('page');
  expect(placeFor(settings, 'constructor')).toBe('page');
  expect(placeFor(withSite(settings, 'b.example', true), 'b.example')).toBe('panel');
});

test('a change is applied to what is stored now', async () => {
  let stored: unknown;
  const settings = openSettings({
    read: async () => stored,
    save: async (value) => {
      stored = value;
    },
    onChange: () => () => undefined,
  });
  await settings.change((now) => withSite(now, 'a.example', false));
  await settings.change((now) => ({ ...now, place: 'panel' }));
  expect(await settings.read()).toEqual({ ...defaultSettings, disabledSites: ['a.example'], place: 'panel' });
});

test('the content script runs on granted origins, but for sites that are off', () => {
  const granted = ['http://*.localhost/*', 'https://*/*', 'moz-extension://x/*'];
  const settings = withSite(
    { ...defaultSettings, placeBySite: { 'a.example': 'off', 'p.example': 'panel' } },
    'b.example',
    false,
  );
  expect(annotatorScope(settings, granted)).toEqual({
    matches: ['http://*.localhost/*', 'https://*/*'],
    excludeMatches: ['*://*.b.example/*', '*://*.a.example/*'],
  });
  expect(annotatorScope({ ...settings, place: 'off' }, granted).matches).toHaveLength(2);
  const nowhere = { matches: [], excludeMatches: [] };
  expect(annotatorScope({ ...settings, sites: 'none' }, granted)).toEqual(nowhere);
  expect(annotatorScope({ ...defaultSettings, place: 'off' }, granted)).toEqual(nowhere);
});
