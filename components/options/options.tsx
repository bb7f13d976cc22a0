import type { ComponentChildren } from 'preact';
import type { ImportState } from '../../utils/app/import-starter.ts';
import type { AccessState } from '../../utils/app/site-access.ts';
import type { MarksPlace } from '../../utils/app/view.ts';
import type { PackRecord } from '../../utils/store/model.ts';
import { type Done, UndoBar } from '../page/undo-bar.tsx';
import { useWords } from '../words.tsx';
import { EncoderChoice, type EncoderState } from './encoder-choice.tsx';
import { MarksPlaceChoice } from './marks-place-choice.tsx';
import { PackImport } from './pack-import.tsx';
import { PackList } from './pack-list.tsx';
import { type AccessCallbacks, SiteAccess } from './site-access.tsx';
import { SiteList } from './site-list.tsx';

/** What the base holds, in figures. */
export interface Counts {
  readonly outlets: number;
  readonly articles: number;
  readonly claims: number;
  readonly notes: number;
}

/** A keyboard command; `keys` is '' where none is set. */
export interface Shortcut {
  readonly description: string;
  readonly keys: string;
}

/** What the options page shows, and what can be done there. */
export interface OptionsProps extends AccessCallbacks {
  readonly access: AccessState;
  readonly place: MarksPlace;
  readonly sitesOff: readonly string[];
  readonly packs: readonly PackRecord[];
  readonly starter: ImportState;
  readonly counts: Counts | null;
  readonly shortcuts: readonly Shortcut[];
  /** Null where no sentence model is part of the extension. */
  readonly encoder: EncoderState | null;
  readonly done: Done | null;
  /** Opens the browser's page for shortcuts; null where an extension may not (Firefox). */
  readonly onChangeKeys: (() => void) | null;
  readonly onPlace: (place: MarksPlace) => void;
  readonly onEncoder: (on: boolean) => void;
  readonly onSwitchOn: (site: string) => void;
  readonly onImport: () => void;
  readonly onStopImport: () => void;
  readonly onRemovePack: (pack: PackRecord) => void;
  readonly onDismiss: () => void;
  /** Sections with a state of their own: feeds. */
  readonly children?: ComponentChildren;
  /** What "Your base" goes on with: room, outlets, how long articles stay. */
  readonly room?: ComponentChildren;
  /** What "Packs" goes on with: files in, files out, keys. */
  readonly packFiles?: ComponentChildren;
  /** The section of backups. */
  readonly backup?: ComponentChildren;
}

/** The options page. */
export function Options(props: OptionsProps) {
  const { t, count } = useWords();
  const { counts } = props;
  return (
    <main>
      <h1>{t('optionsTitle')}</h1>
      <section>
        <h2>{t('placeHeading')}</h2>
        <MarksPlaceChoice place={props.place} onChoose={props.onPlace} />
        <p class="sub">{t('limitSays')}</p>
      </section>
      {props.encoder && (
        <section>
          <h2>{t('encoderHeading')}</h2>
          <EncoderChoice {...props.encoder} onSwitch={props.onEncoder} />
        </section>
      )}
      <section>
        <h2>{t('accessHeading')}</h2>
        <SiteAccess {...props} />
        {props.sitesOff.length > 0 && (
          <>
            <h3>{t('sitesOffHeading')}</h3>
            <SiteList
              sites={props.sitesOff}
              button={t('switchOn')}
              labelOf={(site) => t('sitesOffRemove', site)}
              onSite={props.onSwitchOn}
            />
          </>
        )}
      </section>
      {props.children}
      <section>
        <h2>{t('baseHeading')}</h2>
        {counts && (
          <p>
            {counts.articles + counts.claims + counts.notes === 0
              ? t('baseEmpty')
              : [
                  count('outlets', counts.outlets),
                  count('articles', counts.articles),
                  count('claims', counts.claims),
                  count('notes', counts.notes),
                ].join(' · ')}
          </p>
        )}
        <p class="sub">{t('baseSays')}</p>
        {props.room}
      </section>
      <section>
        <h2>{t('packsHeading')}</h2>
        <PackList packs={props.packs} onRemove={props.onRemovePack} />
        {props.starter.kind !== 'there' && (
          <PackImport state={props.starter} onImport={props.onImport} onStop={props.onStopImport} />
        )}
        {props.packFiles}
      </section>
      {props.backup}
      <section>
        <h2>{t('keysHeading')}</h2>
        <dl class="keys">
          {props.shortcuts.map(({ description, keys }) => (
            <div key={description}>
              <dt>{description}</dt>
              <dd>{keys ? <kbd>{keys}</kbd> : <span class="faint">{t('keyNone')}</span>}</dd>
            </div>
          ))}
        </dl>
        {props.onChangeKeys ? (
          <button type="button" onClick={props.onChangeKeys}>
            {t('keysChange')}
          </button>
        ) : (
          <p class="sub">{t('keysHowFirefox')}</p>
        )}
      </section>
      <UndoBar done={props.done} onDismiss={props.onDismiss} />
    </main>
  );
}
