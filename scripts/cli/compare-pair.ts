import * as v from 'valibot';
import type { PairsReader } from '../../utils/app/ports.ts';
import { compareReports } from '../../utils/engine/index.ts';
import type { Article, Comparison } from '../../utils/engine/model.ts';
import { articleJsonSchema } from '../../utils/formats/article-file/article-json-schema.ts';
import type { Linker } from '../encoder/open-linker.ts';
import { idSchema } from './id-schema.ts';
import { objectMessage } from './object-message.ts';

const { published, outlet } = articleJsonSchema.pipe[0].entries;

const reportSchema = v.looseObject(
  {
    text: v.pipe(v.string('must be a string'), v.trim(), v.minLength(1, 'must not be empty')),
    published,
    outlet,
  },
  objectMessage('must be a report: an object with text'),
);

/** A line of `--pairs`: `{"id", "a": {"text", "published"?, "outlet"?}, "b": {…}}`. */
export const pairLineSchema = v.looseObject(
  { id: idSchema, a: reportSchema, b: reportSchema },
  objectMessage('must be a pair: an object with id, a and b'),
);

type PairLine = v.InferOutput<typeof pairLineSchema>;

/** How two reports stand to each other. */
export interface ComparedPair extends Comparison {
  /** Probability that both report the same fact, 0 to 1, from these two sentences alone. */
  readonly probability: number;
}

/** With what pairs are compared. */
export interface CompareSettings {
  readonly link: Linker;
  /** Reads both sentences together; without it, words decide how they part. */
  readonly readPairs?: PairsReader;
}

/** Compares two reports, each taken as one sentence. */
export async function comparePair(
  { a, b }: PairLine,
  { link: linkPages, readPairs }: CompareSettings,
): Promise<ComparedPair> {
  const page = articleOf(a, 'a');
  const other = articleOf(b, 'b');
  const [link] = await linkPages(page, [other]);
  const [reading] = (await readPairs?.([[a.text, b.text]])) ?? [];
  return { probability: link?.probability ?? 0, ...compareReports(reportOf(a), reportOf(b), reading) };
}

/** Its outlet is always its own here: the caller asks about this pair, whoever published it. */
const articleOf = ({ text, published: date }: PairLine['a'], key: string): Article => ({
  key,
  outlet: key,
  ...(date ? { published: date } : {}),
  credits: {},
  sentences: [{ text, kind: 'text', block: 0, verbatim: true }],
});

const reportOf = ({ text, published: date, outlet: name }: PairLine['a']) => ({
  text,
  verbatim: true,
  ...(date ? { published: date } : {}),
  ...(name ? { outlet: name } : {}),
});
