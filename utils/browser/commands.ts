import { browser } from './api.ts';
import { type Tab, tabOf } from './tabs.ts';

/** Calls back when a keyboard command of the manifest was given, with the tab in front. */
export function onCommand(listener: (command: string, tab: Tab) => void): void {
  // The polyfill's types do not know the second argument, which both browsers give.
  browser.commands.onCommand.addListener((command: string, apiTab?: unknown) => {
    const tab = tabOf(apiTab as Parameters<typeof tabOf>[0]);
    if (tab) listener(command, tab);
  });
}
