import type { PackConflict, PackPreview } from '../../utils/app/packs/preview-pack.ts';
import { type MessageKey, useWords } from '../words.tsx';

const rows: readonly {
  readonly part: 'outlets' | 'articles' | 'claims' | 'reports';
  readonly label: MessageKey;
}[] = [
  { part: 'outlets', label: 'packPreviewOutlets' },
  { part: 'articles', label: 'packPreviewArticles' },
  { part: 'claims', label: 'packPreviewClaims' },
  { part: 'reports', label: 'packPreviewReports' },
];

const conflictWords: Record<PackConflict['kind'], MessageKey> = {
  'outlet-name': 'packConflictOutletName',
  outlet: 'packConflictOutlet',
  title: 'packConflictTitle',
  published: 'packConflictPublished',
  words: 'packConflictWords',
};

/** What a pack would bring: new, here already, and where it says something else than the base. */
export function PackPreviewTable({ preview }: { readonly preview: PackPreview }) {
  const { t, count, locale } = useWords();
  const number = new Intl.NumberFormat(locale);
  return (
    <>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('packPreviewNew')}</th>
            <th scope="col">{t('packPreviewKnown')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ part, label }) => (
            <tr key={part}>
              <th scope="row">{t(label)}</th>
              <td>{number.format(preview[part].fresh)}</td>
              <td>{number.format(preview[part].known)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {preview.edition === 'unchanged' && <p>{t('packEditionUnchanged')}</p>}
      {preview.edition === 'replaces' && <p>{t('packEditionReplaces')}</p>}
      {preview.conflictCount > 0 && (
        <details>
          <summary>{count('packConflicts', preview.conflictCount)}</summary>
          <ul class="conflicts-list">
            {preview.conflicts.map(({ kind, path, about, ours, theirs }) => (
              <li key={path} title={path}>
                {t(conflictWords[kind], about, ours, theirs)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
