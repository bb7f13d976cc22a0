/** `articleId@version#index`: where a report stands. Article ids hold no `@` and no `#`. */
export type ReportAddress = string;

/** The parts of a report's address; `index` counts the version's sentences from 0. */
export interface ReportAddressParts {
  readonly article: string;
  readonly version: number;
  readonly index: number;
}

/** `articleId@version`, the key of one version of an article. */
export const versionKey = (article: string, version: number): string => `${article}@${version}`;

/** Writes a report's address. */
export const serializeReportAddress = (parts: ReportAddressParts): ReportAddress =>
  `${versionKey(parts.article, parts.version)}#${parts.index}`;

/** Reads a report's address; `undefined` when it is not one. */
export function parseReportAddress(address: string): ReportAddressParts | undefined {
  const match = /^([^@#]+)@(\d+)#(\d+)$/u.exec(address);
  if (!match) return undefined;
  return { article: match[1] as string, version: Number(match[2]), index: Number(match[3]) };
}
