import type { EncoderPort } from '../../utils/app/encode-queue.ts';
import type { SettingsStore } from '../../utils/app/settings-store.ts';
import { openShippedModel } from '../../utils/browser/shipped-model.ts';
import { openWorkerEncoder, type WorkerEncoder } from '../../utils/encoder/worker-encoder.ts';
import { sendToOffscreen } from '../../utils/messages/send-to-offscreen.ts';
import { encoderWorkerFile } from '../../utils/shared/encoder-files.ts';
import { unpackEncoding } from '../../utils/shared/packed-encoding.ts';

/** The sentence encoder from the background: in the offscreen document's worker, in Firefox in one of our own. */
export function openEncoderPort(settings: SettingsStore): EncoderPort {
  let shipped: Promise<string | null> | null = null;
  const shippedModel = (): Promise<string | null> => {
    shipped ??= openShippedModel();
    return shipped;
  };
  const worker = import.meta.env.FIREFOX
    ? openWorkerEncoder(() => new Worker(encoderWorkerFile))
    : offscreenEncoder;
  const check = async (model: string): Promise<void> => {
    if (model !== (await shippedModel())) throw new Error(`The encoder is ${model}, not the one named`);
  };
  return {
    model: async () => ((await settings.read()).encoder ? shippedModel() : null),
    async encode(texts) {
      const { model, encodings } = await worker.encode(texts);
      await check(model);
      return encodings;
    },
    async readPairs(pairs) {
      const { model, readings } = await worker.readPairs(pairs);
      await check(model);
      return readings;
    },
  };
}

/** The offscreen document's worker. */
const offscreenEncoder: WorkerEncoder = {
  async encode(texts) {
    const { model, encodings } = await sendToOffscreen('encode', { texts });
    return { model, encodings: encodings.map(unpackEncoding) };
  },
  readPairs: (pairs) => sendToOffscreen('readPairs', { pairs }),
};
