export { compareReports, type ReportInContext } from './compare/compare-reports.ts';
export { extractFacts } from './facts/extract-facts.ts';
export type { Facts } from './facts/model.ts';
export { groupOrigins, type ReportPlace } from './origins/group-origins.ts';
