import { irregularVerbs } from './lexicon/irregular-verbs.ts';
import { regularVerbs } from './lexicon/regular-verbs.ts';
import type { VerbForm } from './model.ts';

/** A verb form read back to its base. */
export interface Lemma {
  readonly base: string;
  readonly form: VerbForm;
}

const vowelEnd = /[aeiou]$/u;
/** Doubled in writing: a short stressed ending of one vowel and one consonant. */
const doubles = /(?:^|[^aeiou]|qu)[aeiou][bdgklmnprtv]$/u;
const unstressed = /(?:en|er|it|et|or|on|el|al|op|ot|om|um|ow|ard)$/u;

function stemsBeforeSuffix(base: string): string[] {
  if (base.endsWith('e')) return [base.slice(0, -1)];
  if (/[^aeiou]y$/u.test(base)) return [base];
  if (doubles.test(base)) {
    const doubled = base + base.at(-1);
    return base.length > 3 && unstressed.test(base) ? [base, doubled] : [doubled];
  }
  return [base];
}

function thirdPerson(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/u.test(base)) return `${base}es`;
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function gerunds(base: string): string[] {
  if (base.endsWith('ie')) return [`${base.slice(0, -2)}ying`];
  if (base.endsWith('ee')) return [`${base}ing`];
  return stemsBeforeSuffix(base).map((stem) => `${stem}ing`);
}

function pasts(base: string): string[] {
  if (/[^aeiou]y$/u.test(base)) return [`${base.slice(0, -1)}ied`];
  if (base.endsWith('e')) return [`${base}d`];
  return stemsBeforeSuffix(base).map(
    (stem) => `${stem}${vowelEnd.test(stem) && stem.endsWith('e') ? 'd' : 'ed'}`,
  );
}

function buildForms(): Map<string, Lemma> {
  const forms = new Map<string, Lemma>();
  const put = (form: string, lemma: Lemma) => {
    if (!forms.has(form)) forms.set(form, lemma);
  };
  for (const [base, past, participle] of irregularVerbs) {
    put(base, { base, form: 'base' });
    put(past, { base, form: 'past' });
    put(participle, { base, form: 'participle' });
    put(thirdPerson(base), { base, form: 'third' });
    for (const form of gerunds(base)) put(form, { base, form: 'gerund' });
  }
  for (const base of regularVerbs) {
    put(base, { base, form: 'base' });
    put(thirdPerson(base), { base, form: 'third' });
    for (const form of pasts(base)) put(form, { base, form: 'past' });
    for (const form of gerunds(base)) put(form, { base, form: 'gerund' });
  }
  return forms;
}

let forms: Map<string, Lemma> | undefined;

/** Reads a lower-case word as a verb form, or not at all. The table (some 5,000 forms) is built on first use. */
export function lemmatizeVerb(word: string): Lemma | undefined {
  forms ??= buildForms();
  return forms.get(word);
}
