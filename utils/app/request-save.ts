import type { SaveState } from '../../components/page/save-article.tsx';
import type { SavedArticle, TabFailure } from '../messages/protocol.ts';
import type { Result } from '../shared/result.ts';

/** Asks for an article to be saved, and tells how far that is; an answer that never comes is a failure too. */
export async function requestSave(
  send: () => Promise<Result<SavedArticle, TabFailure>>,
  onState: (state: SaveState) => void,
): Promise<void> {
  onState({ kind: 'saving' });
  try {
    const answer = await send();
    onState(answer.ok ? { kind: 'done', saved: answer.value } : { kind: 'failed', reason: answer.error });
  } catch {
    onState({ kind: 'failed', reason: 'failed' });
  }
}
