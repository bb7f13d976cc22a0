import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importStarterPack } from '../../scripts/browser/fill-base.ts';
import { findWelcome } from '../../scripts/browser/find-welcome.ts';
import { waitForMarks } from '../../scripts/browser/page-marks.ts';
import { type NewsServer, openNewsServer } from '../../scripts/site/news-server.ts';
import { openSeedSite, seedArticlePath, seedName } from '../../scripts/site/seed-site.ts';
import { type ChromiumReader, openChromiumReader } from '../support/chromium-reader.ts';
import { closePopover, openPopover } from '../support/open-popover.ts';
import { saveByPopup } from '../support/reader-day.ts';
import { readSeedMentions } from '../support/seed-facts.ts';
import { describeWithShared, sharedPath } from '../support/shared-data.ts';

/** Facts of a seed article that must be marked: two in five of what a reader finds, at the first version. */
const leastFactsShare = 0.4;
/** Marks that must be on a sentence where a reader found a fact; the others may rest on the pack's own claims. */
const leastRightShare = 0.6;

const folder = sharedPath('seeds');
const files = folder === null ? [] : readdirSync(folder).filter((file) => file.endsWith('.txt'));
const nameOfOutlet = (file: string) => seedName(file).replace('seed-', 'Seed ');

// The articles are read in turn on one profile: each is saved, and speaks in the next one's popovers.
describeWithShared('the main path over the seed articles', () => {
  let server: NewsServer;
  let reader: ChromiumReader;

  beforeAll(async () => {
    server = await openNewsServer([openSeedSite(folder ?? '')]);
    reader = await openChromiumReader();
    const welcome = await findWelcome(reader.context);
    await importStarterPack(welcome);
    await welcome.close();
  });
  afterAll(async () => {
    await reader?.close();
    await server?.close();
  });

  test.each(files)('%s: marks, popover, save', async (file) => {
    const mentions = readSeedMentions(file);
    const page = await reader.open(server.address(seedName(file), seedArticlePath));
    const marks = await waitForMarks(page);
    const isFact = (text: string) => mentions.filter(({ snippet }) => text.includes(snippet));
    const facts = new Set(marks.flatMap(({ text }) => isFact(text)).map(({ fact }) => fact));
    const known = new Set(mentions.map(({ fact }) => fact));
    expect(facts.size / known.size).toBeGreaterThanOrEqual(leastFactsShare);
    const right = marks.filter(({ text }) => isFact(text).length > 0);
    expect(right.length / marks.length).toBeGreaterThanOrEqual(leastRightShare);

    await reader.killWorker();
    const parted = marks.find(({ highlight }) => highlight !== 'crossread-agrees');
    const popover = await openPopover(page, parted?.text ?? 'a mark that does not merely agree');
    expect(popover.reports.length).toBeGreaterThan(0);
    expect(popover.chips.length).toBeGreaterThan(0);
    await closePopover(page);

    const earlier = files.slice(0, files.indexOf(file)).map(nameOfOutlet);
    const seen = new Set<string>();
    for (const { text } of earlier.length > 0 ? marks : []) {
      const { reports } = await openPopover(page, text);
      for (const outlet of earlier) if (reports.some((report) => report.includes(outlet))) seen.add(outlet);
      await closePopover(page);
      if (seen.size === earlier.length) break;
    }
    expect([...seen].sort()).toEqual(earlier);

    await reader.killWorker();
    expect(await saveByPopup(reader, page)).toMatch(/^Saved/u);
    await page.close();
  });

  test('nothing left the machine', () => {
    expect(reader.outside).toEqual([]);
  });
});
