/** A claim pack, version 1 (DESIGN section 9), after validation. */
export interface ClaimPack {
  readonly format: 'claim-pack';
  readonly version: 1;
  readonly title: string;
  readonly description: string;
  readonly licence: string;
  readonly language: string;
  readonly outlets: readonly PackOutlet[];
  readonly articles: readonly PackArticle[];
  readonly claims: readonly PackClaim[];
  readonly reports: readonly PackReport[];
}

export interface PackOutlet {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
}

export interface PackArticle {
  readonly id: string;
  readonly outlet: string;
  readonly url: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly agency?: string | undefined;
  /** Outlet ids of the pack, or free origin keys (an agency, a document). */
  readonly cites?: readonly string[] | undefined;
}

export interface PackClaim {
  readonly id: string;
  readonly statement: string;
}

export interface PackReport {
  readonly id: string;
  readonly claim: string;
  readonly article: string;
  readonly text: string;
  /** `false` marks a paraphrase. */
  readonly verbatim: boolean;
}
