import { expect, test } from 'vitest';
import { annotatePage } from '../../../utils/app/annotate-page.ts';
import { comparePossible } from '../../../utils/app/compare-possible.ts';
import { importPack } from '../../../utils/app/import-pack.ts';
import { removeArticle } from '../../../utils/app/remove-article.ts';
import { saveArticle } from '../../../utils/app/save-article.ts';
import { testPack } from '../../support/test-pack.ts';
import { testPorts } from '../../support/test-ports.ts';
import { dailyReading, reading, timesReading, wireReading } from '../../support/test-readings.ts';

const filledPorts = async () => {
  const ports = testPorts();
  await importPack(testPack, ports);
  for (const page of [dailyReading, wireReading])
    await saveArticle({ reading: page, incognito: false }, ports);
  return ports;
};
/** Says less than the others do, so that some of it is only possible. */
const vague = reading('https://gazette.example/1', [
  'A harbor vote took place, the council said.',
  ...timesReading.blocks.map(({ text }) => text.split(' ').slice(0, 9).join(' ')),
]);

test('what is compared when looked at is what comparing at once gives', async () => {
  const ports = await filledPorts();
  let compared = 0;
  for (const page of [timesReading, vague]) {
    const request = { reading: page, place: 'page' } as const;
    const view = await annotatePage(request, ports);
    const whole = await annotatePage({ ...request, all: true }, ports);
    const open = view.marks.filter(({ isCompared }) => isCompared === false);
    expect(open.map(({ id }) => id)).toEqual(
      view.marks.filter(({ tier }) => tier === 'possible').map(({ id }) => id),
    );
    expect(await comparePossible({ reading: page, marks: open }, ports)).toEqual(
      whole.marks.filter(({ tier }) => tier === 'possible'),
    );
    expect(whole.marks.filter(({ tier }) => tier === 'confident')).toEqual(
      view.marks.filter(({ tier }) => tier === 'confident'),
    );
    compared += open.length;
  }
  expect(compared).toBeGreaterThan(0);
});

test('a report that has gone since makes the whole page another one', async () => {
  const ports = await filledPorts();
  const view = await annotatePage({ reading: vague, place: 'page' }, ports);
  const open = view.marks.filter(({ isCompared }) => isCompared === false);
  const gone = open[0]?.origins[0]?.reports[0];
  await removeArticle(gone?.article ?? '', ports);
  expect(await comparePossible({ reading: vague, marks: open }, ports)).toBeNull();
});
