import { browser } from './api.ts';

/** Keyboard commands as they are set now. `keys` is '' where none is. */
export async function openShortcuts(): Promise<{ name: string; description: string; keys: string }[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name, description, shortcut }) => ({
    name: name ?? '',
    description: description ?? '',
    keys: shortcut ?? '',
  }));
}

/** Chromium's page for shortcuts; Firefox lets no extension open its own. */
export const shortcutsAddress: string | null = browser.runtime.getURL('').startsWith('chrome-extension:')
  ? 'chrome://extensions/shortcuts'
  : null;
