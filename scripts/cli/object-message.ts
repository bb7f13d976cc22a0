import type { BaseIssue } from 'valibot';

/** A schema message for objects: tells a missing field from a value that is no object at all. */
export const objectMessage =
  (noObject: string) =>
  (issue: BaseIssue<unknown>): string =>
    issue.expected === 'Object' ? noObject : 'is missing';
