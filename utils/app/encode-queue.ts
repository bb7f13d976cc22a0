import type { Encoding } from '../shared/encoding.ts';

/** The sentence encoder of an extension context. */
export interface EncoderPort {
  /** Name of the model; null where there is none, or the reader does not want it. */
  model(): Promise<string | null>;
  /** Encodes a few sentences, in their order. Rejects where the encoder could not be opened. */
  encode(texts: readonly string[]): Promise<readonly Encoding[]>;
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

interface Turn {
  readonly urgency: Urgency;
  readonly start: () => void;
}

/** Makes a queue before an encoder. */
export function createEncodeQueue(encoder: Pick<EncoderPort, 'encode'>): EncodeQueue {
  const waiting: Turn[] = [];
  const remembered = new Map<string, Encoding>();
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
  const remember = (found: ReadonlyMap<string, Encoding | undefined>): void => {
    for (const [text, encoding] of found) {
      // A map keeps the order of its keys: what was asked for last stands last.
      remembered.delete(text);
      if (encoding) remembered.set(text, encoding);
    }
    for (const text of remembered.keys()) {
      if (remembered.size <= mostRemembered) break;
      remembered.delete(text);
    }
  };

  return {
    async encode(texts, urgency, { signal, onProgress } = {}) {
      const found = new Map(texts.map((text) => [text, remembered.get(text)]));
      const missing = [...found].flatMap(([text, encoding]) => (encoding ? [] : [text]));
      for (let at = 0; at < missing.length; at += batchSize) {
        const batch = missing.slice(at, at + batchSize);
        const encodings = await inTurn(urgency, async () => {
          signal?.throwIfAborted();
          return encoder.encode(batch);
        });
        batch.forEach((text, i) => {
          found.set(text, encodings[i]);
        });
        onProgress?.(texts.length - missing.length + at + batch.length);
      }
      signal?.throwIfAborted();
      if (urgency === 'page') remember(found);
      return texts.map((text) => found.get(text) as Encoding);
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
