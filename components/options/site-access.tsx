import type { AccessState } from '../../utils/app/site-access.ts';
import { useWords } from '../words.tsx';
import { AddressForm } from './address-form.tsx';
import { SiteList } from './site-list.tsx';

/** What can be done about access. The browser asks the reader, so each must run inside the click itself. */
export interface AccessCallbacks {
  readonly onAllowAll: () => void;
  readonly onAllowSite: (address: string) => void;
  readonly onRemoveSite: (site: string) => void;
  readonly onAllowNone: () => void;
}

/** Chooses between all sites, some, and none. */
export function SiteAccess(props: { readonly access: AccessState } & AccessCallbacks) {
  const { t } = useWords();
  const { access } = props;
  const now = access.choice === 'none' ? 'none' : access.allGranted ? 'all' : 'chosen';
  const mark = (choice: typeof now) => (now === choice ? <span class="now">{t('accessNow')}</span> : null);
  return (
    <div class="access">
      <section data-now={now === 'all'}>
        <h3>{t('accessAll')}</h3>
        <p class="sub">
          {t('accessAllSays')} {mark('all')}
        </p>
        {now !== 'all' && (
          <button type="button" onClick={props.onAllowAll}>
            {t('accessAllDo')}
          </button>
        )}
      </section>
      <section data-now={now === 'chosen'}>
        <h3>{t('accessChosen')}</h3>
        <p class="sub">
          {t('accessChosenSays')} {access.granted.length > 0 && mark('chosen')}
        </p>
        {access.granted.length > 0 && (
          <SiteList
            sites={access.granted}
            button={t('accessRemove')}
            labelOf={(site) => t('accessRemoveSite', site)}
            onSite={props.onRemoveSite}
          />
        )}
        <AddressForm
          label={t('accessAddLabel')}
          hint={t('accessAddHint')}
          button={t('accessAdd')}
          onAddress={props.onAllowSite}
        />
      </section>
      <section data-now={now === 'none'}>
        <h3>{t('accessNone')}</h3>
        <p class="sub">
          {t('accessNoneSays')} {mark('none')}
        </p>
        {now !== 'none' && (
          <button type="button" onClick={props.onAllowNone}>
            {t('accessNoneDo')}
          </button>
        )}
      </section>
      <p class="problem" role="status">
        {access.problem?.kind === 'refused' && t('accessRefused')}
        {access.problem?.kind === 'bad-address' && t('accessBadAddress', access.problem.text)}
      </p>
    </div>
  );
}
