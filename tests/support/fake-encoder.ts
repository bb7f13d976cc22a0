import type { Encoding } from '../../utils/shared/encoding.ts';
import type { PairReading, SentencePair } from '../../utils/shared/pair-reading.ts';

const dims = 4;

/** An encoder that knows nothing of language: equal texts get equal vectors, and it remembers what it was asked. */
export function fakeEncoder(model = 'fake-000000000000') {
  const asked: string[] = [];
  const batches: number[] = [];
  const readTogether: SentencePair[] = [];
  return {
    asked,
    batches,
    readTogether,
    model: async (): Promise<string | null> => model,
    async encode(texts: readonly string[]): Promise<readonly Encoding[]> {
      asked.push(...texts);
      batches.push(texts.length);
      return texts.map(fakeEncoding);
    },
    async readPairs(pairs: readonly SentencePair[]): Promise<readonly PairReading[]> {
      readTogether.push(...pairs);
      return pairs.map(fakeReading);
    },
  };
}

/** What the fake encoder makes of a pair: that nobody would note anything. */
export const fakeReading = (_: SentencePair): PairReading => ({ quantity: -9, date: -9, quote: -9 });

/** What the fake encoder makes of a text. */
export function fakeEncoding(text: string): Encoding {
  const words = text.split(' ');
  const codes = words.flatMap((word) =>
    Array.from({ length: dims }, (_, at) => word.charCodeAt(at) % 127 || 0),
  );
  return {
    tokens: words.length,
    pieces: Int32Array.from(words, (word) => word.length),
    vectors: Int8Array.from(codes),
    mean: Int8Array.from({ length: dims }, (_, at) => (text.length * (at + 1)) % 127),
  };
}
