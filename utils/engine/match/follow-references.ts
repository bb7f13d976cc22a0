import type { Word } from '../text/words-of.ts';

/** Words for an office or role, each with the name under which it is remembered. */
const roles: ReadonlyMap<string, string> = new Map(
  (
    'president senator=senator,sen,sens congressman=rep,representative,congresswoman,lawmaker governor=gov secretary mayor judge ' +
    'justice director chairman=chairwoman leader=dictator speaker minister chancellor spokesman=spokeswoman,spokesperson ' +
    'candidate=nominee commissioner lawyer=attorney officer general professor king pope prince chief actor=actress comedian host ' +
    'commander soldier=sergeant'
  )
    .split(' ')
    .flatMap((entry) => {
      const [role, others] = entry.split('=') as [string, string?];
      return [role, ...(others?.split(',') ?? [])].map((word): [string, string] => [word, role]);
    }),
);

/** A title stands at most so many words before the name that it belongs to. */
const titleReach = 4;
/** How far after a name an apposition ("Hunter, the Republican congressman") is looked for, in characters. */
const appositionReach = 50;
const adjoining = 2;

const personalWords: ReadonlySet<string> = new Set(['he', 'she', 'his', 'her', 'him']);
const speakersWords: ReadonlySet<string> = new Set(['i', 'my', 'we', 'our', 'me']);

/** Who a sentence names, and whom its roles, pronouns and quotations stand for. */
export interface References {
  readonly named: readonly string[];
  readonly meant: readonly string[];
}

/**
 * Follows an article sentence by sentence: "the congressman" stands for the last name met with that role, "he" for the
 * person the story is just about. Light on purpose: a wrong guess only adds one word to a sentence.
 */
export function followReferences(
  people: ReadonlySet<string>,
): (text: string, words: readonly Word[], quotes: boolean) => References {
  const holder = new Map<string, string>();
  let focus: string | undefined;
  return (text, words, quotes) => {
    const named = words.filter(({ form, known }) => known.isCapital && people.has(form));
    for (const name of named) rememberRole(name, words, text, holder);
    const names = new Set(named.map(({ form }) => form));
    const meant = new Set<string>();
    words.forEach((word, at) => {
      const role = roles.get(word.form);
      const next = words[at + 1];
      if (!role || (next?.known.isCapital && next.start - word.end <= adjoining)) return;
      const person = holder.get(role);
      if (person && !names.has(person)) meant.add(person);
    });
    const personal = words.some(({ form }) => personalWords.has(form));
    if (names.size === 0 && meant.size === 0 && focus && (personal || speaksOn(text, words, quotes)))
      meant.add(focus);
    focus = named[0]?.form ?? [...meant][0] ?? focus;
    return { named: [...names], meant: [...meant] };
  };
}

/** Whether a sentence goes on with the words of the speaker before it. */
const speaksOn = (text: string, words: readonly Word[], quotes: boolean): boolean =>
  quotes && (/^[“"]/u.test(text) || words.some(({ form }) => speakersWords.has(form)));

function rememberRole(name: Word, words: readonly Word[], text: string, holder: Map<string, string>): void {
  const at = words.indexOf(name);
  for (let i = at - 1; i >= Math.max(0, at - titleReach); i -= 1) {
    const word = words[i] as Word;
    const role = roles.get(word.form);
    if (role) {
      holder.set(role, name.form);
      break;
    }
    if (!word.known.isCapital) break;
  }
  const after = /^(?:['’]s)?, ([^.;]*)/u.exec(text.slice(name.end, name.end + appositionReach))?.[1];
  for (const word of after?.toLowerCase().split(/[^a-z]+/u) ?? []) {
    const role = roles.get(word);
    if (!role || holder.has(role)) continue;
    holder.set(role, name.form);
    break;
  }
}
