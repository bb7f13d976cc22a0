import { parsePythonString } from './parse-python-string.ts';

/** What a feed's title, link, id or date should be: a value of `Feed` or of one of its items. */
export interface ExpectedValue {
  /** Position of the item; `null` for the feed itself. */
  readonly item: number | null;
  readonly field: 'title' | 'link' | 'id' | 'date';
  /** As the Python comparison has it: HTML in titles, ISO 8601 in dates; `null`: there must be none. */
  readonly value: string | null;
}

const fields: ReadonlyMap<string, ExpectedValue['field']> = new Map([
  ["['title']", 'title'],
  ['.title', 'title'],
  ["['title_detail']['value']", 'title'],
  ["['link']", 'link'],
  ['.link', 'link'],
  ["['id']", 'id'],
  ["['guid']", 'id'],
  ...['published', 'updated', 'created'].flatMap((name) => [
    [`['${name}']`, 'date'] as const,
    [`['${name}_parsed']`, 'date'] as const,
  ]),
]);

/** The title, link, id and date comparisons of an expectation, as values; comparisons on other fields are left out. */
export function parseExpectation(expect: string): readonly ExpectedValue[] {
  return expect.split(/\s+and\s+(?=not\b|feed\b|entries\b)/u).flatMap((term) => {
    const absent = /^not (?:(feed)|entries\[(\d+)\])\.has_key\('(\w+)'\)$/u.exec(term.trim());
    if (absent) {
      const field = fields.get(`['${absent[3]}']`);
      return field ? [{ item: absent[1] ? null : Number(absent[2]), field, value: null }] : [];
    }
    return parseComparison(term.trim());
  });
}

/** `entries[0]['title'] == entries[1]['title'] == 'x'`: every side but the last names a place. */
function parseComparison(term: string): readonly ExpectedValue[] {
  const sides = term.split(/\s*==\s*(?=feed\b|entries\[|u?['"(])/u);
  const written = sides.at(-1) ?? '';
  return sides.slice(0, -1).flatMap((side) => {
    const place = /^(?:(feed)|entries\[(\d+)\])((?:\['\w+'\]|\.\w+)+)$/u.exec(side.trim());
    const field = fields.get(place?.[3] ?? '');
    if (!place || !field) return [];
    const value = field === 'date' ? parsePythonDate(written) : parsePythonString(written);
    return value === null ? [] : [{ item: place[1] ? null : Number(place[2]), field, value }];
  });
}

/** A time tuple, or a string in one of the well-behaved forms, as ISO 8601. */
function parsePythonDate(written: string): string | null {
  const tuple = /^\((\d+), (\d+), (\d+), (\d+), (\d+), (\d+), \d+, \d+, 0\)$/u.exec(written.trim());
  if (tuple) {
    const [year = 0, month = 0, ...rest] = tuple.slice(1).map(Number);
    const [day, hour, minute, second] = rest;
    return new Date(Date.UTC(year, month - 1, day, hour, minute, second)).toISOString();
  }
  const text = parsePythonString(written);
  const time = text === null ? Number.NaN : Date.parse(text);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
