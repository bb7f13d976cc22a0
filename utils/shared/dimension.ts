/** What two reports of one fact may part on. */
export type Dimension =
  | 'quantity'
  | 'date'
  | 'place'
  | 'actor'
  | 'action'
  | 'certainty'
  | 'attribution'
  | 'quote'
  | 'scope'
  | 'polarity';

/** Every dimension, in the order in which they are shown. */
export const dimensions: readonly Dimension[] = [
  'quantity',
  'date',
  'place',
  'actor',
  'action',
  'certainty',
  'attribution',
  'quote',
  'scope',
  'polarity',
];
