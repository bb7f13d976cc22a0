import type { Difference } from '../../utils/engine/model.ts';
import { type Relation, relationsByStrength } from '../../utils/shared/relation.ts';

interface Piece {
  readonly text: string;
  readonly relation: Relation | null;
}

/** Cuts a report's text at its differing words; where spans overlap the stronger relation wins. */
export function cutAtDifferences(text: string, differences: readonly Difference[]): Piece[] {
  const spans = differences.filter((d) => d.there && d.there.end > d.there.start && d.relation !== 'agrees');
  const at = (index: number): Relation | null =>
    relationsByStrength.find((relation) =>
      spans.some((d) => d.relation === relation && d.there && d.there.start <= index && index < d.there.end),
    ) ?? null;
  const edges = new Set([0, text.length]);
  for (const { there } of spans) {
    if (!there) continue;
    edges.add(Math.min(there.start, text.length));
    edges.add(Math.min(there.end, text.length));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  for (const [position, start] of cuts.entries()) {
    const end = cuts[position + 1];
    if (end !== undefined) pieces.push({ text: text.slice(start, end), relation: at(start) });
  }
  return pieces;
}

/** A report's text with the words that differ set off. Give no differences for a paraphrase. */
export function SetOffText(props: { readonly text: string; readonly differences: readonly Difference[] }) {
  return (
    <>
      {cutAtDifferences(props.text, props.differences).map((piece) =>
        piece.relation ? <mark class={`set-off ${piece.relation}`}>{piece.text}</mark> : piece.text,
      )}
    </>
  );
}
