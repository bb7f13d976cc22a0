import { lexicalScorer } from '../engine/index.ts';
import { type Base, openBase } from '../store/schema.ts';
import type { Ports } from './ports.ts';
import { openReportIndex } from './report-index.ts';

/** The ports of an extension context: the claim base with a cache of its index, and the given clock and ids. */
export function openPorts(world: Pick<Ports, 'clock' | 'newId'>, base: Base = openBase()): Ports {
  return { ...world, base, index: openReportIndex(base), scorer: lexicalScorer };
}
