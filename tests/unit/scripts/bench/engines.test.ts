import { expect, test } from 'vitest';
import { engines } from '../../../../scripts/bench/engines/engines.ts';

const sentences = [
  'mayor closed harbour bridge',
  'museum lost forty paintings fire',
  'ferry carried mayor harbour',
  'wild boars bathed fountain',
];

test.each([...engines])(
  '%s finds every sentence that shares a word, and no more than wanted',
  async (_, engine) => {
    const find = await (await engine.load())(sentences);
    expect(await find('mayor harbour inspection', 30)).toBe(2);
    expect(await find('mayor harbour inspection', 1)).toBe(1);
    expect(await find('zeppelin', 30)).toBe(0);
  },
);
