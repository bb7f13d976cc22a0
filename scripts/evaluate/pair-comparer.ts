import { compareReports, type ReportInContext } from '../../utils/engine/compare/compare-reports.ts';
import type { Comparison } from '../../utils/engine/model.ts';
import { type ReadPair, readWithCache } from '../encoder/read-pairs.ts';

/** Types the differences of two reports, as the extension does. */
export type PairComparer = (a: ReportInContext, b: ReportInContext) => Promise<Comparison>;

const byReading =
  (read: ReadPair): PairComparer =>
  async (a, b) =>
    compareReports(a, b, await read([a.text, b.text]));

/** By words alone, or with the network of pairs. */
export const openComparer = (encoder: 'on' | 'off'): PairComparer =>
  encoder === 'on' ? byReading(readWithCache()) : async (a, b) => compareReports(a, b);
