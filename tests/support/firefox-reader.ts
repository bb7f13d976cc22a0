import type { Browser, Page } from 'puppeteer-core';
import { launch } from 'puppeteer-core';
import { findFirefox } from '../../scripts/setup/find-firefox.mjs';
import { builtExtension } from './built-extension.ts';

/** Id of the extension, from its manifest. */
const extensionId = 'crossread@crossread.invalid';

/** Firefox gives an extension's pages a random address; tests fix it. */
const extensionUuid = 'f1c1d1e1-0000-4000-8000-000000000001';

/** What Puppeteer does not offer of WebDriver BiDi: it waits for load events that extension pages never send. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: { result: unknown } }>;
}

/** A node as WebDriver BiDi serializes it, closed shadow roots included. */
interface BidiNode {
  readonly value?: {
    readonly localName?: string;
    readonly nodeValue?: string;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly children?: readonly BidiNode[];
    readonly shadowRoot?: BidiNode | null;
  };
}

/** A reader's Firefox with the extension installed for the time it runs. */
export interface FirefoxReader {
  open(address: string): Promise<Page>;
  /** Opens a page of the extension in a tab of its own. */
  openExtensionPage(path: string): Promise<Page>;
  /** Text of the first element in the page's closed shadow roots that has an attribute value; null when none. */
  shadowText(page: Page, attribute: string, value: string): Promise<string | null>;
  close(): Promise<void>;
}

const connectionOf = (browser: Browser): BidiConnection =>
  (browser as unknown as { connection: BidiConnection }).connection;

const contextOf = (page: Page): string => (page.mainFrame() as unknown as { _id: string })._id;

const inside = ({ value }: BidiNode): readonly BidiNode[] => [
  ...(value?.shadowRoot ? [value.shadowRoot] : []),
  ...(value?.children ?? []),
];

const textOf = (node: BidiNode): string => node.value?.nodeValue ?? inside(node).map(textOf).join(' ');

function findNode(node: BidiNode, attribute: string, value: string): BidiNode | null {
  if (node.value?.attributes?.[attribute] === value) return node;
  for (const child of inside(node)) {
    const found = findNode(child, attribute, value);
    if (found) return found;
  }
  return null;
}

/** Starts Firefox by WebDriver BiDi and installs the e2e build. */
export async function openFirefoxReader(): Promise<FirefoxReader> {
  const { path } = findFirefox();
  if (path === null) throw new Error('No Firefox was found: node scripts/setup.mjs firefox');
  const browser = await launch({
    browser: 'firefox',
    executablePath: path,
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: extensionUuid }),
    },
  });
  await browser.installExtension(builtExtension('firefox-mv3-e2e'));
  const connection = connectionOf(browser);
  return {
    async open(address) {
      const page = await browser.newPage();
      await page.goto(address);
      return page;
    },
    async openExtensionPage(file) {
      const page = await browser.newPage();
      const url = `moz-extension://${extensionUuid}/${file}`;
      await connection.send('browsingContext.navigate', { context: contextOf(page), url, wait: 'none' });
      return page;
    },
    async shadowText(page, attribute, value) {
      const { result } = await connection.send('script.evaluate', {
        expression: 'document.documentElement',
        target: { context: contextOf(page) },
        awaitPromise: false,
        serializationOptions: { includeShadowTree: 'all', maxDomDepth: null },
      });
      const found = findNode(result.result as BidiNode, attribute, value);
      return found && textOf(found).replace(/\s+/gu, ' ').trim();
    },
    close: () => browser.close(),
  };
}
