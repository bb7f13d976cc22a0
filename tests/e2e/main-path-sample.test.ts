import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPopover, waitForPopover } from '../../scripts/browser/closed-shadow.ts';
import { importStarterPack } from '../../scripts/browser/fill-base.ts';
import { findWelcome } from '../../scripts/browser/find-welcome.ts';
import { interfaceWord } from '../../scripts/browser/interface-word.ts';
import { waitForMarks } from '../../scripts/browser/page-marks.ts';
import { type NewsServer, openNewsServer } from '../../scripts/site/news-server.ts';
import { leadArticle } from '../../scripts/site/sample-articles.ts';
import { openSampleSite } from '../../scripts/site/sample-site.ts';
import { type ChromiumReader, openChromiumReader } from '../support/chromium-reader.ts';
import { closePopover, openPopover } from '../support/open-popover.ts';
import { pressCommand } from '../support/press-command.ts';
import { openPanel, saveByPopup } from '../support/reader-day.ts';

const note = 'Ask the desk which word our style allows.';
const sentence = 'Mexico extradited 29 cartel members';

// A reader's first day, each test going on where the one before ended; the worker dies between them.
describe('the main path over the sample site', () => {
  let server: NewsServer;
  let reader: ChromiumReader;
  let ledger: Page;

  beforeAll(async () => {
    server = await openNewsServer([openSampleSite()]);
    reader = await openChromiumReader();
  });
  afterAll(async () => {
    await reader?.close();
    await server?.close();
  });

  test('the first run opens the welcome page, which imports the starter pack with its progress', async () => {
    const welcome = await findWelcome(reader.context);
    await welcome.evaluate(() => {
      const seen = new MutationObserver(() => {
        const bar = document.querySelector('progress');
        if (bar) document.documentElement.dataset.progress = `${bar.max}`;
      });
      seen.observe(document.body, { childList: true, subtree: true, attributes: true });
    });
    await importStarterPack(welcome);
    const total = await welcome.evaluate(() => document.documentElement.dataset.progress);
    expect(Number(total)).toBeGreaterThan(0);
    await welcome.close();
  });

  test('an article gets marks on the sentences that the base knows, and on no other', async () => {
    await reader.killWorker();
    ledger = await reader.open(server.address(leadArticle.name, leadArticle.path));
    const texts = (await waitForMarks(ledger)).map(({ text }) => text);
    expect(texts).toContainEqual(
      expect.stringContaining("told Mexico's military chiefs that American forces"),
    );
    expect(texts).toContainEqual(
      expect.stringContaining('Mexican officials on the call were shocked and angered'),
    );
    expect(texts).toContainEqual(expect.stringContaining('Mexico extradited 29 cartel members'));
    expect(texts).toContainEqual(expect.stringContaining('tariffs of 25 per cent'));
    expect(texts).toContainEqual(expect.stringContaining('We still have three days'));
    for (const own of [
      'The Pentagon would not comment',
      'nobody in the room',
      'The Morning Tide',
      'Most read',
    ]) {
      expect(texts.join('\n')).not.toContain(own);
    }
  });

  test('hovering a mark opens the other outlets’ reports with a typed difference; Escape closes', async () => {
    await reader.killWorker();
    const popover = await openPopover(ledger, 'sent 10,000 troops');
    expect(popover.reports.length).toBeGreaterThanOrEqual(2);
    expect(popover.reports.join('\n')).toContain(interfaceWord('paraphrase'));
    expect(popover.chips.join('\n')).toMatch(/troops/u);
    expect(popover.links.map(({ href }) => href).every((href) => href.startsWith('http'))).toBe(true);
    // A paraphrase is not in the outlet's page: its link names no words of it.
    expect(popover.links.map(({ href }) => href).join('\n')).not.toContain(':~:text=');
    await closePopover(ledger);
    expect(await findPopover(ledger)).toBeNull();
  });

  test('the keyboard goes from mark to mark, with the focus in the popover', async () => {
    await reader.killWorker();
    await pressCommand(reader, ledger, 'next-mark');
    const first = (await waitForPopover(ledger)).text;
    expect(await ledger.evaluate(() => document.activeElement?.localName)).toBe('crossread-popover');
    await pressCommand(reader, ledger, 'next-mark');
    await waitForPopover(ledger, ({ text }) => text !== first);
    await pressCommand(reader, ledger, 'previous-mark');
    await waitForPopover(ledger, ({ text }) => text === first);
    await closePopover(ledger);
  });

  test('a saved article’s reports appear in the next outlet’s article', async () => {
    await reader.killWorker();
    expect(await saveByPopup(reader, ledger)).toMatch(/^Saved/u);
    const wire = await reader.open(server.address('meridian-wire', '/news/mexico-prisoners'));
    await waitForMarks(wire);
    const popover = await openPopover(wire, 'send 10,000 National Guard troops');
    const own = popover.reports.find((report) => report.includes('The Harbor Ledger'));
    expect(own).toContain('had already sent 10,000 troops');
    expect(popover.chips.join('\n')).toContain('National Guard troops / troops');
    const link = popover.links.find(({ text }) => text === 'The Harbor Ledger');
    expect(link?.href).toContain(`${server.address(leadArticle.name, leadArticle.path)}#:~:text=`);
    await wire.close();
  });

  test('a note written in the side panel survives a restart of the browser', async () => {
    await reader.killWorker();
    const panel = await openPanel(reader, ledger);
    const item = panel.locator('.item', { hasText: sentence }).first();
    await item.getByRole('button').first().click();
    await item.getByRole('button', { name: interfaceWord('noteAdd') }).click();
    await item.getByRole('textbox').fill(note);
    await item.getByRole('button', { name: interfaceWord('noteSave') }).click();
    await item.getByText(note).first().waitFor();

    await reader.restart();
    ledger = await reader.open(server.address(leadArticle.name, leadArticle.path));
    await waitForMarks(ledger);
    const again = await openPanel(reader, ledger);
    const kept = again.locator('.item', { hasText: sentence }).first();
    await kept.getByText(note).first().waitFor();
    await again.close();
  });

  test('the popup finds the claim by other words', async () => {
    await reader.killWorker();
    const popup = await reader.openExtensionPage('popup.html', ledger);
    await popup.getByRole('combobox').fill('prisoners handed over');
    await popup.getByRole('option').first().waitFor();
    const best = (await popup.getByRole('option').allInnerTexts()).slice(0, 2);
    expect(best.join('\n')).toContain('29 drug-cartel prisoners');
    await popup.close();
  });

  test('nothing left the machine', () => {
    expect(reader.outside).toEqual([]);
  });
});
