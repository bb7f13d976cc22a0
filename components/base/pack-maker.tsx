import { useState } from 'preact/hooks';
import type { PackTitle } from '../../utils/app/packs/export-pack.ts';
import type { PackSelection } from '../../utils/app/packs/select-claims.ts';
import { type MessageKey, useWords } from '../words.tsx';

/** What came of making a pack. */
export type PackMakerState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'done'; readonly reports: number; readonly claims: number; readonly factChecks: number }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'too-large' };

/** Something that can be chosen, with its name for readers. */
export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** What making a pack shows, and what can be done there. */
export interface PackMakerProps {
  readonly state: PackMakerState;
  readonly outlets: readonly Choice[];
  readonly articles: readonly Choice[];
  /** The claims that a search finds. */
  readonly onSearch: (query: string) => Promise<readonly Choice[]>;
  /** Name of the reader's own key, or null. */
  readonly signer: string | null;
  readonly onMake: (selection: PackSelection, title: PackTitle, sign: boolean) => void;
}

const kinds: readonly { readonly kind: PackSelection['kind']; readonly label: MessageKey }[] = [
  { kind: 'everything', label: 'exportEverything' },
  { kind: 'outlet', label: 'exportOutlet' },
  { kind: 'article', label: 'exportArticle' },
  { kind: 'claims', label: 'exportSearch' },
];

/** Makes a pack of what the reader selects. */
export function PackMaker(props: PackMakerProps) {
  const { t, count } = useWords();
  const [kind, setKind] = useState<PackSelection['kind']>('everything');
  const [outlet, setOutlet] = useState('');
  const [article, setArticle] = useState('');
  const [found, setFound] = useState<readonly Choice[]>([]);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [title, setTitle] = useState('');
  const [description, setDescription] = useState('');
  const [licence, setLicence] = useState(t('exportLicenceDefault'));
  const [sign, setSign] = useState(false);
  const { state } = props;
  const selection = (): PackSelection => {
    if (kind === 'outlet') return { kind, outlet: outlet || (props.outlets[0]?.id ?? '') };
    if (kind === 'article') return { kind, article: article || (props.articles[0]?.id ?? '') };
    if (kind === 'claims') return { kind, claims: found.map(({ id }) => id).filter((id) => !left.has(id)) };
    return { kind };
  };
  const search = async (query: string) => {
    setLeft(new Set());
    setFound(query.trim() === '' ? [] : await props.onSearch(query));
  };
  return (
    <details class="pack-maker">
      <summary>{t('exportHeading')}</summary>
      <p class="sub">{t('exportSays')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          props.onMake(selection(), { title, description, licence }, sign && props.signer !== null);
        }}
      >
        <label>
          {t('exportWhat')}
          <select
            value={kind}
            onChange={(event) => setKind(event.currentTarget.value as PackSelection['kind'])}
          >
            {kinds.map((one) => (
              <option key={one.kind} value={one.kind}>
                {t(one.label)}
              </option>
            ))}
          </select>
        </label>
        {kind === 'outlet' && (
          <Chooser label={t('exportChooseOutlet')} choices={props.outlets} onChoose={setOutlet} />
        )}
        {kind === 'article' && (
          <Chooser label={t('exportChooseArticle')} choices={props.articles} onChoose={setArticle} />
        )}
        {kind === 'claims' && (
          <>
            <label>
              {t('exportQuery')}
              <input type="text" onInput={(event) => void search(event.currentTarget.value)} />
            </label>
            <fieldset class="choices">
              <legend class="sub">{count('exportFound', found.length)}</legend>
              {found.map(({ id, name }) => (
                <label key={id}>
                  <input
                    type="checkbox"
                    checked={!left.has(id)}
                    onChange={(event) => {
                      const next = new Set(left);
                      if (event.currentTarget.checked) next.delete(id);
                      else next.add(id);
                      setLeft(next);
                    }}
                  />
                  <span class="words">{name}</span>
                </label>
              ))}
            </fieldset>
          </>
        )}
        <Field label={t('exportTitle')} value={title} onValue={setTitle} required />
        <Field label={t('exportDescription')} value={description} onValue={setDescription} />
        <Field label={t('exportLicence')} value={licence} onValue={setLicence} required />
        {props.signer !== null && (
          <label class="check">
            <input
              type="checkbox"
              checked={sign}
              onChange={(event) => setSign(event.currentTarget.checked)}
            />
            {t('exportSign')} ({props.signer})
          </label>
        )}
        <p class="actions">
          <button type="submit">{t('exportDo')}</button>
          <span class="sub" role="status">
            {state.kind === 'done' && count('exportDone', state.reports, state.claims)}{' '}
            {state.kind === 'done' && state.factChecks > 0 && count('exportLeftOut', state.factChecks)}
            {state.kind === 'nothing' && t('exportNothing')}
            {state.kind === 'too-large' && t('exportTooLarge')}
          </span>
        </p>
      </form>
    </details>
  );
}

function Chooser(props: {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (id: string) => void;
}) {
  return (
    <label>
      {props.label}
      <select onChange={(event) => props.onChoose(event.currentTarget.value)}>
        {props.choices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Field(props: {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly required?: boolean;
}) {
  return (
    <label>
      {props.label}
      <input
        type="text"
        value={props.value}
        required={props.required ?? false}
        pattern={props.required ? '.*\\S.*' : undefined}
        maxLength={300}
        onInput={(event) => props.onValue(event.currentTarget.value)}
      />
    </label>
  );
}
