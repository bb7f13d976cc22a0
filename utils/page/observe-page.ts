/** What may have made another article of the page. */
export type PageChange = 'address' | 'text';

/** What is watched: the host element of our own is never a change. */
export interface Observed {
  /** The region that was read last; `null` while the page had none. */
  region(): Element | null;
  isOwn(node: Node): boolean;
}

/** Quiet time after the last change before the page is read again, in ms: frameworks swap in bursts. */
const quietMs = 250;
/** A page that never comes to rest is read again after this many ms all the same. */
const patienceMs = 2000;

/**
 * Calls back, once the page has come to rest, after its address changed without a load or its article's
 * text did. Nothing of the page is patched: the Navigation API where there is one, and a MutationObserver.
 */
export function observePage(
  window: Window,
  observed: Observed,
  onChange: (change: PageChange) => void,
  signal: AbortSignal,
): void {
  const { document } = window;
  let address = withoutHash(window.location.href);
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let since = 0;

  const settle = (): void => {
    quiet = undefined;
    since = 0;
    const now = withoutHash(window.location.href);
    const change = now === address ? 'text' : 'address';
    address = now;
    onChange(change);
  };
  const soon = (): void => {
    const now = performance.now();
    if (quiet === undefined) since = now;
    else clearTimeout(quiet);
    quiet = setTimeout(settle, Math.min(quietMs, Math.max(0, since + patienceMs - now)));
  };
  const onAddress = (): void => {
    if (withoutHash(window.location.href) !== address) soon();
  };

  const observer = new MutationObserver((records) => {
    onAddress();
    const region = observed.region();
    if (records.some((record) => touchesArticle(record, region, observed))) soon();
  });
  observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
  const navigation: EventTarget | undefined = (window as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener('currententrychange', onAddress, { signal });
  window.addEventListener('popstate', onAddress, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(quiet);
  });
}

function touchesArticle(record: MutationRecord, region: Element | null, observed: Observed): boolean {
  const nodes = [...record.addedNodes, ...record.removedNodes];
  if (nodes.length > 0 && nodes.every((node) => observed.isOwn(node))) return false;
  // Without an article yet, any text that comes may be one; a region that was taken out was swapped.
  if (!region?.isConnected) return record.type === 'characterData' || nodes.some(holdsText);
  if (!region.contains(record.target)) return false;
  return record.type === 'characterData' || nodes.some(holdsText);
}

const holdsText = (node: Node): boolean =>
  (node.nodeType === 3 || node.nodeType === 1) && /\S/u.test(node.textContent ?? '');

const withoutHash = (address: string): string => address.replace(/#.*$/u, '');
