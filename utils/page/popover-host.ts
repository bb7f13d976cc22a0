/** Name of the one element that Crossread adds to a page. */
export const hostName = 'crossread-popover';

/** The host element of the popover: in the page only while it is attached. */
export interface PopoverHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts the host into the page, again where the page took it out. */
  attach(): void;
  detach(): void;
}

/** Makes the host: its shadow root is closed, so that the page cannot read what the popover says. */
export function createPopoverHost(document: Document): PopoverHost {
  const element = document.createElement(hostName);
  const root = element.attachShadow({ mode: 'closed' });
  return {
    element,
    root,
    attach() {
      if (!element.isConnected) document.documentElement.append(element);
    },
    detach() {
      element.remove();
    },
  };
}
