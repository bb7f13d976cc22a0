import { openWorkerEncoder } from '../../utils/encoder/worker-encoder.ts';
import { inspectPage } from '../../utils/formats/pages/inspect-page.ts';
import { handle } from '../../utils/messages/handle.ts';
import { encoderWorkerFile } from '../../utils/shared/encoder-files.ts';
import { packEncoding } from '../../utils/shared/packed-encoding.ts';
import { whileBusy } from './while-busy.ts';

const encoder = openWorkerEncoder(() => new Worker(encoderWorkerFile));

// Chromium only: in Firefox the background is a page, and answers these calls itself.
handle('offscreen', {
  encode: whileBusy(async ({ texts }) => {
    const { model, encodings } = await encoder.encode(texts);
    return { model, encodings: encodings.map(packEncoding) };
  }),
  readPairs: whileBusy(({ pairs }) => encoder.readPairs(pairs)),
  inspectPage: whileBusy(async ({ html, address }) =>
    inspectPage(new DOMParser().parseFromString(html, 'text/html'), address),
  ),
});
