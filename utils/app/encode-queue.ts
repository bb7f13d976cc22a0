import type { Encoding } from '../shared/encoding.ts';
import { inOrder, type PairReading, type SentencePair } from '../shared/pair-reading.ts';

/** The sentence encoder of an extension context. */
export interface EncoderPort {
  /** Name of the model; null where there is none, or the reader does not want it. */
  model(): Promise<string | null>;
  /** Encodes a few sentences, in their order. Rejects where the encoder could not be opened. */
  encode(texts: readonly string[]): Promise<readonly Encoding[]>;
  /** Reads a few pairs of sentences together, in their order. Rejects where there is no network for that. */
  readPairs(pairs: readonly SentencePair[]): Promise<readonly PairReading[]>;
}

/** For whom sentences are encoded: a page that the reader looks at goes before what is only kept for later. */
export type Urgency = 'page' | 'base';

/** How one call of `encode` goes on. */
export interface EncodeOptions {
  readonly signal?: AbortSignal;
  /** Sentences encoded so far. */
  readonly onProgress?: (done: number) => void;
}

/** Takes turns at the encoder, a batch each. */
export interface EncodeQueue {
  /** Encodes sentences, in their order. Rejects with the signal's reason between two batches. */
  encode(texts: readonly string[], urgency: Urgency, options?: EncodeOptions): Promise<readonly Encoding[]>;
  /** Reads a page's pairs, in their order. Rejects with the signal's reason between two batches. */
  readPairs(pairs: readonly SentencePair[], signal: AbortSignal): Promise<readonly PairReading[]>;
  /** Lets nothing but pages have their turn until the answered function is called. */
  hold(): () => void;
}

/**
 * Sentences that are remembered: those of the pages and stories at hand, which are asked for again whenever the base
 * changes. Some megabytes at most.
 */
const mostRemembered = 500;
/** A batch takes about a quarter of a second: so long does a page wait for the base at most. */
const batchSize = 8;
/** A pair takes about three times as long as a sentence. */
const pairBatchSize = 3;
/** Pairs of the pages at hand whose readings are remembered; some 200 bytes each, and their texts. */
const mostPairsRemembered = 500;

const keyOf = (pair: SentencePair): string => inOrder(pair).join('\n');

interface Turn {
  readonly urgency: Urgency;
  readonly start: () => void;
}

/** What is asked of the encoder in batches, and remembered by key. */
interface Asking<Item, Value> {
  /** Each thing once, by its key. */
  readonly items: ReadonlyMap<string, Item>;
  readonly memory: ReadonlyMap<string, Value>;
  readonly size: number;
  readonly urgency: Urgency;
  readonly signal: AbortSignal | undefined;
  ask(batch: readonly Item[]): Promise<readonly Value[]>;
  /** @param left Items that were not remembered, and have no answer yet. */
  onBatch?(left: number): void;
}

/** Keeps what was found, the last asked for longest. */
function remember<Value>(found: ReadonlyMap<string, Value>, memory: Map<string, Value>, most: number): void {
  for (const [key, value] of found) {
    // A map keeps the order of its keys: what was asked for last stands last.
    memory.delete(key);
    memory.set(key, value);
  }
  for (const key of memory.keys()) {
    if (memory.size <= most) break;
    memory.delete(key);
  }
}

/** Makes a queue before an encoder. */
export function createEncodeQueue(encoder: Pick<EncoderPort, 'encode' | 'readPairs'>): EncodeQueue {
  const waiting: Turn[] = [];
  const remembered = new Map<string, Encoding>();
  const read = new Map<string, PairReading>();
  let busy = false;
  let holds = 0;

  const next = (): void => {
    if (busy) return;
    const page = waiting.findIndex(({ urgency }) => urgency === 'page');
    const at = page >= 0 || holds > 0 ? page : 0;
    const [turn] = at < 0 ? [] : waiting.splice(at, 1);
    if (!turn) return;
    busy = true;
    turn.start();
  };
  const inTurn = async <Value>(urgency: Urgency, work: () => Promise<Value>): Promise<Value> => {
    await new Promise<void>((start) => {
      waiting.push({ urgency, start });
      next();
    });
    try {
      return await work();
    } finally {
      busy = false;
      next();
    }
  };

  const answer = async <Item, Value>(asking: Asking<Item, Value>): Promise<Map<string, Value>> => {
    const { items, memory, size, urgency, signal } = asking;
    const missing = [...items].filter(([key]) => !memory.has(key));
    const found = new Map<string, Value>();
    for (const key of items.keys()) {
      const known = memory.get(key);
      if (known !== undefined) found.set(key, known);
    }
    for (let at = 0; at < missing.length; at += size) {
      const batch = missing.slice(at, at + size);
      const values = await inTurn(urgency, async () => {
        signal?.throwIfAborted();
        return asking.ask(batch.map(([, item]) => item));
      });
      batch.forEach(([key], i) => {
        const value = values[i];
        if (value !== undefined) found.set(key, value);
      });
      asking.onBatch?.(missing.length - at - batch.length);
    }
    signal?.throwIfAborted();
    return found;
  };

  return {
    async encode(texts, urgency, { signal, onProgress } = {}) {
      const found = await answer({
        items: new Map(texts.map((text) => [text, text])),
        memory: remembered,
        size: batchSize,
        urgency,
        signal,
        ask: (batch) => encoder.encode(batch),
        onBatch: (left) => onProgress?.(texts.length - left),
      });
      if (urgency === 'page') remember(found, remembered, mostRemembered);
      return texts.map((text) => found.get(text) as Encoding);
    },
    async readPairs(pairs, signal) {
      const items = new Map<string, SentencePair>();
      for (const pair of pairs) if (!items.has(keyOf(pair))) items.set(keyOf(pair), pair);
      const found = await answer({
        items,
        memory: read,
        size: pairBatchSize,
        urgency: 'page',
        signal,
        ask: (batch) => encoder.readPairs(batch),
      });
      remember(found, read, mostPairsRemembered);
      return pairs.map((pair) => found.get(keyOf(pair)) as PairReading);
    },
    hold() {
      holds += 1;
      let held = true;
      return () => {
        if (!held) return;
        held = false;
        holds -= 1;
        next();
      };
    },
  };
}
