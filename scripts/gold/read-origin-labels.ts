import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textHash } from '../../utils/engine/index.ts';
import type { Article } from '../../utils/engine/model.ts';
import { articleOfJson } from '../../utils/formats/article-file/parse-article-json.ts';
import { sharedPath } from './shared-path.ts';

/**
 * What a reader found in the article: an agency's text, a credit in the sentence, the outlet's own reporting, a text
 * that other outlets carry too, a quotation that others credit, or nothing that says whom the report rests on.
 */
export const originKinds = ['agency', 'cites', 'own', 'copy', 'quote', 'unknown'] as const;
export type OriginKind = (typeof originKinds)[number];

interface RawFact {
  /** A story's file, or an event of openings.jsonl. */
  readonly story: string;
  readonly fact: string;
  /** `i` is the story's own number of the sentence; `text:…` stands for a text whose author nobody names. */
  readonly reports: readonly {
    readonly doc: string;
    readonly i: number;
    readonly kind: OriginKind;
    readonly origin: string | null;
  }[];
}

/** A report with whom it rests on; `null` where its article does not say. */
export interface LabelledReport {
  readonly article: Article;
  readonly sentence: number;
  readonly kind: OriginKind;
  readonly origin: string | null;
}

/** Reports of one fact. Rules are improved on the half `tune` only. */
export interface LabelledFact {
  readonly name: string;
  readonly half: 'tune' | 'hold';
  readonly reports: readonly LabelledReport[];
}

interface RawDocument {
  readonly id: string;
  readonly outlet: string | null;
  readonly url?: string | null;
  readonly date?: string | null;
  readonly sentences: readonly { readonly i: number; readonly text: string }[];
}

const labels = new URL('./origins-labelled.json', import.meta.url);
const halfSeed = 'origins 1';

/** Reads the labelled reports with their articles, as the command line reads articles; `null` without the stories. */
export function readOriginLabels(): readonly LabelledFact[] | null {
  const folder = sharedPath('data/stories');
  if (!folder) return null;
  const openings = new Map(
    readFileSync(join(folder, 'openings.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { event: string; docs: RawDocument[] })
      .map(({ event, docs }) => [event, docs]),
  );
  return (JSON.parse(readFileSync(labels, 'utf8')) as readonly RawFact[]).map(({ story, fact, reports }) => {
    const docs =
      openings.get(story) ??
      (JSON.parse(readFileSync(join(folder, story), 'utf8')) as { docs: RawDocument[] }).docs;
    const name = `${story} ${fact}`;
    return {
      name,
      half: textHash([halfSeed, name]) < '8' ? 'tune' : 'hold',
      reports: reports.map(({ doc, i, kind, origin }) => {
        const raw = docs.find(({ id }) => id === doc);
        const sentence = raw?.sentences.findIndex((one) => one.i === i) ?? -1;
        if (!raw || sentence < 0) throw new Error(`${name}: no sentence ${i} in ${doc}`);
        return { article: articleOf(raw), sentence, kind, origin };
      }),
    };
  });
}

function articleOf({ id, outlet, url, date, sentences }: RawDocument): Article {
  const address = url ?? (outlet?.includes('.') ? `https://${outlet}/` : undefined);
  const json = {
    ...(address ? { url: address } : { outlet: outlet ?? id }),
    ...(date ? { published: date } : {}),
    sentences: sentences.map(({ text }) => text.replaceAll('\\n', ' ').trim()),
  };
  return articleOfJson(json, id).article;
}
