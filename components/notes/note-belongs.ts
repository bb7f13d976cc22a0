import type { MarkView } from '../../utils/app/view.ts';
import type { NoteRecord } from '../../utils/store/model.ts';

/** Whether a note is on a mark's sentence or on its claim. */
export function noteBelongs({ target }: NoteRecord, mark: MarkView): boolean {
  if (target.kind === 'sentence') return target.text === mark.text;
  return target.kind === 'claim' && target.claim === mark.claim;
}
