import type { ImportState } from '../../utils/app/import-starter.ts';
import type { AccessState } from '../../utils/app/site-access.ts';
import type { MarksPlace } from '../../utils/app/view.ts';
import { PackImport } from '../options/pack-import.tsx';
import { type AccessCallbacks, SiteAccess } from '../options/site-access.tsx';
import { useWords } from '../words.tsx';
import { MarkExample } from './mark-example.tsx';

/** What the welcome page shows, and what can be done there. */
export interface WelcomeProps extends AccessCallbacks {
  readonly access: AccessState;
  readonly place: MarksPlace;
  readonly starter: ImportState;
  readonly onPlace: (place: MarksPlace) => void;
  readonly onImport: () => void;
  readonly onStopImport: () => void;
}

/** The page that opens after installing. */
export function Welcome(props: WelcomeProps) {
  const { t } = useWords();
  return (
    <main>
      <header class="hero">
        <img src="/icons/icon.svg" alt="" width="44" height="44" />
        <h1>{t('welcomeTitle')}</h1>
        <p>{t('welcomeMarks')}</p>
        <p>{t('welcomeShows')}</p>
        <p>{t('welcomeDevice')}</p>
      </header>
      <section>
        <h2>{t('exampleHeading')}</h2>
        <MarkExample />
      </section>
      <section>
        <h2>{t('packHeading')}</h2>
        <p class="sub">{t('packSays')}</p>
        <PackImport state={props.starter} onImport={props.onImport} onStop={props.onStopImport} />
      </section>
      <section>
        <h2>{t('accessHeading')}</h2>
        <SiteAccess {...props} />
      </section>
      <section>
        <h2>{t('deviceHeading')}</h2>
        <p>{t('deviceSays')}</p>
        <h2>{t('limitHeading')}</h2>
        <p>{t('limitSays')}</p>
        <label class="check">
          <input
            type="checkbox"
            class="switch"
            checked={props.place === 'panel'}
            onChange={(event) => props.onPlace(event.currentTarget.checked ? 'panel' : 'page')}
          />
          {t('limitDo')}
        </label>
      </section>
    </main>
  );
}
