import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Encoder } from '../../utils/encoder/model.ts';

const folder = join(import.meta.dirname, '../../public/models/minilm');

/** Whether the model lies where the extension ships it. */
export const hasModel = (): boolean => existsSync(join(folder, 'model.onnx'));

/** Opens the encoder that the extension ships; onnxruntime is loaded only now. */
export async function openNodeEncoder(): Promise<Encoder> {
  const { openEncoder } = await import('../../utils/encoder/open-encoder.ts');
  return openEncoder({
    model: readFileSync(join(folder, 'model.onnx')),
    vocabulary: readFileSync(join(folder, 'vocab.txt'), 'utf8'),
    pairFiles: async () => ({
      pairs: readFileSync(join(folder, 'pairs.onnx')),
      encoder: readFileSync(join(folder, 'model.onnx')),
    }),
  });
}

let shared: Promise<Encoder> | undefined;

/** The same encoder for all that a command asks of it; it is forgotten with the process. */
export const openSharedEncoder = (): Promise<Encoder> => {
  shared ??= openNodeEncoder();
  return shared;
};
