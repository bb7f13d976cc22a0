import type { PageView } from '../../utils/app/view.ts';
import type { TabFailure } from '../../utils/messages/protocol.ts';

/** What an extension page knows of the tab beside it. */
export type PageState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'view'; readonly view: PageView }
  /** `failed`: the background gave no answer at all. */
  | { readonly kind: 'trouble'; readonly reason: TabFailure | 'failed' };

/** The site of the tab at hand; null on pages of the browser. */
export interface SiteState {
  /** Registrable domain, as the settings name it. */
  readonly site: string;
  /** Whether the browser lets Crossread read it without a click. */
  readonly granted: boolean;
  /** Whether the reader left Crossread on here. */
  readonly on: boolean;
}
