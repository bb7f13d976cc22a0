import type { Page } from 'playwright-core';

/** A node of the document as the debugger sees it, closed shadow roots included. */
interface DomNode {
  readonly nodeId: number;
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

/** An element inside a closed shadow root. */
export interface ShadowElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** All text inside, whitespace collapsed. */
  readonly text: string;
  /** Clicks its middle with the mouse. */
  click(): Promise<void>;
  /** Where it is drawn, in CSS pixels of the viewport. */
  box(): Promise<{ x: number; y: number; width: number; height: number }>;
}

/** Elements with their own text drawn on lines of their own: text of two of them never runs together. */
const inlineNames = new Set(['#text', 'SPAN', 'EM', 'A', 'B', 'TIME', 'INS', 'MARK', 'STRONG', 'SMALL', 'Q']);

function textOf(node: DomNode): string {
  if (node.nodeName === 'STYLE') return '';
  if (node.nodeName === '#text') return node.nodeValue;
  const inner = (node.children ?? []).map(textOf).join('');
  return inlineNames.has(node.nodeName) ? inner : ` ${inner} `;
}

function attributesOf(node: DomNode): Map<string, string> {
  const flat = node.attributes ?? [];
  return new Map(
    flat.flatMap((name, index) => (index % 2 === 0 ? [[name, flat[index + 1] ?? ''] as const] : [])),
  );
}

function* shadowRootsIn(node: DomNode): Generator<DomNode> {
  for (const root of node.shadowRoots ?? []) yield root;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) yield* shadowRootsIn(child);
}

function* elementsIn(node: DomNode): Generator<DomNode> {
  for (const child of node.children ?? []) {
    if (!child.nodeName.startsWith('#')) yield child;
    yield* elementsIn(child);
  }
}

/** Finds the elements in the page's closed shadow roots that a test accepts, in document order. */
export async function findInShadow(
  page: Page,
  accepts: (element: { name: string; attributes: ReadonlyMap<string, string>; text: string }) => boolean,
): Promise<ShadowElement[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const found: ShadowElement[] = [];
    for (const shadow of shadowRootsIn(root as unknown as DomNode)) {
      for (const node of elementsIn(shadow)) {
        const element = {
          name: node.nodeName.toLowerCase(),
          attributes: attributesOf(node),
          text: textOf(node).replace(/\s+/g, ' ').trim(),
        };
        if (accepts(element)) found.push({ ...element, ...boxOf(page, node.backendNodeId) });
      }
    }
    return found;
  } finally {
    await session.detach();
  }
}

function boxOf(page: Page, backendNodeId: number): Pick<ShadowElement, 'click' | 'box'> {
  const box = async () => {
    const session = await page.context().newCDPSession(page);
    try {
      const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
      const [x = 0, y = 0] = model.border;
      return { x, y, width: model.width, height: model.height };
    } finally {
      await session.detach();
    }
  };
  return {
    box,
    async click() {
      const { x, y, width, height } = await box();
      await page.mouse.click(x + width / 2, y + height / 2);
    },
  };
}

/** The open popover, or null. */
export async function findPopover(page: Page): Promise<ShadowElement | null> {
  const [dialog] = await findInShadow(page, ({ attributes }) => attributes.get('role') === 'dialog');
  return dialog ?? null;
}

/** Waits for the open popover, or until `isReady` accepts it. */
export async function waitForPopover(
  page: Page,
  isReady: (popover: ShadowElement) => boolean = () => true,
): Promise<ShadowElement> {
  for (;;) {
    const popover = await findPopover(page);
    if (popover !== null && isReady(popover)) return popover;
    // It is drawn in a frame: no sooner is there anything new to see.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
}
