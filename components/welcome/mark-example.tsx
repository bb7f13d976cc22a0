import { useState } from 'preact/hooks';
import { relationsByStrength } from '../../utils/shared/relation.ts';
import { relationWord } from '../report/describe-difference.ts';
import { Lead } from '../report/lead.tsx';
import { OriginGroup } from '../report/origin-group.tsx';
import { useWords } from '../words.tsx';
import { exampleDate, exampleMark } from './example-views.ts';

/** A mark with what it shows, of invented text; and the five lines. */
export function MarkExample() {
  const words = useWords();
  const { t } = words;
  const [open, setOpen] = useState(true);
  return (
    <div class="example">
      <p class="words page-words">
        <button
          type="button"
          class={`mark ${exampleMark.relation}`}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {exampleMark.text}
        </button>{' '}
        {t('exampleRest')}
      </p>
      {open && (
        <div class="card">
          <header>
            <Lead id="example-lead" mark={exampleMark} origins={exampleMark.origins} />
          </header>
          {exampleMark.origins.map((origin) => (
            <OriginGroup key={origin.origin} origin={origin} pageDate={exampleDate} />
          ))}
        </div>
      )}
      <p class="sub">{t('exampleNote')}</p>
      <ul class="legend">
        {[...relationsByStrength].reverse().map((relation) => (
          <li key={relation}>
            <span class={`mark ${relation}`}>{relationWord(words, relation)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
