import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openEncoder } from '../utils/encoder/open-encoder.ts';
import { serveEncoder, type WorkerScope } from '../utils/encoder/serve-encoder.ts';
import { modelFiles, runtimeFiles } from '../utils/shared/encoder-files.ts';

const bytesOf = async (path: string): Promise<Uint8Array> => {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`The extension has no ${path}`);
  return new Uint8Array(await answer.arrayBuffer());
};

// The sentence encoder's worker: started by the offscreen document, in Firefox by the background page.
export default defineUnlistedScript(() => {
  serveEncoder(self as unknown as WorkerScope, async () =>
    openEncoder({
      model: await bytesOf(modelFiles.network),
      vocabulary: new TextDecoder().decode(await bytesOf(modelFiles.vocabulary)),
      pairFiles: async () => ({
        pairs: await bytesOf(modelFiles.pairs),
        encoder: await bytesOf(modelFiles.network),
      }),
      wasmPaths: {
        wasm: new URL(runtimeFiles.wasm, location.origin).href,
        mjs: new URL(runtimeFiles.glue, location.origin).href,
      },
    }),
  );
});
