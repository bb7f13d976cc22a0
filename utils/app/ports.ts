import type { Scorer } from '../engine/index.ts';
import type { Base } from '../store/schema.ts';
import type { ReportIndex } from './report-index.ts';

/** What the use cases need of the world; the entrypoint supplies it. */
export interface Ports {
  readonly base: Base;
  readonly index: ReportIndex;
  readonly scorer: Scorer;
  /** Now, ISO 8601. */
  readonly clock: () => string;
  /** A new id without `@` and `#`. */
  readonly newId: () => string;
}
