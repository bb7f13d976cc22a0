import type { MarkView, PageView, ReportView } from '../../utils/app/view.ts';
import type { NoteRecord, NoteTarget } from '../../utils/store/model.ts';
import { noteBelongs } from '../notes/note-belongs.ts';
import { type NoteCallbacks, NoteList } from '../notes/note-list.tsx';
import { relationWord } from '../report/describe-difference.ts';
import { EarlierWording } from '../report/earlier-wording.tsx';
import { FactChecks } from '../report/fact-checks.tsx';
import { Lead } from '../report/lead.tsx';
import { OriginGroup } from '../report/origin-group.tsx';
import { RelationSign } from '../report/relation-sign.tsx';
import { originsShown } from '../report/reports-shown.ts';
import { SeriesList } from '../report/series-list.tsx';
import { useWords } from '../words.tsx';
import { describeMark } from './describe-mark.ts';

/** What can be done with a mark in the panel. */
export interface MarkCallbacks extends NoteCallbacks {
  /** Opens a mark, and scrolls the page to it; null closes. */
  readonly onSelect: (mark: MarkView | null) => void;
  readonly onNotSameFact: (mark: MarkView, report: ReportView) => void;
  readonly onRemoveClaim: (mark: MarkView) => void;
  readonly onRemoveReportArticle: (report: ReportView) => void;
}

/** A marked sentence of the page; open, it shows its reports by origin and its notes. */
export function MarkItem(
  props: {
    readonly mark: MarkView;
    readonly url: string;
    readonly pageDate: string | null;
    readonly edits: PageView['edits'];
    readonly open: boolean;
    /** A note on it was asked for. */
    readonly writing: object | null;
    readonly notes: readonly NoteRecord[];
  } & MarkCallbacks,
) {
  const words = useWords();
  const { t } = words;
  const { mark, open } = props;
  const notes = props.notes.filter((note) => noteBelongs(note, mark));
  const sentence: NoteTarget = { kind: 'sentence', url: props.url, text: mark.text };
  const targets = [
    { label: t('noteOnSentence'), target: sentence },
    ...(mark.claim
      ? [{ label: t('noteOnClaim'), target: { kind: 'claim', claim: mark.claim, url: props.url } as const }]
      : []),
  ];
  const origins = originsShown(mark);
  return (
    <li class={`item ${mark.relation}`} data-open={open}>
      <button
        type="button"
        class="head"
        aria-expanded={open}
        data-mark={mark.id}
        onClick={() => props.onSelect(open ? null : mark)}
      >
        <span class="words">{mark.text}</span>
        <span class="sub">
          <RelationSign relation={mark.relation} />
          <span>
            <span class="unseen">{relationWord(words, mark.relation)}: </span>
            {describeMark(words, mark)}
          </span>
        </span>
      </button>
      {!open && notes.length > 0 && (
        <ul class="glance">
          {notes.map((note) => (
            <li key={note.id}>{note.text}</li>
          ))}
        </ul>
      )}
      {open && (
        <div class="detail">
          {origins.length > 0 && (
            <div class="lead">
              <Lead id={`lead-${mark.id}`} mark={mark} origins={origins} />
            </div>
          )}
          <EarlierWording sentence={mark.sentence} edits={props.edits} />
          <SeriesList reports={origins.flatMap((origin) => origin.reports)} pageDate={props.pageDate} />
          {origins.map((origin) => (
            <OriginGroup
              key={origin.origin}
              origin={origin}
              pageDate={props.pageDate}
              actions={(report) => (
                <div class="actions">
                  <button type="button" class="quiet" onClick={() => props.onNotSameFact(mark, report)}>
                    {t('notSameFact')}
                  </button>
                  <button type="button" class="quiet" onClick={() => props.onRemoveReportArticle(report)}>
                    {t('reportArticleRemove')}
                  </button>
                </div>
              )}
            />
          ))}
          {mark.factChecks && <FactChecks checks={mark.factChecks} pageDate={props.pageDate} />}
          <NoteList {...props} notes={notes} targets={targets} addLabel={t('noteAdd')} />
          {mark.claim && (
            <button type="button" class="quiet" onClick={() => props.onRemoveClaim(mark)}>
              {t('claimRemove')}
            </button>
          )}
        </div>
      )}
    </li>
  );
}
