import * as v from 'valibot';
import { parseDate } from '../html/parse-date.ts';

const optionalText = v.nullish(v.string('must be a string'));

const isoDate = v.pipe(
  v.string('must be an ISO 8601 date, such as 2025-02-28'),
  v.check(
    (written) =>
      /^\d{4}(?:$|-\d{2})/u.test(written) && (/^\d{4}$/u.test(written) || parseDate(written) !== null),
    'must be an ISO 8601 date, such as 2025-02-28',
  ),
);

const webAddress = v.pipe(
  v.string('must be a string'),
  v.check(
    (written) => written === '' || URL.canParse(written),
    'must be a whole web address, such as https://example.org/story',
  ),
);

/** Article JSON (DESIGN section 8). Fields that it does not name are passed over; null is as good as absent. */
export const articleJsonSchema = v.pipe(
  v.looseObject(
    {
      url: v.nullish(webAddress),
      outlet: optionalText,
      title: optionalText,
      published: v.nullish(isoDate),
      language: optionalText,
      text: optionalText,
      sentences: v.nullish(v.array(v.string('must be a string'), 'must be a list of strings')),
    },
    'must be an article: an object with text or sentences',
  ),
  v.check(
    (article) => article.text == null || article.sentences == null,
    'has both text and sentences: give one',
  ),
  v.check(
    (article) => article.text != null || article.sentences != null,
    'has neither text nor sentences: give one',
  ),
);

/** Article JSON after the check. */
export type ArticleJson = v.InferOutput<typeof articleJsonSchema>;
