import * as v from 'valibot';
import { BadInput } from './bad-input.ts';
import { readLines } from './read-lines.ts';
import type { RepeatableFile } from './repeatable-file.ts';

/** Any schema that answers at once; its output is what a line means. */
export type LineSchema = v.GenericSchema<unknown, unknown>;

/**
 * Streams a JSON Lines file, each line checked against a schema. Blank lines are passed over.
 * @throws BadInput naming file, line and field of the first fault.
 */
export async function* readValidatedLines<Schema extends LineSchema>(
  file: RepeatableFile,
  schema: Schema,
): AsyncGenerator<v.InferOutput<Schema>> {
  for await (const { number, text } of readLines(file)) {
    // A byte order mark may stand before the first line.
    const json = number === 1 ? text.replace(/^\uFEFF/u, '') : text;
    if (json.trim() === '') continue;
    const place = { file: file.name, line: number };
    yield parseValidated(schema, parseJson(json, place), place);
  }
}

/** Reads a whole JSON Lines file only to find its faults, keeping nothing: the first of two passes. */
export async function checkLines(file: RepeatableFile, schema: LineSchema): Promise<void> {
  for await (const _ of readValidatedLines(file, schema));
}

/** Parses JSON; a fault is bad input. */
export function parseJson(text: string, place: { readonly file: string; readonly line?: number }): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BadInput(`not JSON: ${(error as Error).message}`, place);
  }
}

/** Checks a value against a schema; the first fault is bad input, named by its field. */
export function parseValidated<Schema extends LineSchema>(
  schema: Schema,
  value: unknown,
  place: { readonly file: string; readonly line?: number },
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const field = v.getDotPath(issue);
  throw new BadInput(issue.message, field ? { ...place, field } : place);
}
