import { expect, test, vi } from 'vitest';
import { annotatePage } from '../../../utils/app/annotate-page.ts';
import { encodeBase } from '../../../utils/app/encode-base.ts';
import { createEncodeQueue } from '../../../utils/app/encode-queue.ts';
import type { StoryEncoder } from '../../../utils/app/encode-story.ts';
import type { Ports } from '../../../utils/app/ports.ts';
import { type EncodedLinker, refinePage, withRefinement } from '../../../utils/app/refine-page.ts';
import { saveArticle } from '../../../utils/app/save-article.ts';
import { linkStory } from '../../../utils/engine/index.ts';
import { fakeEncoder, fakeEncoding } from '../../support/fake-encoder.ts';
import { testPorts } from '../../support/test-ports.ts';
import { dailyReading, reading, timesReading, wireReading } from '../../support/test-readings.ts';

const model = 'fake-1';
const request = { reading: timesReading, place: 'page' } as const;
const textsOf = (...readings: readonly (typeof dailyReading)[]): string[] =>
  readings.flatMap(({ blocks }) => blocks.map(({ text }) => text));

async function savedBase(): Promise<Ports> {
  const ports = testPorts();
  for (const page of [dailyReading, wireReading])
    await saveArticle({ reading: page, incognito: false }, ports);
  return ports;
}

function storyEncoder({ base, clock }: Ports, part: Partial<StoryEncoder> = {}) {
  const encoder = fakeEncoder();
  const given: StoryEncoder = {
    base,
    model,
    queue: createEncodeQueue(encoder),
    clock,
    keep: true,
    signal: new AbortController().signal,
    onProgress: vi.fn(),
    ...part,
  };
  return { encoder, given };
}

/** Links as by words, and remembers which encodings it was given. */
function watchedLinker(ports: Ports) {
  const given: ReadonlyMap<string, unknown>[] = [];
  const link: EncodedLinker = (page, story, encodings, floor) => {
    given.push(encodings);
    return linkStory(page, story, ports.scorer, { floor });
  };
  return { given, link };
}

test('the linker gets the encodings of the page and of its story, and its links become the marks', async () => {
  const ports = await savedBase();
  const { encoder, given } = storyEncoder(ports);
  const linker = watchedLinker(ports);
  const view = await refinePage(request, ports, given, linker.link);
  const byWords = await annotatePage(request, ports);
  expect(byWords.marks.length).toBeGreaterThan(0);
  expect(view).toEqual(withRefinement(byWords, timesReading, 'done'));
  expect([...(linker.given[0]?.keys() ?? [])].sort()).toEqual(
    textsOf(timesReading, dailyReading, wireReading).sort(),
  );
  for (const [text, encoding] of linker.given[0] ?? []) expect(encoding).toEqual(fakeEncoding(text));
  // The page first: were it closed now, nothing would have been done in vain.
  expect(encoder.asked.slice(0, 3)).toEqual(textsOf(timesReading));

  const none = await refinePage(request, ports, given, () => []);
  expect(none.marks).toEqual([]);
});

test('what the base has is not encoded again, and only the page is not kept', async () => {
  const ports = await savedBase();
  const first = storyEncoder(ports);
  const linker = watchedLinker(ports);
  await refinePage(request, ports, first.given, linker.link);
  expect(await ports.base.encodings.count()).toBe(2);

  const second = storyEncoder(ports);
  await refinePage(request, ports, second.given, linker.link);
  expect(second.encoder.asked).toEqual(textsOf(timesReading));
  expect(linker.given[1]).toEqual(linker.given[0]);
});

test('a page that is saved too takes its own vectors from the base', async () => {
  const ports = await savedBase();
  await saveArticle({ reading: timesReading, incognito: false }, ports);
  const { encoder, given } = storyEncoder(ports);
  await encodeBase(ports.base, model, given.queue);
  encoder.asked.length = 0;
  const linker = watchedLinker(ports);
  await refinePage(request, ports, given, linker.link);
  expect(encoder.asked).toEqual([]);
  expect(linker.given[0]?.has(textsOf(timesReading)[0] ?? '')).toBe(true);

  const more = 'A fourth sentence names the engineer Dora Pell, who wrote the inspectors’ report.';
  const changed = reading(timesReading.metadata.url, [...textsOf(timesReading), more]);
  await refinePage({ reading: changed, place: 'page' }, ports, given, linker.link);
  expect(encoder.asked).toEqual([more]);
});

test('another model’s vectors are never taken', async () => {
  const ports = await savedBase();
  await encodeBase(ports.base, 'fake-0', createEncodeQueue(fakeEncoder()));
  const { encoder, given } = storyEncoder(ports);
  await refinePage(request, ports, given, watchedLinker(ports).link);
  expect(encoder.asked.sort()).toEqual(textsOf(timesReading, dailyReading, wireReading).sort());
});

test('a private window leaves nothing behind', async () => {
  const ports = await savedBase();
  const { given } = storyEncoder(ports, { keep: false });
  await refinePage(request, ports, given, watchedLinker(ports).link);
  expect(await ports.base.encodings.count()).toBe(0);
  expect(await ports.base.tokenEncodings.count()).toBe(0);
});

test('progress counts the sentences that have to be encoded', async () => {
  const ports = await savedBase();
  const onProgress = vi.fn();
  const { given } = storyEncoder(ports, { onProgress });
  await refinePage(request, ports, given, watchedLinker(ports).link);
  const told = onProgress.mock.calls.map(([progress]) => progress);
  expect(told[0]).toEqual({ done: 3, total: 9 });
  expect(told.at(-1)).toEqual({ done: 9, total: 9 });
});

test('a page that is left is given up, and the base has its turn again', async () => {
  const ports = await savedBase();
  const stop = new AbortController();
  const { given } = storyEncoder(ports, {
    signal: stop.signal,
    onProgress: () => stop.abort(new Error('left')),
  });
  await expect(refinePage(request, ports, given, watchedLinker(ports).link)).rejects.toThrow('left');
  await encodeBase(ports.base, model, given.queue);
  expect(await ports.base.encodings.count()).toBe(2);
});
