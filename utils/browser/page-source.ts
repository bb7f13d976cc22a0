import { browser } from './api.ts';

/** An open page's head as markup, with its address: where pages name their feeds. Rejects where the browser lets no one in. */
export async function openPageHead(tabId: number): Promise<{ html: string; address: string }> {
  const [result] = await browser.scripting.executeScript({
    target: { tabId },
    func: () => ({ html: document.head?.outerHTML ?? '', address: location.href }),
  });
  return result?.result as { html: string; address: string };
}
