/** A file as a news site answers with it. */
export interface SiteFile {
  /** With charset where it is text. */
  readonly type: string;
  readonly body: string | Buffer;
}

/** One or more outlets: answers a path of a host, or null where the host or the path is not theirs. */
export interface Site {
  /** Names of its outlets: `NAME` answers at `NAME.localhost`. */
  readonly names: readonly string[];
  /** `origin` is the address that the reader used, with the port, for canonical links. */
  open(name: string, path: string, origin: string): SiteFile | null;
}
