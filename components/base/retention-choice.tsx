import type { RetentionRule } from '../../utils/app/upkeep/find-expired.ts';
import { useWords } from '../words.tsx';

/** What the choice of how long articles stay shows, and what can be done there. */
export interface RetentionProps {
  readonly rule: RetentionRule;
  /** Articles that the rule lets go now. */
  readonly due: number;
  readonly keepFactChecks: boolean;
  readonly onRule: (rule: RetentionRule) => void;
  readonly onApply: () => void;
  readonly onKeepFactChecks: (keep: boolean) => void;
}

const days = [null, 30, 90, 180, 365] as const;
const limits = [null, 50, 200, 1000] as const;

/** How long articles stay that came by themselves, and how many of one outlet. */
export function RetentionChoice(props: RetentionProps) {
  const { t, count } = useWords();
  const { rule, due } = props;
  const numberOf = (text: string): number | null => (text === '' ? null : Number(text));
  return (
    <div class="retention">
      <h3>{t('retentionHeading')}</h3>
      <p class="sub">{t('retentionSays')}</p>
      <p class="actions">
        <label>
          {t('retentionDays')}{' '}
          <select
            value={rule.keepDays ?? ''}
            onChange={(event) => props.onRule({ ...rule, keepDays: numberOf(event.currentTarget.value) })}
          >
            {[...new Set([...days, rule.keepDays])].map((value) => (
              <option key={value} value={value ?? ''}>
                {value === null ? t('retentionForEver') : count('retentionDays', value)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('retentionOutlet')}{' '}
          <select
            value={rule.perOutlet ?? ''}
            onChange={(event) => props.onRule({ ...rule, perOutlet: numberOf(event.currentTarget.value) })}
          >
            {[...new Set([...limits, rule.perOutlet])].map((value) => (
              <option key={value} value={value ?? ''}>
                {value === null ? t('retentionNoLimit') : count('articles', value)}
              </option>
            ))}
          </select>
        </label>
      </p>
      {(rule.keepDays !== null || rule.perOutlet !== null) && (
        <p class="actions sub">
          <span>
            {count('retentionDue', due)} {t('retentionDaily')}
          </span>
          {due > 0 && (
            <button type="button" class="quiet" onClick={props.onApply}>
              {t('retentionApply')}
            </button>
          )}
        </p>
      )}
      <label class="check">
        <input
          type="checkbox"
          checked={props.keepFactChecks}
          onChange={(event) => props.onKeepFactChecks(event.currentTarget.checked)}
        />
        {t('factChecksKeep')}
      </label>
    </div>
  );
}
