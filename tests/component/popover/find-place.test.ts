import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPlace } from '../../../components/popover/find-place.ts';

const view = { x: 0, y: 0, width: 1120, height: 760 };
const wanted = { width: 412, height: 300 };

test('below the mark where there is room', async () => {
  const anchor = { x: 100, y: 200, width: 300, height: 20 };
  expect(await findPlace(anchor, wanted, view)).toMatchObject({ left: 100, top: 228 });
});

test('above it where that leaves more', async () => {
  const anchor = { x: 100, y: 600, width: 300, height: 20 };
  expect(await findPlace(anchor, wanted, view)).toMatchObject({ left: 100, top: 292 });
});

test('no wider out than the window’s edge', async () => {
  const anchor = { x: 1000, y: 200, width: 90, height: 20 };
  expect((await findPlace(anchor, wanted, view)).left).toBe(1120 - 8 - 412);
});

test('as high as the side that it stands on, and not below its least height in a low window', async () => {
  const anchor = { x: 100, y: 200, width: 300, height: 60 };
  const tall = { ...wanted, height: 900 };
  expect((await findPlace(anchor, tall, view)).maxHeight).toBe(760 - 260 - 16);
  const high = { ...anchor, y: 120 };
  expect(await findPlace(high, tall, { ...view, height: 380 })).toMatchObject({ maxHeight: 220, top: 152 });
});

test('inside the part of the window that a pinch has left in sight', async () => {
  const pinched = { x: 300, y: 100, width: 560, height: 380 };
  const anchor = { x: 310, y: 120, width: 100, height: 20 };
  expect(await findPlace(anchor, wanted, pinched)).toMatchObject({ left: 310, top: 148 });
});

test('always inside the view', async () => {
  const size = fc.integer({ min: 1, max: 2000 });
  const box = fc.record({
    x: fc.integer({ min: -3000, max: 3000 }),
    y: fc.integer({ min: -3000, max: 3000 }),
    width: size,
    height: size,
  });
  await fc.assert(
    fc.asyncProperty(box, size, fc.integer({ min: 120, max: 1500 }), async (anchor, height, viewHeight) => {
      const place = await findPlace(
        anchor,
        { width: 304, height },
        { x: 0, y: 0, width: 320, height: viewHeight },
      );
      expect(place.left).toBe(8);
      expect(place.top).toBeGreaterThanOrEqual(8);
      expect(place.top + Math.min(height, place.maxHeight)).toBeLessThanOrEqual(viewHeight - 8);
    }),
  );
});
