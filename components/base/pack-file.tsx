import type { PackFileState } from '../../utils/app/packs/pack-file-import.ts';
import { useWords } from '../words.tsx';
import { describeFault } from './describe-fault.ts';
import { FilePick } from './file-pick.tsx';
import { PackPreviewTable } from './pack-preview.tsx';
import { ProgressLine } from './progress-line.tsx';
import { SignerLine } from './signer-line.tsx';

/** What the import of a file shows, and what can be done there. */
export interface PackFileProps {
  readonly state: PackFileState;
  readonly onFile: (file: File) => void;
  readonly onStart: () => void;
  readonly onStop: () => void;
  readonly onTrust: () => void;
}

/** Faults that are listed; the rest is counted. */
const mostFaults = 5;

/** Imports a pack or fact-checks from a file: what it would bring is shown first. */
export function PackFile(props: PackFileProps) {
  const words = useWords();
  const { t, count } = words;
  const { state } = props;
  if (state.kind === 'running')
    return (
      <ProgressLine label={t('packImporting')} done={state.done} total={state.total} onStop={props.onStop} />
    );
  if (state.kind === 'pack' || state.kind === 'fact-checks')
    return (
      <div class="preview">
        {state.kind === 'pack' ? (
          <>
            <h3>{t('packPreviewHeading', state.title)}</h3>
            <p class="sub">
              {[state.description, state.licence, t('packFromFile', state.file)].filter(Boolean).join(' · ')}
            </p>
            <SignerLine signer={state.signer} onTrust={props.onTrust} />
            <PackPreviewTable preview={state.preview} />
          </>
        ) : (
          <>
            <h3>{t('packPreviewHeading', state.file)}</h3>
            <p>{count('factChecksFound', state.reviews, count('publishers', state.publishers))}</p>
            {state.leftOut > 0 && <p class="sub">{count('factChecksLeftOut', state.leftOut)}</p>}
          </>
        )}
        <p class="actions">
          <button type="button" class="primary" onClick={props.onStart}>
            {t('packFileImport')}
          </button>
          <button type="button" class="quiet" onClick={props.onStop}>
            {t('cancel')}
          </button>
        </p>
      </div>
    );
  return (
    <div class="pack-file">
      <FilePick label={t('packFilePick')} accept=".json,application/json" onFile={props.onFile} />
      <p class="sub" role="status">
        {state.kind === 'reading' && t('packFileReading', state.file)}
        {state.kind === 'done' &&
          (state.what === 'pack'
            ? count('packFileDone', state.reports, state.claims)
            : count('factChecksDone', state.reviews))}
        {state.kind === 'unchanged' && t('packFileUnchanged')}
        {state.kind === 'stopped' && t('packStopped')}
        {state.kind === 'failed' && t('packFailed')}
      </p>
      {state.kind === 'refused' && (
        <div class="problem" role="alert">
          <p>{t('packFileRefused', state.file)}</p>
          <ul>
            {state.faults.slice(0, mostFaults).map((fault) => (
              <li key={fault.path}>{describeFault(words, fault)}</li>
            ))}
            {state.faults.length > mostFaults && (
              <li>{count('packFileMoreFaults', state.faults.length - mostFaults)}</li>
            )}
          </ul>
        </div>
      )}
    </div>
  );
}
