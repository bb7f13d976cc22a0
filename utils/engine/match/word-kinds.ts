/** What a word of a sentence is there, a bit each. */
export const kinds = {
  stem: 1,
  root: 2,
  /** A root, or a person that a role or pronoun stands for. */
  meant: 4,
  name: 8,
  person: 16,
  quoted: 32,
  figure: 64,
  /** A weekday or month. */
  calendar: 128,
  /** A root that is no name. */
  plain: 256,
} as const;
