import type { MarkView } from '../../utils/app/view.ts';
import { sendToBackground, sendToPages } from '../../utils/messages/send.ts';

/** The mark that the reader wants to write on, until the side panel takes it. */
export interface NoteRequest {
  /** Opens the panel on a mark, inside the reader's click; false where none takes it (Firefox opens none). */
  make(mark: MarkView): Promise<boolean>;
  /** Id of the mark; `null` once taken, or when the page's marks are others by now. */
  take(): string | null;
  drop(): void;
}

/** Keeps the request in the page: the panel may open only after the click, and asks the tab that it opens beside. */
export function createNoteRequest(): NoteRequest {
  let wanted: string | null = null;
  return {
    async make(mark) {
      wanted = mark.id;
      const opening = sendToBackground('openPanel', null);
      // One that is open already hears of it; it asks before it answers.
      await sendToPages('noteRequested', null);
      return (await opening) || wanted === null;
    },
    take() {
      const id = wanted;
      wanted = null;
      return id;
    },
    drop() {
      wanted = null;
    },
  };
}
