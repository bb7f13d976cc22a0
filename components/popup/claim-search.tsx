import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClaimHit as Hit } from '../../utils/app/view.ts';
import { useWords } from '../words.tsx';
import { ClaimHit } from './claim-hit.tsx';

/** The search as far as it is answered: `hits` belong to `query`. */
export interface SearchState {
  readonly query: string;
  readonly hits: readonly Hit[];
}

/** Search as you type over claims and reports; arrow keys go through the hits, Enter opens one's report. */
export function ClaimSearch(props: {
  readonly answered: SearchState | null;
  readonly emptyBase: boolean;
  readonly onQuery: (query: string) => void;
  readonly onOpen: (hit: Hit) => void;
}) {
  const { t, count } = useWords();
  const { answered } = props;
  // The chosen hit by its claim: it stays chosen where the hits come in another order.
  const [active, setActive] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const hits = answered?.hits ?? [];
  const chosen = hits.findIndex(({ claim }) => claim === active);

  useEffect(() => {
    if (chosen >= 0) list.current?.children[chosen]?.scrollIntoView?.({ block: 'nearest' });
  }, [chosen]);

  const choose = (at: number) => setActive(hits[at]?.claim ?? null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (hits.length === 0) return;
    if (event.key === 'ArrowDown') choose((chosen + 1) % hits.length);
    else if (event.key === 'ArrowUp') choose(chosen <= 0 ? hits.length - 1 : chosen - 1);
    else if (event.key === 'Enter') {
      const hit = hits[Math.max(chosen, 0)];
      if (hit) props.onOpen(hit);
    } else return;
    event.preventDefault();
  };

  return (
    <search>
      <input
        type="search"
        // biome-ignore lint/a11y/noRedundantRoles: redundant only with a `list`, which this field has not
        role="combobox"
        aria-label={t('searchLabel')}
        aria-expanded={hits.length > 0}
        aria-controls="hits"
        aria-autocomplete="list"
        list={undefined}
        {...(chosen >= 0 && { 'aria-activedescendant': `hit-${chosen}` })}
        placeholder={t('searchPlaceholder')}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => {
          setActive(null);
          props.onQuery(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
      <div
        class="hits"
        id="hits"
        role="listbox"
        aria-label={t('searchLabel')}
        ref={list}
        hidden={hits.length === 0}
      >
        {hits.map((hit, index) => (
          // Keys are handled by the input that names the active option (ARIA combobox pattern).
          // biome-ignore lint/a11y/useKeyWithClickEvents: see above
          // biome-ignore lint/a11y/useFocusableInteractive: see above
          <div
            key={hit.claim}
            id={`hit-${index}`}
            class="hit"
            role="option"
            aria-selected={index === chosen}
            onClick={() => props.onOpen(hit)}
          >
            <ClaimHit hit={hit} />
          </div>
        ))}
      </div>
      <p class={hits.length > 0 ? 'unseen' : 'sub none'} role="status">
        {answered && hits.length > 0 && count('searchHits', hits.length)}
        {answered &&
          hits.length === 0 &&
          (props.emptyBase ? t('searchEmptyBase') : t('searchNone', answered.query))}
      </p>
    </search>
  );
}
