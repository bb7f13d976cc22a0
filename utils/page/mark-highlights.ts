import { type Relation, relationsByStrength } from '../shared/relation.ts';
import type { Mark } from './mark.ts';

/** Name of the highlight that carries a relation's marks; marks.css draws it. */
export const highlightName = (relation: Relation): string => `crossread-${relation}`;

/** Name of the highlight of the one mark whose popover is open. */
export const openHighlightName = 'crossread-open';

/** Where highlights are registered: the page's `CSS.highlights`, or a stand-in. */
export interface HighlightPort {
  set(name: string, ranges: readonly Range[], priority: number): void;
  delete(name: string): void;
}

/** Marks as drawn in the page. */
export interface MarkHighlights {
  /** Replaces all marks. */
  show(marks: readonly Mark[]): void;
  /** Tints one mark, or none. */
  tint(range: Range | null): void;
  /** Removes everything. */
  clear(): void;
}

/** The CSS Custom Highlight API of a window, or `null` where the browser lacks it. */
export function cssHighlights(): HighlightPort | null {
  if (typeof CSS === 'undefined' || !('highlights' in CSS) || typeof Highlight === 'undefined') return null;
  return {
    set(name, ranges, priority) {
      const highlight = new Highlight(...ranges);
      highlight.priority = priority;
      CSS.highlights.set(name, highlight);
    },
    delete: (name) => CSS.highlights.delete(name),
  };
}

/** Draws marks by highlights, one a relation: nothing in the document changes. */
export function createMarkHighlights(port: HighlightPort): MarkHighlights {
  const tint = (range: Range | null): void => {
    if (range) port.set(openHighlightName, [range], relationsByStrength.length);
    else port.delete(openHighlightName);
  };
  return {
    show(marks) {
      relationsByStrength.forEach((relation, rank) => {
        const ranges = marks.filter((mark) => mark.relation === relation).map((mark) => mark.range);
        // The stronger relation is drawn over the weaker one where two marks meet.
        if (ranges.length > 0)
          port.set(highlightName(relation), ranges, relationsByStrength.length - 1 - rank);
        else port.delete(highlightName(relation));
      });
    },
    tint,
    clear() {
      for (const relation of relationsByStrength) port.delete(highlightName(relation));
      tint(null);
    },
  };
}
