import type { ArticleRecord } from '../../utils/store/model.ts';
import { AddressForm } from '../options/address-form.tsx';
import { SiteList } from '../options/site-list.tsx';
import { describeDate } from '../report/relative-date.tsx';
import { useWords } from '../words.tsx';

/** What the section "Save as you read" shows, and what can be done there. */
export interface SaveReadProps {
  /** Sites whose articles are saved as they are read; none: off. */
  readonly sites: readonly string[];
  /** What was saved so, the newest first. */
  readonly saved: readonly ArticleRecord[];
  /** The text that the reader typed and that names no site; null where all is well. */
  readonly bad: string | null;
  /** Asks the browser: it must run inside the submit. */
  readonly onAdd: (address: string) => void;
  readonly onRemoveSite: (site: string) => void;
  readonly onRemoveArticle: (article: ArticleRecord) => void;
}

/** Saves articles as they are read, on chosen sites; lists what was saved, and takes it back. */
export function SaveRead(props: SaveReadProps) {
  const words = useWords();
  const { t, count } = words;
  const { sites, saved } = props;
  return (
    <section>
      <h2>{t('saveReadHeading')}</h2>
      <p class="sub">{t('saveReadSays')}</p>
      {sites.length === 0 && <p class="faint">{t('saveReadOff')}</p>}
      {sites.length > 0 && (
        <SiteList
          sites={sites}
          button={t('accessRemove')}
          labelOf={(site) => t('saveReadRemoveSite', site)}
          onSite={props.onRemoveSite}
        />
      )}
      <AddressForm
        label={t('saveReadLabel')}
        hint={t('accessAddHint')}
        button={t('saveReadAdd')}
        onAddress={props.onAdd}
      />
      <p class="problem" role="status">
        {props.bad !== null && t('accessBadAddress', props.bad)}
      </p>
      {saved.length > 0 && (
        <details class="troubles">
          <summary>{count('saveReadSaved', saved.length)}</summary>
          <ul class="sites">
            {saved.map((article) => (
              <li key={article.id}>
                <span>
                  <a href={article.url} target="_blank" rel="noreferrer">
                    {article.title || article.url}
                  </a>{' '}
                  <span class="sub">
                    {article.outlet} · {describeDate(words, article.retrieved)}
                  </span>
                </span>
                <button
                  type="button"
                  class="quiet"
                  aria-label={t('saveReadTakeOutNamed', article.title || article.url)}
                  onClick={() => props.onRemoveArticle(article)}
                >
                  {t('saveReadTakeOut')}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
