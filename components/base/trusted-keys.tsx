import { useState } from 'preact/hooks';
import { fingerprintOf } from '../../utils/shared/fingerprint.ts';
import type { TrustedKeyRecord } from '../../utils/store/model.ts';
import { useWords } from '../words.tsx';

/** What the section of keys shows, and what can be done there. */
export interface KeysProps {
  readonly trusted: readonly TrustedKeyRecord[];
  readonly own: { readonly key: string; readonly name: string } | null;
  readonly onRemove: (key: TrustedKeyRecord) => void;
  /** False where the browser has no Ed25519. */
  readonly onMakeOwn: (name: string) => Promise<boolean>;
}

/** The keys that the reader trusts, and the reader's own. */
export function TrustedKeys(props: KeysProps) {
  const { t } = useWords();
  const [name, setName] = useState('');
  const [missing, setMissing] = useState(false);
  const { own } = props;
  return (
    <div class="keys-section">
      <h3>{t('keysTrustedHeading')}</h3>
      <p class="sub">{t(props.trusted.length > 0 ? 'keysTrustedSays' : 'keysTrustedNone')}</p>
      {props.trusted.length > 0 && (
        <ul class="sites">
          {props.trusted.map((key) => (
            <li key={key.key}>
              <span>
                {key.name} <code>{fingerprintOf(key.key)}</code>
              </span>
              <button
                type="button"
                class="quiet"
                aria-label={t('keyRemoveNamed', key.name)}
                onClick={() => props.onRemove(key)}
              >
                {t('keyRemove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {own ? (
        <p class="sub">
          {t('keyOwn', own.name, '')} <code>{fingerprintOf(own.key)}</code>
        </p>
      ) : (
        <form
          class="add"
          onSubmit={async (event) => {
            event.preventDefault();
            if (name.trim()) setMissing(!(await props.onMakeOwn(name.trim())));
          }}
        >
          <input
            type="text"
            maxLength={100}
            aria-label={t('keyOwnName')}
            placeholder={t('keyOwnName')}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <button type="submit">{t('keyOwnMake')}</button>
        </form>
      )}
      <p class="sub" role="status">
        {missing ? t('keyOwnMissing') : t('keyOwnSays')}
      </p>
    </div>
  );
}
