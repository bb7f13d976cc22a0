import { FilePick } from '../base/file-pick.tsx';
import { useWords } from '../words.tsx';

/** Where reading a list of feeds stands. */
export type OpmlState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'ready'; readonly feeds: number; readonly sites: readonly string[] }
  | { readonly kind: 'done'; readonly added: number }
  | { readonly kind: 'failed' };

/** What can be done with lists of feeds; `onFollow` asks the browser and must run inside the click. */
export interface OpmlCallbacks {
  readonly onFile: (file: File) => void;
  readonly onFollow: () => void;
  readonly onCancel: () => void;
  readonly onExport: () => void;
}

/** Takes a list of feeds from another reader (OPML), and gives ours. */
export function Opml(props: { readonly state: OpmlState; readonly hasFeeds: boolean } & OpmlCallbacks) {
  const { t, count } = useWords();
  const { state } = props;
  if (state.kind === 'ready')
    return (
      <div class="opml">
        <p>
          {count('opmlFound', state.feeds)} {state.sites.length > 0 && count('opmlSites', state.sites.length)}
        </p>
        {state.sites.length > 0 && <p class="sub">{state.sites.join(', ')}</p>}
        <p class="actions">
          <button type="button" class="primary" onClick={props.onFollow}>
            {count('opmlFollow', state.feeds)}
          </button>
          <button type="button" class="quiet" onClick={props.onCancel}>
            {t('cancel')}
          </button>
        </p>
      </div>
    );
  return (
    <div class="opml">
      <p class="actions">
        <FilePick
          label={t('opmlImport')}
          accept=".opml,.xml,text/x-opml,application/xml,text/xml"
          onFile={props.onFile}
        />
        {props.hasFeeds && (
          <button type="button" onClick={props.onExport}>
            {t('opmlExport')}
          </button>
        )}
      </p>
      <p class={state.kind === 'failed' ? 'problem' : 'sub said'} role="status">
        {state.kind === 'done' && count('opmlDone', state.added)}
        {state.kind === 'failed' && t('opmlFailed')}
      </p>
    </div>
  );
}
