import type { Page } from 'playwright-core';
import { findInShadow, type ShadowElement, waitForPopover } from '../../scripts/browser/closed-shadow.ts';
import { hoverMark } from '../../scripts/browser/page-marks.ts';

/** What a popover says, in its parts. */
export interface ReadPopover {
  readonly text: string;
  /** A text for each outlet's report. */
  readonly reports: readonly string[];
  /** A text for each difference chip. */
  readonly chips: readonly string[];
  readonly links: readonly { readonly text: string; readonly href: string }[];
}

const hasClass = ({ attributes }: ShadowElement, name: string) =>
  (attributes.get('class') ?? '').split(' ').includes(name);

/** Reads the open popover. */
export async function readPopover(page: Page): Promise<ReadPopover> {
  const parts = await findInShadow(page, () => true);
  const texts = (name: string) => parts.filter((part) => hasClass(part, name)).map(({ text }) => text);
  return {
    text: parts.find(({ attributes }) => attributes.get('role') === 'dialog')?.text ?? '',
    reports: texts('report'),
    chips: texts('chip'),
    links: parts
      .filter(({ name }) => name === 'a')
      .map(({ text, attributes }) => ({ text, href: attributes.get('href') ?? '' })),
  };
}

/** Rests the pointer on the mark that holds `text`, waits for its popover and reads it. */
export async function openPopover(page: Page, text: string): Promise<ReadPopover> {
  await hoverMark(page, text);
  await waitForPopover(page);
  return readPopover(page);
}

/** Closes the popover with Escape and waits until it is gone. */
export async function closePopover(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  while ((await findInShadow(page, ({ attributes }) => attributes.get('role') === 'dialog')).length > 0) {
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
}
