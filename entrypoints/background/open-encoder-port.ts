import type { EncoderPort } from '../../utils/app/encode-queue.ts';
import type { SettingsStore } from '../../utils/app/settings-store.ts';
import { openShippedModel } from '../../utils/browser/shipped-model.ts';
import { openWorkerEncoder } from '../../utils/encoder/worker-encoder.ts';
import { sendToOffscreen } from '../../utils/messages/send-to-offscreen.ts';
import { encoderWorkerFile } from '../../utils/shared/encoder-files.ts';
import type { Encoding } from '../../utils/shared/encoding.ts';
import { unpackEncoding } from '../../utils/shared/packed-encoding.ts';

interface Encoded {
  readonly model: string;
  readonly encodings: readonly Encoding[];
}

/** The sentence encoder from the background: in the offscreen document's worker, in Firefox in one of our own. */
export function openEncoderPort(settings: SettingsStore): EncoderPort {
  let shipped: Promise<string | null> | null = null;
  const shippedModel = (): Promise<string | null> => {
    shipped ??= openShippedModel();
    return shipped;
  };
  const ask = import.meta.env.FIREFOX ? askOwnWorker() : askOffscreen;
  return {
    model: async () => ((await settings.read()).encoder ? shippedModel() : null),
    async encode(texts) {
      const { model, encodings } = await ask(texts);
      if (model !== (await shippedModel())) throw new Error(`The encoder is ${model}, not the one named`);
      return encodings;
    },
  };
}

function askOwnWorker(): (texts: readonly string[]) => Promise<Encoded> {
  const encoder = openWorkerEncoder(() => new Worker(encoderWorkerFile));
  return (texts) => encoder.encode(texts);
}

async function askOffscreen(texts: readonly string[]): Promise<Encoded> {
  const { model, encodings } = await sendToOffscreen('encode', { texts });
  return { model, encodings: encodings.map(unpackEncoding) };
}
