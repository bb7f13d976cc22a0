import { describe, expect, test } from 'vitest';
import { BadInput } from '../../../../scripts/cli/bad-input.ts';
import { jobLineSchema, jobOfLine } from '../../../../scripts/cli/job-lines.ts';
import { parseValidated } from '../../../../scripts/cli/validated-lines.ts';

const check = (value: unknown) => parseValidated(jobLineSchema, value, { file: 'jobs.jsonl', line: 3 });
const page = { text: 'One.' };

describe('jobLineSchema', () => {
  test.each([
    [7, 'jobs.jsonl, line 3: must be a job'],
    [{ page, base: [] }, 'jobs.jsonl, line 3, field id: is missing'],
    [{ id: '', page, base: [] }, 'field id: must not be empty'],
    [{ id: 'a', base: [] }, 'field page: is missing'],
    [{ id: 'a', page }, 'field base: is missing'],
    [{ id: 'a', page, base: {} }, 'field base: must be a list of articles'],
    [{ id: 'a', page: { text: 'One.', sentences: [] }, base: [] }, 'field page: has both text and sentences'],
    [{ id: 'a', page: { title: 'One' }, base: [] }, 'field page: has neither text nor sentences'],
    [
      { id: 'a', page: { text: '', published: 'soon' }, base: [] },
      'field page.published: must be an ISO 8601',
    ],
    [
      { id: 'a', page, base: [page, { sentences: ['One.', 2] }] },
      'field base.1.sentences.1: must be a string',
    ],
    [
      { id: 'a', page: { text: '', url: 'over there' }, base: [] },
      'field page.url: must be a whole web address',
    ],
  ])('refuses %j', (value, message) => {
    expect(() => check(value)).toThrow(BadInput);
    expect(() => check(value)).toThrow(message);
  });

  test('null is as good as absent, and fields of others are passed over', () => {
    const job = {
      id: 1,
      page: { ...page, url: null, outlet: null, published: null, mine: 1 },
      base: [],
      extra: 2,
    };
    expect(check(job)).toMatchObject({ id: 1 });
  });
});

describe('jobOfLine', () => {
  test('names articles by position, splits no given sentences, and keeps unknown outlets apart', () => {
    const { page: here, base } = jobOfLine(
      check({
        id: 'a',
        page: { sentences: ['Mr. Low said so. He was sure.', 'Two.'] },
        base: [{ text: 'One.\n\nTwo.', url: 'https://news.pier-post.example/a' }, { text: 'Three.' }],
      }),
    );
    expect(here.sentences.map(({ text }) => text)).toEqual(['Mr. Low said so. He was sure.', 'Two.']);
    expect(base.map(({ name }) => name)).toEqual([0, 1]);
    expect(base[0]?.article.outlet).toBe('pier-post.example');
    expect(new Set([here.outlet, ...base.map(({ article }) => article.outlet)]).size).toBe(3);
  });
});
