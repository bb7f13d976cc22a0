import { writeFileSync } from 'node:fs';
import { parseFeed } from '../../utils/formats/feeds/parse-feed.ts';
import { groupBy } from '../../utils/shared/group-by.ts';
import { foundValue, isExpected } from '../feeds/compare-expected.ts';
import { type ExpectedValue, parseExpectation } from '../feeds/parse-expectation.ts';
import { type FeedRecord, readFeedRecords } from '../feeds/read-feed-records.ts';

interface Disagreement extends ExpectedValue {
  readonly file: string;
  readonly found: string | null;
}

interface Outcome {
  readonly file: string;
  /** `feed`, `feed without items`, or the kind of the fault. */
  readonly result: string;
  readonly expected: readonly ExpectedValue[];
  readonly disagreements: readonly Disagreement[];
}

const usage = 'evaluate feeds [--each] [--write-expected FILE]';

/**
 * Prints what becomes of every feed of the set, and how often title, link, id and date are what the parsers' own tests
 * expect. `--each` lists the disagreements, `--write-expected` writes the expectations as JSON (outside the project).
 */
export async function evaluateFeeds(args: readonly string[]): Promise<number> {
  const records = readFeedRecords();
  if (records === null) {
    console.error(`feeds: no set at data/feeds (${usage})`);
    return 0;
  }
  const outcomes = records.map(readRecord);
  const target = args[args.indexOf('--write-expected') + 1];
  if (args.includes('--write-expected') && target !== undefined)
    writeFileSync(
      target,
      `${JSON.stringify(
        outcomes.map(({ file, expected }) => ({ file, expected })),
        null,
        2,
      )}\n`,
    );
  console.log(`feeds (${records.length} files)`);
  for (const [result, count] of countBy(outcomes.map((outcome) => outcome.result)))
    console.log(`  ${String(count).padStart(5)}  ${result}`);
  printAgreement(outcomes);
  const disagreements = outcomes.flatMap((outcome) => outcome.disagreements);
  if (args.includes('--each')) for (const each of disagreements) console.log(describe(each));
  return 0;
}

function readRecord({ file, bytes, contentType, address, expect }: FeedRecord): Outcome {
  const feed = parseFeed(bytes, contentType, address);
  const expected = expect === null ? [] : parseExpectation(expect);
  const disagreements = expected.flatMap((each) => {
    const found = feed.ok ? foundValue(feed.value, each) : null;
    return feed.ok && isExpected(found, each) ? [] : [{ ...each, file, found }];
  });
  const read = feed.ok
    ? feed.value.items.length > 0
      ? 'feed with items'
      : 'feed without items'
    : feed.error.kind;
  return { file, result: read, expected, disagreements };
}

function printAgreement(outcomes: readonly Outcome[]): void {
  const all = outcomes.flatMap((outcome) => outcome.expected);
  const wrong = outcomes.flatMap((outcome) => outcome.disagreements);
  console.log(`  expectations that agree: ${share(all.length - wrong.length, all.length)}`);
  for (const [field, count] of countBy(all.map((each) => each.field))) {
    const missed = wrong.filter((each) => each.field === field).length;
    console.log(`    ${field.padEnd(6)} ${share(count - missed, count)}`);
  }
  for (const [kind, count] of countBy(wrong.map(kindOf))) console.log(`  disagrees: ${kind} ${count}`);
}

/** The folder of a test says what it is about. */
const kindOf = ({ file, field }: Disagreement): string =>
  `${field} in ${file.split('/').slice(0, -1).join('/')}`;

const share = (part: number, whole: number): string =>
  `${part} of ${whole} (${((100 * part) / Math.max(1, whole)).toFixed(1)} %)`;

const countBy = (values: readonly string[]): [string, number][] =>
  [...groupBy(values, (value) => value)]
    .map(([value, same]): [string, number] => [value, same.length])
    .toSorted((a, b) => b[1] - a[1]);

const describe = ({ file, item, field, value, found }: Disagreement): string =>
  `  ${file} ${item === null ? 'feed' : `item ${item}`} ${field}: expected ${JSON.stringify(value)}, found ${JSON.stringify(found)}`;
