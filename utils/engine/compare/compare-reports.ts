import type { Comparison } from '../model.ts';

/** A report with what is needed to read it: its article's date and outlet, and the sentence before it. */
export interface ReportInContext {
  readonly text: string;
  /** ISO 8601; relative dates count from it. */
  readonly published?: string;
  /** `false` for a paraphrase: no quotation and no wording is compared. */
  readonly verbatim: boolean;
  /** Registrable domain. */
  readonly outlet?: string;
  readonly outletName?: string;
  /** The previous sentence of the same article. */
  readonly before?: string;
}

/** Types the differences between two reports of one fact; spans of `here` point into `a`, of `there` into `b`. */
export function compareReports(_a: ReportInContext, _b: ReportInContext): Comparison {
  return { relation: 'agrees', differences: [] };
}
