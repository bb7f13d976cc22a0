import * as v from 'valibot';
import { articleJsonSchema } from '../../utils/formats/article-file/article-json-schema.ts';
import { articleOfJson } from '../../utils/formats/article-file/parse-article-json.ts';
import type { Job } from './annotate-job.ts';
import { idSchema } from './id-schema.ts';
import { objectMessage } from './object-message.ts';

/** A line of `--jobs`: `{"id", "page": Article, "base": [Article…]}`. */
export const jobLineSchema = v.looseObject(
  {
    id: idSchema,
    page: articleJsonSchema,
    base: v.array(articleJsonSchema, 'must be a list of articles'),
  },
  objectMessage('must be a job: an object with id, page and base'),
);

/** Makes a job of its checked line: articles are named by their positions. */
export function jobOfLine({ id, page, base }: v.InferOutput<typeof jobLineSchema>): Job {
  const parsed = articleOfJson(page, 'page');
  return {
    id,
    page: parsed.article,
    language: parsed.language,
    base: base.map((article, position) => ({
      name: position,
      article: articleOfJson(article, `base:${position}`).article,
    })),
  };
}
