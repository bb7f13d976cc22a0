import { useState } from 'preact/hooks';
import type { BackupState } from '../../utils/app/backup/backup-run.ts';
import { describeDate } from '../report/relative-date.tsx';
import { useWords } from '../words.tsx';
import { DeleteEverything } from './delete-everything.tsx';
import { describeBytes } from './describe-bytes.ts';
import { describeFault } from './describe-fault.ts';
import { FilePick } from './file-pick.tsx';
import { ProgressLine } from './progress-line.tsx';

/** What the section of backups shows, and what can be done there. */
export interface BackupProps {
  readonly state: BackupState;
  readonly onWrite: () => void;
  readonly onFile: (file: File) => void;
  readonly onRestore: (mode: 'merge' | 'replace') => void;
  readonly onStop: () => void;
  readonly onDelete: (keepNotes: boolean) => void;
}

const runningWords = {
  writing: 'backupWriting',
  checking: 'restoreChecking',
  restoring: 'restoreWriting',
} as const;

/** Makes a backup, restores one, deletes everything. */
export function Backup(props: BackupProps) {
  const words = useWords();
  const { t } = words;
  const { state } = props;
  const isRunning = state.kind === 'writing' || state.kind === 'checking' || state.kind === 'restoring';
  return (
    <section class="backup">
      <h2>{t('backupHeading')}</h2>
      <p class="sub">{t('backupSays')}</p>
      {isRunning && (
        <ProgressLine
          label={t(runningWords[state.kind])}
          done={state.done}
          total={state.total}
          onStop={props.onStop}
        />
      )}
      {state.kind === 'ready' && <Ready {...props} state={state} />}
      {!isRunning && state.kind !== 'ready' && (
        <>
          <p class="actions">
            <button type="button" onClick={props.onWrite}>
              {t('backupMake')}
            </button>
            <FilePick label={t('restorePick')} accept=".gz,.jsonl,application/gzip" onFile={props.onFile} />
          </p>
          <p class="sub" role="status">
            {state.kind === 'written' && t('backupDone', describeBytes(words, state.size))}
            {state.kind === 'restored' && t('restoreDone')}
            {state.kind === 'stopped' && t('backupStopped')}
            {state.kind === 'busy' && t('backupBusy')}
            {state.kind === 'failed' && t('backupFailed')}
          </p>
          {state.kind === 'refused' && (
            <p class="problem" role="alert">
              {t('restoreRefused', state.file)} {describeFault(words, state.fault)}
            </p>
          )}
          <DeleteEverything onDelete={props.onDelete} />
        </>
      )}
    </section>
  );
}

function Ready(props: BackupProps & { readonly state: BackupState & { readonly kind: 'ready' } }) {
  const words = useWords();
  const { t, count } = words;
  const [asking, setAsking] = useState(false);
  const { counts, madeAt } = props.state.header;
  const holds = [
    count('outlets', counts.outlets ?? 0),
    count('articles', counts.articles ?? 0),
    count('claims', counts.claims ?? 0),
    count('notes', counts.notes ?? 0),
  ].join(', ');
  return (
    <div class="preview">
      <p>{t('restoreReady', describeDate(words, madeAt), holds)}</p>
      {asking ? (
        <p class="sure">
          {t('restoreReplaceSure')}
          <button type="button" onClick={() => props.onRestore('replace')}>
            {t('restoreReplaceDo')}
          </button>
          <button type="button" class="quiet" onClick={() => setAsking(false)}>
            {t('cancel')}
          </button>
        </p>
      ) : (
        <p class="actions">
          <button type="button" class="primary" onClick={() => props.onRestore('merge')}>
            {t('restoreMerge')}
          </button>
          <button type="button" onClick={() => setAsking(true)}>
            {t('restoreReplace')}
          </button>
          <button type="button" class="quiet" onClick={props.onStop}>
            {t('cancel')}
          </button>
        </p>
      )}
    </div>
  );
}
