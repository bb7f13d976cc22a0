import { useEffect, useRef, useState } from 'preact/hooks';
import type { MarkView, PageView, ReportView } from '../../utils/app/view.ts';
import { EarlierWording } from '../report/earlier-wording.tsx';
import { FactChecks } from '../report/fact-checks.tsx';
import { Lead } from '../report/lead.tsx';
import { OriginGroup } from '../report/origin-group.tsx';
import { originsShown } from '../report/reports-shown.ts';
import { SeriesList } from '../report/series-list.tsx';
import { useWords } from '../words.tsx';
import { describeEvidence } from './describe-evidence.ts';

/** What the popover says of the page that it stands in. */
export type PageFacts = Pick<PageView, 'url' | 'outletName' | 'published' | 'edits'>;

/** What the popover asks of the content script. */
export interface PopoverCallbacks {
  /** Escape was pressed: hide the popover, give focus back. */
  readonly onClose: () => void;
  /** Opens the side panel at this mark; false where the browser only lets the reader open it (Firefox). */
  readonly onNote: (mark: MarkView) => Promise<boolean>;
  /** Puts text on the clipboard; false when the browser refuses. */
  readonly onCopyEvidence: (text: string) => Promise<boolean>;
  /** Takes a report apart from the mark; resolves to its undo. */
  readonly onNotSameFact: (mark: MarkView, report: ReportView) => Promise<() => Promise<void>>;
}

interface Notice {
  readonly text: string;
  readonly undo?: () => Promise<void>;
}

/** How other outlets put the fact that a marked sentence states. Give it the mark's id as key. */
export function Popover(props: { readonly mark: MarkView; readonly page: PageFacts } & PopoverCallbacks) {
  const { mark, page } = props;
  const words = useWords();
  const { t, count } = words;
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const [choosing, setChoosing] = useState(false);
  const [notice, setNotice] = useState<Notice | null>(null);
  const body = useRef<HTMLDivElement>(null);
  const origins = originsShown(mark, mark.tier, hidden);
  const reports = origins.flatMap((origin) => origin.reports);
  const checks = mark.factChecks ?? [];

  useEffect(() => {
    if (choosing) body.current?.querySelector<HTMLElement>('.report button')?.focus();
  }, [choosing]);

  const takeApart = async (report: ReportView) => {
    setChoosing(false);
    setHidden(new Set([...hidden, report.address]));
    const undo = await props.onNotSameFact(mark, report);
    setNotice({
      text: t('takenApart'),
      undo: async () => {
        await undo();
        setHidden(new Set([...hidden].filter((address) => address !== report.address)));
        setNotice(null);
      },
    });
  };
  const onNotSame = () => {
    setNotice(null);
    const [only, ...others] = reports;
    if (only && others.length === 0) void takeApart(only);
    else setChoosing(!choosing);
  };
  const onCopy = async () => {
    const copied = await props.onCopyEvidence(describeEvidence(words, mark, origins, page));
    setNotice({ text: t(copied ? 'copied' : 'copyFailed') });
  };
  const onNote = async () => {
    if (!(await props.onNote(mark))) setNotice({ text: t('noteHow') });
  };

  return (
    <>
      <div class="scroll" ref={body}>
        <header>
          {reports.length > 0 ? (
            <Lead id="lead" mark={mark} origins={origins} />
          ) : (
            <h2 id="lead">{checks.length > 0 ? count('factChecks', checks.length) : t('nothingLeft')}</h2>
          )}
        </header>
        <EarlierWording sentence={mark.sentence} edits={page.edits} />
        <SeriesList reports={reports} pageDate={page.published} />
        {origins.map((origin) => (
          <OriginGroup
            key={origin.origin}
            origin={origin}
            pageDate={page.published}
            actions={(report) =>
              choosing && (
                <button
                  type="button"
                  aria-label={t('notThisOne', report.outletName)}
                  onClick={() => takeApart(report)}
                >
                  {t('notSameFact')}
                </button>
              )
            }
          />
        ))}
        {checks.length > 0 && <FactChecks checks={checks} pageDate={page.published} />}
      </div>
      <footer>
        <div role="status">
          {choosing ? t('notSameFactWhich') : notice?.text}
          {!choosing && notice?.undo && (
            <button type="button" onClick={notice.undo}>
              {t('undo')}
            </button>
          )}
        </div>
        <button type="button" onClick={onNote}>
          {t('note')}
        </button>
        {reports.length > 0 && (
          <>
            <button type="button" onClick={onCopy}>
              {t('copyEvidence')}
            </button>
            <button type="button" class="last" aria-pressed={choosing} onClick={onNotSame}>
              {t(choosing ? 'cancel' : 'notSameFact')}
            </button>
          </>
        )}
      </footer>
    </>
  );
}
