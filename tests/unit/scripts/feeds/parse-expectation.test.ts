import { describe, expect, it } from 'vitest';
import { parseExpectation } from '../../../../scripts/feeds/parse-expectation.ts';

describe('parseExpectation', () => {
  it.each([
    [
      "not bozo and feed['title'] == 'testing \\xcc \\u2203'",
      [{ item: null, field: 'title', value: 'testing Ì ∃' }],
    ],
    ['not bozo and entries[0].link == "a" + \'b\'', [{ item: 0, field: 'link', value: 'ab' }]],
    [
      "entries[0]['title'] == entries[1]['title'] == u'It\\'s'",
      [
        { item: 0, field: 'title', value: "It's" },
        { item: 1, field: 'title', value: "It's" },
      ],
    ],
    [
      "not bozo and entries[0]['updated_parsed'] == (2003, 12, 31, 10, 14, 55, 2, 365, 0)",
      [{ item: 0, field: 'date', value: '2003-12-31T10:14:55.000Z' }],
    ],
    [
      "feed['updated'] == 'Sat, 07 Sep 2002 00:00:01 GMT'",
      [{ item: null, field: 'date', value: '2002-09-07T00:00:01.000Z' }],
    ],
    ["not bozo and not entries[0].has_key('link')", [{ item: 0, field: 'link', value: null }]],
    ["feed['description'] == '' and feed['link'] == 'x'", [{ item: null, field: 'link', value: 'x' }]],
    ["feed['textinput']['title'] == 'x'", []],
    ["entries[0]['description'] == 'a == b and feed'", []],
    ['1', []],
  ])('reads %s', (expectation, values) => {
    expect(parseExpectation(expectation)).toEqual(values);
  });
});
