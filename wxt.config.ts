import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defaultClientConditions } from 'vite';
import { defineConfig } from 'wxt';
import { runtimeFiles } from './utils/shared/encoder-files.ts';

/** DESIGN section 10, word for word; asserted on both built manifests. */
const contentSecurityPolicy = "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'";

/** What the injected script takes instead of the whole library: see the files for why. */
const lightStandIns = [
  { find: 'webextension-polyfill', replacement: './utils/browser/light-polyfill.ts' },
  { find: 'wxt/utils/content-script-context', replacement: './utils/browser/quiet-context.ts' },
].map(({ find, replacement }) => ({
  find,
  replacement: fileURLToPath(new URL(replacement, import.meta.url)),
}));

/** onnxruntime's WebAssembly and the script that loads it, as they are in its package. */
const runtimeAssets = Object.values(runtimeFiles).map((file) => ({
  absoluteSrc: fileURLToPath(
    new URL(`./node_modules/onnxruntime-web/dist/${basename(file)}`, import.meta.url),
  ),
  relativeDest: file.slice(1),
}));

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [preact()],
    build: { sourcemap: false },
    // Else the 14 MB of WebAssembly come inline into the worker's script.
    resolve: { conditions: ['onnxruntime-web-use-extern-wasm', ...defaultClientConditions] },
  }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push(...runtimeAssets);
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ type }) => type === 'content-script')) return;
      const alias = config.resolve?.alias ?? [];
      const given = Array.isArray(alias)
        ? alias
        : Object.entries(alias).map(([find, replacement]) => ({ find, replacement: replacement as string }));
      config.resolve = { ...config.resolve, alias: [...lightStandIns, ...given] };
    },
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'contextMenus',
      'scripting',
      'alarms',
      'activeTab',
      ...(browser === 'chrome' ? ['sidePanel', 'offscreen'] : []),
    ],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    // Chromium's permission prompt cannot be driven headless: tests and demo build with `--mode e2e`.
    ...(mode === 'e2e' ? { host_permissions: ['http://*.localhost/*'] } : {}),
    content_security_policy: { extension_pages: contentSecurityPolicy },
    commands: {
      'annotate-page': {
        suggested_key: { default: 'Alt+Shift+X' },
        description: '__MSG_commandAnnotatePage__',
      },
      'next-mark': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commandNextMark__' },
      'previous-mark': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_commandPreviousMark__',
      },
      'save-article': { description: '__MSG_commandSaveArticle__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'crossread@crossread.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
