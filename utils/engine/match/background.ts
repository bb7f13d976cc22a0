import table from './background.trained.json' with { type: 'json' };

/** How common each stem is in news at large: share of sentences that hold it, from the training texts. */
const shares: ReadonlyMap<string, number> = new Map(
  table.stems.split(' ').map((stem, index) => [stem, (table.counts[index] ?? 0) / table.sentences]),
);

/** Share taken for a stem that the table lacks: it stood in fewer sentences than the table's floor. */
const unseenShare = 0.5 / table.sentences;

/** Share of news sentences that hold a stem, 0 to 1. */
export const backgroundShare = (stem: string): number => shares.get(stem) ?? unseenShare;
