import { type ParseArgsConfig, parseArgs } from 'node:util';
import { BadInput } from './bad-input.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<Known extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: Known; allowPositionals: true; strict: true }>
>;

/**
 * Parses a command's arguments; an unknown or incomplete option is bad input.
 * @param usage shown after the fault.
 */
export function parseOptions<const Known extends Options>(
  args: readonly string[],
  options: Known,
  usage: string,
): Parsed<Known> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new BadInput(`${(error as Error).message}\n${usage}`);
  }
}

/** Refuses positional arguments in a command that takes none. */
export function refusePositionals(positionals: readonly string[], usage: string): void {
  const first = positionals[0];
  if (first !== undefined) throw new BadInput(`unexpected argument ${JSON.stringify(first)}\n${usage}`);
}
