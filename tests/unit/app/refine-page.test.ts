import { expect, test, vi } from 'vitest';
import { annotatePage } from '../../../utils/app/annotate-page.ts';
import { encodeBase } from '../../../utils/app/encode-base.ts';
import { createEncodeQueue } from '../../../utils/app/encode-queue.ts';
import type { StoryEncoder } from '../../../utils/app/encode-story.ts';
import type { Ports } from '../../../utils/app/ports.ts';
import { type EncodedLinker, refinePage, withRefinement } from '../../../utils/app/refine-page.ts';
import { saveArticle } from '../../../utils/app/save-article.ts';
import type { PageView } from '../../../utils/app/view.ts';
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
  const view = await refinePage(request, ports, given, linker.link, vi.fn());
  const read = await annotatePage(request, { ...ports, readPairs: encoder.readPairs });
  expect(read.marks.length).toBeGreaterThan(0);
  expect(view).toEqual(withRefinement(read, timesReading, 'done'));
  expect([...(linker.given[0]?.keys() ?? [])].sort()).toEqual(
    textsOf(timesReading, dailyReading, wireReading).sort(),
  );
  for (const [text, encoding] of linker.given[0] ?? []) expect(encoding).toEqual(fakeEncoding(text));
  // The page first: were it closed now, nothing would have been done in vain.
  expect(encoder.asked.slice(0, 3)).toEqual(textsOf(timesReading));

  const none = await refinePage(request, ports, given, () => [], vi.fn());
  expect(none.marks).toEqual([]);
});

test('what the base has is not encoded again, and only the page is not kept', async () => {
  const ports = await savedBase();
  const first = storyEncoder(ports);
  const linker = watchedLinker(ports);
  await refinePage(request, ports, first.given, linker.link, vi.fn());
  expect(await ports.base.encodings.count()).toBe(2);

  const second = storyEncoder(ports);
  await refinePage(request, ports, second.given, linker.link, vi.fn());
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
  await refinePage(request, ports, given, linker.link, vi.fn());
  expect(encoder.asked).toEqual([]);
  expect(linker.given[0]?.has(textsOf(timesReading)[0] ?? '')).toBe(true);

  const more = 'A fourth sentence names the engineer Dora Pell, who wrote the inspectors’ report.';
  const changed = reading(timesReading.metadata.url, [...textsOf(timesReading), more]);
  await refinePage({ reading: changed, place: 'page' }, ports, given, linker.link, vi.fn());
  expect(encoder.asked).toEqual([more]);
});

test('another model’s vectors are never taken', async () => {
  const ports = await savedBase();
  await encodeBase(ports.base, 'fake-0', createEncodeQueue(fakeEncoder()));
  const { encoder, given } = storyEncoder(ports);
  await refinePage(request, ports, given, watchedLinker(ports).link, vi.fn());
  expect(encoder.asked.sort()).toEqual(textsOf(timesReading, dailyReading, wireReading).sort());
});

test('a private window leaves nothing behind', async () => {
  const ports = await savedBase();
  const { given } = storyEncoder(ports, { keep: false });
  await refinePage(request, ports, given, watchedLinker(ports).link, vi.fn());
  expect(await ports.base.encodings.count()).toBe(0);
  expect(await ports.base.tokenEncodings.count()).toBe(0);
});

test('progress counts the sentences that have to be encoded', async () => {
  const ports = await savedBase();
  const onProgress = vi.fn();
  const { given } = storyEncoder(ports, { onProgress });
  await refinePage(request, ports, given, watchedLinker(ports).link, vi.fn());
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
  await expect(refinePage(request, ports, given, watchedLinker(ports).link, vi.fn())).rejects.toThrow('left');
  await encodeBase(ports.base, model, given.queue);
  expect(await ports.base.encodings.count()).toBe(2);
});

test('links are shown before their sentences are read together, and only sure ones are read', async () => {
  const ports = await savedBase();
  const { encoder, given } = storyEncoder(ports);
  const linker = watchedLinker(ports);
  const readBefore: number[] = [];
  const onLinked = vi.fn((_: PageView) => {
    readBefore.push(encoder.readTogether.length);
  });
  await refinePage(request, ports, given, linker.link, onLinked);
  const byWords = await annotatePage(request, ports);
  expect(onLinked.mock.calls).toEqual([[withRefinement(byWords, timesReading, 'running')]]);
  expect(readBefore).toEqual([0]);
  // Linked once, for both views.
  expect(linker.given).toHaveLength(1);
  const sure = byWords.marks.filter(({ tier }) => tier === 'confident').map(({ text }) => text);
  expect(sure.length).toBeGreaterThan(0);
  expect(new Set(encoder.readTogether.map(([own]) => own))).toEqual(new Set(sure));
});

test('where pairs cannot be read, words say how reports part', async () => {
  const ports = await savedBase();
  const encoder = fakeEncoder();
  const failing = {
    ...encoder,
    readPairs: async () => {
      throw new Error('no such file');
    },
  };
  const { given } = storyEncoder(ports, { queue: createEncodeQueue(failing) });
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const view = await refinePage(request, ports, given, watchedLinker(ports).link, vi.fn());
  expect(complaint).toHaveBeenCalledOnce();
  complaint.mockRestore();
  expect(view).toEqual(withRefinement(await annotatePage(request, ports), timesReading, 'done'));
});
