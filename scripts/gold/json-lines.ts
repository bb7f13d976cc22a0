import { readFileSync } from 'node:fs';

/** The values of a file with one JSON value a line. */
export const jsonLines = <Line>(path: string): Line[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
