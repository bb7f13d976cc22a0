import type { Signer } from '../../utils/app/packs/pack-file-import.ts';
import { fingerprintOf } from '../../utils/shared/fingerprint.ts';
import { describeDate } from '../report/relative-date.tsx';
import { useWords } from '../words.tsx';

/** Who made a pack, as far as it is known; a right signature by a key that is not trusted can be trusted here. */
export function SignerLine(props: { readonly signer: Signer; readonly onTrust: () => void }) {
  const words = useWords();
  const { t } = words;
  const { signer } = props;
  if (signer.kind === 'none') return <p class="sub">{t('packUnsigned')}</p>;
  if (signer.kind === 'cannot-check') return <p class="sub">{t('packSignedCannotCheck', signer.madeBy)}</p>;
  const date = describeDate(words, signer.madeAt);
  if (signer.trustedAs !== null) return <p>{t('packSignedTrusted', signer.trustedAs, date)}</p>;
  return (
    <p class="actions">
      <span>
        {t('packSignedUnknown', signer.madeBy, date, '')} <code>{fingerprintOf(signer.key)}</code>
      </span>
      <button type="button" onClick={props.onTrust}>
        {t('packTrustKey')}
      </button>
    </p>
  );
}
