import type { BrowserContext } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findChromium } from '../setup/find-chromium.mjs';

/** How a Chromium with the extension is started. */
export interface ChromiumOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** Profile folder: the claim base lives there. */
  readonly profile: string;
  readonly headless: boolean;
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  /** As a reader who wants no animation: nothing is half faded in on a picture. */
  readonly reducedMotion?: boolean;
  /** The caller closes the browser when a signal asks for the end; else Playwright does, and ends the process. */
  readonly ownSignals?: boolean;
  /** Device pixels a CSS pixel. */
  readonly deviceScaleFactor?: number;
  /** Every request but those to `*.localhost` goes to this port of 127.0.0.1 instead of the network. */
  readonly proxyPort?: number;
}

/**
 * Features switched off. Chromium takes the last `--disable-features` only, so this stands in place of Playwright's
 * own list: its entries that matter here, then those that would ask servers of the browser's maker.
 */
const disabledFeatures = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'MediaRouter',
  'PaintHolding',
  'AimEnabled',
  'AutofillServerCommunication',
  'LensOverlay',
  'NetworkTimeServiceQuerying',
  'OptimizationGuideModelDownloading',
  'OptimizationHints',
  'PreconnectToSearch',
];

/** The browser asks nothing of its own; what no switch turns off asks at an address that answers nobody. */
const quietFlags = [
  `--disable-features=${disabledFeatures.join(',')}`,
  '--disable-background-networking',
  '--disable-component-update',
  '--component-updater=url-source=http://nowhere.localhost/update',
  '--gaia-url=http://nowhere.localhost',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-default-apps',
  '--metrics-recording-only',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--password-store=basic',
  '--use-mock-keychain',
];

/** Starts Chromium (new headless, or with windows) with the built extension loaded from its folder. */
export async function launchChromium(options: ChromiumOptions): Promise<BrowserContext> {
  const { path, refused } = findChromium();
  if (path === null)
    throw new Error(['No Chromium was found: node scripts/setup.mjs chromium', ...refused].join('\n'));
  return chromium.launchPersistentContext(options.profile, {
    executablePath: path,
    headless: options.headless,
    ...(options.ownSignals ? { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false } : {}),
    // Chromium refuses its sandbox to root, as tests in a container are.
    chromiumSandbox: process.getuid?.() !== 0,
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    ...(options.deviceScaleFactor === undefined ? {} : { deviceScaleFactor: options.deviceScaleFactor }),
    viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      `--disable-extensions-except=${options.extension}`,
      `--load-extension=${options.extension}`,
      ...(options.headless ? ['--headless=new'] : []),
      ...quietFlags,
      ...(options.proxyPort === undefined
        ? []
        : [`--proxy-server=http://127.0.0.1:${options.proxyPort}`, '--proxy-bypass-list=*.localhost']),
    ],
  });
}
