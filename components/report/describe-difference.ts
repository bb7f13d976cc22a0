import type { Difference, Span } from '../../utils/engine/model.ts';
import type { Dimension } from '../../utils/shared/dimension.ts';
import type { Relation } from '../../utils/shared/relation.ts';
import type { MessageKey, Words } from '../words.tsx';

type Capital<Prefix extends string, Name extends string> = `${Prefix}${Capitalize<Name>}` & MessageKey;

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** A dimension in plain words ("number", "on whose word"). */
export const dimensionWord = (words: Words, dimension: Dimension): string =>
  words.t(`dimension${capital(dimension)}` as Capital<'dimension', Dimension>);

/** A relation in plain words ("differs"). */
export const relationWord = (words: Words, relation: Relation): string =>
  words.t(`relation${capital(relation)}` as Capital<'relation', Relation>);

/** Chips cut longer stretches here; the report below has them in full. */
const mostChipLetters = 36;

/** A chip names no more of the reports' variants than these: it stands on one line. */
const mostVariants = 2;

/** Without the comma that quotations take in with them. */
const tidy = (text: string): string => text.replace(/[,;]$/u, '');

/** Shortens at a word's end. */
function shorten(words: string): string {
  const text = tidy(words);
  if (text.length <= mostChipLetters) return text;
  const cut = text.lastIndexOf(' ', mostChipLetters);
  return `${text.slice(0, cut > mostChipLetters / 2 ? cut : mostChipLetters)}…`;
}

/** The sides that a difference shows: of one that `adds`, only the fuller. */
function sidesOf({ relation, here, there }: Difference): { here: Span | null; there: Span | null } {
  if (relation !== 'adds' || !here || !there) return { here, there };
  return here.text.length > there.text.length ? { here, there: null } : { here: null, there };
}

/** Which of the messages about two sides fits. */
const kindOf = (relation: Relation) =>
  relation === 'conflicts' ? 'Conflicts' : relation === 'updates' ? 'Updates' : 'Differs';

/**
 * A difference in a chip: "action: extradited / handed over", this page's side first; `theirs` are the words of
 * all reports that part here. In `full` nothing is left out: for the chip's title.
 */
export function describeInChip(
  words: Words,
  difference: Difference,
  theirs: readonly string[],
  full = false,
): string {
  const cut = full ? tidy : shorten;
  const most = full ? theirs.length : mostVariants;
  const { here, there } = sidesOf(difference);
  const name = dimensionWord(words, difference.dimension);
  if (here && there)
    return words.t(
      `chip${kindOf(difference.relation)}`,
      name,
      cut(here.text),
      theirs.slice(0, most).map(cut).join(' / ') + (theirs.length > most ? ' / …' : ''),
    );
  if (there) return words.t('chipAddsThere', cut(there.text));
  if (here) return words.t('chipAddsHere', cut(here.text));
  return words.t('chipBare', name, relationWord(words, difference.relation));
}

/**
 * A difference in a line below a report: "action: “handed over”; this page: “extradited”". Quotation marks only
 * around words that are there: a paraphrase gets none.
 */
export function describeInLine(words: Words, difference: Difference, verbatim: boolean): string {
  const { here, there } = sidesOf(difference);
  const name = dimensionWord(words, difference.dimension);
  const quote = (text: string) => words.t('quoted', tidy(text));
  const theirs = there && (verbatim ? quote(there.text) : there.text);
  if (here && theirs) return words.t(`line${kindOf(difference.relation)}`, name, theirs, quote(here.text));
  if (theirs) return words.t('lineAddsThere', name, theirs);
  if (here) return words.t('lineAddsHere', name, quote(here.text));
  return words.t('chipBare', name, relationWord(words, difference.relation));
}
