import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../utils/engine/model.ts';
import { sharedPath } from './shared-path.ts';

/** What ECB+ says of a linked pair: the same fact, related ones, or only that somebody said something. */
export type EcbLabel = 'same-fact' | 'related' | 'reporting-only';

/** A sentence of an ECB+ document: the document's id and the sentence's position in its article. */
export interface EcbPlace {
  readonly doc: string;
  readonly i: number;
}

/** A gold link between two documents of one story. Many true links are not marked. */
export interface EcbLink {
  readonly a: EcbPlace;
  readonly b: EcbPlace;
  readonly label: EcbLabel;
}

/** One ECB+ story; its sibling is a similar but different event. */
export interface EcbStory {
  readonly story: string;
  readonly sibling: string;
  /** Keys are the corpus's document ids; a document without an outlet counts as one of its own. */
  readonly articles: readonly Article[];
  readonly links: readonly EcbLink[];
}

interface RawStory {
  readonly story: string;
  readonly sibling: string;
  readonly docs: readonly {
    readonly id: string;
    readonly outlet: string | null;
    readonly date: string | null;
    readonly sentences: readonly { readonly i: number; readonly text: string }[];
  }[];
  readonly gold_links: readonly {
    readonly a: readonly [string, number];
    readonly b: readonly [string, number];
    readonly label: EcbLabel;
  }[];
}

/** Reads every ECB+ story, in the order of their names; none where the corpus is absent. */
export function readEcbplus(): EcbStory[] {
  const folder = sharedPath('data/stories/ecbplus');
  if (!folder) return [];
  return readdirSync(folder)
    .sort()
    .map((file) => storyOf(JSON.parse(readFileSync(join(folder, file), 'utf8')) as RawStory));
}

/** The corpus numbers sentences with gaps; positions here are those in the article. */
function storyOf({ story, sibling, docs, gold_links }: RawStory): EcbStory {
  const positions = new Map(
    docs.map(({ id, sentences }) => [id, new Map(sentences.map(({ i }, position) => [i, position]))]),
  );
  const placeOf = ([doc, i]: readonly [string, number]): EcbPlace[] => {
    const position = positions.get(doc)?.get(i);
    return position === undefined ? [] : [{ doc, i: position }];
  };
  return {
    story,
    sibling,
    articles: docs.map(({ id, outlet, date, sentences }) => ({
      key: id,
      outlet: outlet ?? `${story}/${id}`,
      ...(date ? { published: date } : {}),
      credits: {},
      sentences: sentences.map(({ text }, block) => ({ text, kind: 'text', block, verbatim: true })),
    })),
    links: gold_links.flatMap(({ a, b, label }) => {
      const [x] = placeOf(a);
      const [y] = placeOf(b);
      return x && y ? [{ a: x, b: y, label }] : [];
    }),
  };
}
