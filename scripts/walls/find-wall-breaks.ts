import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult, type IViolation } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const root = resolve(import.meta.dirname, '../..');
const rooms = ['entrypoints', 'components', 'utils', 'scripts'];

/** What a look at the imports between the rooms found. */
export interface WallReport {
  /** Modules of ours that were seen, and what they import at run time. */
  readonly modules: number;
  readonly dependencies: number;
  /** `rule: from → to`, one a break. */
  readonly violations: readonly string[];
}

/** Holds the imports of a folder, laid out as this project is, against the walls in .dependency-cruiser.cjs. */
export async function findWallBreaks(folder: string = root): Promise<WallReport> {
  const { forbidden, options } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as {
    forbidden: NonNullable<NonNullable<ICruiseOptions['ruleSet']>['forbidden']>;
    options: ICruiseOptions & { enhancedResolveOptions: object };
  };
  const { output } = await cruise(
    rooms.filter((room) => existsSync(join(folder, room))),
    { ...options, ruleSet: { forbidden }, validate: true, baseDir: folder },
    options.enhancedResolveOptions,
    { tsConfig: extractTSConfig(join(root, 'tsconfig.json')) },
  );
  const { modules, summary } = output as ICruiseResult;
  const ours = modules.filter(({ source }) => rooms.some((room) => source.startsWith(`${room}/`)));
  return {
    modules: ours.length,
    dependencies: ours.reduce((sum, { dependencies }) => sum + dependencies.length, 0),
    violations: summary.violations.map(describeViolation),
  };
}

function describeViolation({ rule, from, to, via, cycle }: IViolation): string {
  const path = (via ?? cycle ?? []).map(({ name }) => name);
  return `${rule.name}: ${from} → ${to}${path.length > 0 ? ` (through ${path.join(' → ')})` : ''}`;
}
