import { useWords } from '../words.tsx';

/** How far something is, with a way to stop it. */
export function ProgressLine(props: {
  readonly label: string;
  readonly done: number;
  readonly total: number;
  readonly onStop: () => void;
}) {
  const { t } = useWords();
  const { label, done, total } = props;
  return (
    <div class="import">
      <progress aria-label={label} max={Math.max(total, 1)} value={total === 0 ? undefined : done} />
      <span class="sub">{total > 0 ? t('packProgress', done, total) : label}</span>
      <button type="button" onClick={props.onStop}>
        {t('cancel')}
      </button>
    </div>
  );
}
