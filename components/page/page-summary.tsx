import type { PageView } from '../../utils/app/view.ts';
import { relationWord } from '../report/describe-difference.ts';
import { RelationSign } from '../report/relation-sign.tsx';
import { useWords } from '../words.tsx';
import { summarizePage } from './summarize-page.ts';

/** A page in one line and its marks by relation. */
export function PageSummary({ view }: { readonly view: PageView }) {
  const words = useWords();
  const { t, count } = words;
  const { marks, possible, outlets, origins, relations } = summarizePage(view);
  const behind = [
    marks > 0 && count('outlets', outlets),
    marks > 0 && (origins > 0 ? count('originsKnown', origins) : t('originsUnknown')),
    possible > 0 && count('possibleCount', possible),
  ];
  return (
    <div class="summary">
      <h2>{marks > 0 ? count('marksOnPage', marks) : t('noMarks')}</h2>
      {behind.some(Boolean) && <p class="sub">{behind.filter(Boolean).join(' · ')}</p>}
      {relations.length > 0 && (
        <ul class="relations">
          {relations.map((entry) => (
            <li key={entry.relation} class={entry.relation}>
              <RelationSign relation={entry.relation} />
              <span>
                {relationWord(words, entry.relation)} {entry.count}
              </span>
            </li>
          ))}
        </ul>
      )}
      {view.place === 'panel' && <p class="faint">{t('inPanelOnly')}</p>}
    </div>
  );
}
