import { useWords } from '../words.tsx';

/** The sentence model as the options page knows it. */
export interface EncoderState {
  readonly on: boolean;
  /** Saved texts that it has encoded, and all; null while they are counted. */
  readonly ready: { readonly done: number; readonly total: number } | null;
}

/** Whether the sentence model refines marks, and how far it is with the base. */
export function EncoderChoice(props: EncoderState & { readonly onSwitch: (on: boolean) => void }) {
  const { t } = useWords();
  const { on, ready } = props;
  return (
    <>
      <div class="choices">
        <label>
          <input
            type="checkbox"
            checked={on}
            onChange={({ currentTarget }) => props.onSwitch(currentTarget.checked)}
          />
          {t('encoderSwitch')}
        </label>
      </div>
      <p class="sub">{t('encoderSays')}</p>
      {on && ready && ready.total > 0 && <p>{t('encoderReady', ready.done, ready.total)}</p>}
    </>
  );
}
