import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A piece of the built extension, and how many bytes it may take when gzipped. */
interface Budget {
  readonly name: string;
  readonly limit: number;
  /** Files by their path in the build; a page's own scripts and styles are found from it. */
  readonly files: (build: string) => readonly string[];
}

/** Outcome for one piece, ready to print. */
export interface BudgetOutcome {
  readonly fits: boolean;
  readonly text: string;
}

const kilobyte = 1000;

/** Script and style addresses that a built page names. */
const pageReferences = /(?:src|href)="(\/?[^":]+\.(?:js|css))"/g;

/** What a built script imports from its neighbours at start; lazy `import()`s are not part of it. */
const staticImports = /(?:\bimport|\bfrom)\s*["'](\.{0,2}\/[^"']+\.js)["']/g;

const found = (pattern: RegExp, text: string): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '');

/** A page with every script and style that it loads at start, however deep. */
function filesOfPage(build: string, page: string): readonly string[] {
  const files = new Set<string>();
  const visit = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    const path = join(build, file);
    if (!existsSync(path)) return;
    const text = readFileSync(path, 'utf8');
    const references = file.endsWith('.html')
      ? found(pageReferences, text)
      : file.endsWith('.js')
        ? found(staticImports, text)
        : [];
    for (const reference of references) {
      visit(reference.startsWith('/') ? reference.slice(1) : posix.join(posix.dirname(file), reference));
    }
  };
  visit(page);
  return [...files];
}

/** Every file of the build. */
const allFiles = (build: string): readonly string[] =>
  readdirSync(build, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(build, file)).isFile())
    .map((file) => file.replaceAll('\\', '/'));

const budgets: readonly Budget[] = [
  {
    // It runs in every page: 30 KB parse in a few milliseconds, under the 50 ms that a task may take.
    name: 'content script',
    limit: 30 * kilobyte,
    files: () => ['content-scripts/annotator.js'],
  },
  {
    // It opens on a click and should be there at once.
    name: 'popup',
    limit: 80 * kilobyte,
    files: (build) => filesOfPage(build, 'popup.html'),
  },
  {
    // Issue "Encoder": with the sentence model; what stores take and readers download. A zip holds each file
    // deflated alone, as it is counted here.
    name: 'whole package',
    limit: 30_000 * kilobyte,
    files: allFiles,
  },
];

function check(build: string, { name, limit, files }: Budget): BudgetOutcome {
  const paths = files(build);
  const missing = paths.filter((file) => !existsSync(join(build, file)));
  if (missing.length > 0) {
    return {
      fits: false,
      text: `${name}: ${missing.join(', ')} is not in ${build}; run \`npm run build\` first`,
    };
  }
  const size = paths.reduce((sum, file) => sum + gzipSync(readFileSync(join(build, file))).length, 0);
  const fits = size <= limit;
  const shown = `${(size / kilobyte).toFixed(1)} of ${limit / kilobyte} KB gzipped, ${paths.length} files`;
  return { fits, text: `${name}: ${shown}${fits ? '' : ': over its budget'}` };
}

/** Checks every budget on a built extension. */
export const checkBudgets = (build: string): readonly BudgetOutcome[] =>
  budgets.map((budget) => check(build, budget));
