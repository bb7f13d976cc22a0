import type { Examples } from './fit-logistic.ts';
import type { LabelledStory } from './training-stories.ts';

/** The rows of the pairs that teach, one story after another, with their labels. */
export function joinRows(
  stories: readonly LabelledStory[],
  rowsOf: (story: LabelledStory) => readonly ArrayLike<number>[],
): Examples {
  const rows = stories.flatMap((story) => {
    const own = rowsOf(story);
    return story.taught.map((at) => own[at] as ArrayLike<number>);
  });
  const width = rows[0]?.length ?? 0;
  const flat = new Float32Array(rows.length * width);
  rows.forEach((row, at) => {
    flat.set(row, at * width);
  });
  return { width, rows: flat, labels: Uint8Array.from(stories.flatMap(({ labels }) => [...labels])) };
}
