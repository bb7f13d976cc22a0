import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { findInCache, findOnPath, isSnap } from './search-path.mjs';

const home = homedir();
const localAppData = process.env.LOCALAPPDATA ?? join(home, 'AppData', 'Local');

/** Where Playwright keeps the browsers that it downloads, by platform. */
const playwrightCache =
  process.env.PLAYWRIGHT_BROWSERS_PATH ??
  { darwin: join(home, 'Library/Caches/ms-playwright'), win32: join(localAppData, 'ms-playwright') }[
    process.platform
  ] ??
  join(home, '.cache/ms-playwright');

const puppeteerCache = join(process.env.PUPPETEER_CACHE_DIR ?? join(home, '.cache/puppeteer'), 'chrome');

const playwrightTails = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
];

const testingTails = [
  'chrome-linux64/chrome',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-win64/chrome.exe',
];

const systemPlaces = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(localAppData, 'Chromium/Application/chrome.exe'),
];

/** What a browser calls itself; '' where it does not say. */
function productOf(path) {
  if (process.platform === 'win32') return '';
  return (spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 }).stdout ?? '').trim();
}

/** Why a program cannot serve, or null: branded Chrome loads no unpacked extension, a snap does not see the build. */
function faultOf(path) {
  const isStub =
    path.endsWith('chromium-browser') && readFileSync(path).subarray(0, 4096).includes('snap install');
  if (isSnap(path) || isStub) return `${path} is a snap, which cannot read the built extension`;
  const product = productOf(path);
  if (/^(Google Chrome|Microsoft Edge)(?! for Testing)/.test(product)) {
    return `${path} is ${product}: branded builds no longer load unpacked extensions from the command line`;
  }
  return null;
}

/**
 * Finds a Chromium that loads an unpacked extension: `$CHROMIUM`, `chromium` and `chromium-browser` on the path,
 * then the caches of Playwright and of Chrome for Testing. Answers its path, and why others were passed over.
 */
export function findChromium() {
  const refused = [];
  const given = process.env.CHROMIUM;
  if (given) {
    const path = existsSync(given) ? given : findOnPath(given);
    const fault = path === null ? `$CHROMIUM names ${given}, which is not there` : faultOf(path);
    return fault === null ? { path, refused } : { path: null, refused: [fault] };
  }
  const candidates = [
    findOnPath('chromium'),
    findOnPath('chromium-browser'),
    ...systemPlaces.filter((path) => existsSync(path)),
    findInCache(playwrightCache, 'chromium-', playwrightTails),
    findInCache(puppeteerCache, '', testingTails),
  ];
  for (const path of candidates) {
    if (path === null) continue;
    const fault = faultOf(path);
    if (fault === null) return { path, refused };
    refused.push(fault);
  }
  const branded = findOnPath('google-chrome') ?? findOnPath('google-chrome-stable');
  if (branded !== null)
    refused.push(`${branded} is there, but branded Google Chrome loads no unpacked extensions`);
  return { path: null, refused };
}
