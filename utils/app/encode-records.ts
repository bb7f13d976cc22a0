import { isCheckable } from '../engine/index.ts';
import type { Sentence } from '../engine/model.ts';
import type { Encoding } from '../shared/encoding.ts';
import type { EncodingRecord, TokenEncodingRecord, VersionRecord } from '../store/model.ts';

/** Indexes of the sentences that are worth encoding: what is not checkable is never linked. */
export const encodableSentences = (sentences: readonly Sentence[]): number[] =>
  sentences.flatMap((sentence, index) => (isCheckable(sentence) ? [index] : []));

/** A version's encodings as they are stored. */
export interface PackedVersion {
  readonly means: EncodingRecord;
  readonly tokens: TokenEncodingRecord;
}

/** Packs the encodings of a version's encodable sentences, in their order. */
export function packVersion(
  model: string,
  { textHash }: Pick<VersionRecord, 'textHash'>,
  sentences: readonly number[],
  encodings: readonly Encoding[],
  usedAt: string,
): PackedVersion {
  return {
    means: { model, textHash, sentences, means: joined(encodings.map(({ mean }) => mean)) },
    tokens: {
      model,
      textHash,
      usedAt,
      tokens: Uint16Array.from(encodings, ({ tokens }) => tokens),
      pieces: Uint16Array.from(encodings.flatMap(({ pieces }) => [...pieces])),
      vectors: joined(encodings.map(({ vectors }) => vectors)),
    },
  };
}

/** The encodings that `packVersion` packed, by index of their sentence. */
export function unpackVersion({ means, tokens: packed }: PackedVersion): Map<number, Encoding> {
  const meanLength = means.means.length / means.sentences.length;
  const vectorLength = packed.vectors.length / packed.pieces.length;
  let from = 0;
  return new Map(
    means.sentences.map((sentence, at) => {
      const tokens = packed.tokens[at] ?? 0;
      const encoding: Encoding = {
        tokens,
        pieces: Int32Array.from(packed.pieces.subarray(from, from + tokens)),
        vectors: packed.vectors.subarray(from * vectorLength, (from + tokens) * vectorLength),
        mean: means.means.subarray(at * meanLength, (at + 1) * meanLength),
      };
      from += tokens;
      return [sentence, encoding] as const;
    }),
  );
}

function joined(parts: readonly Int8Array[]): Int8Array {
  const whole = new Int8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
