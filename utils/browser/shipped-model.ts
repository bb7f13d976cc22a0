import { modelFiles, modelNameOf } from '../shared/encoder-files.ts';
import { openPackagedJson } from './packaged-file.ts';

/** The part of the model's provenance that is read. */
interface Provenance {
  readonly sha256: { readonly 'model.onnx': string };
}

/** Name of the sentence model that ships with the extension, without reading its 20 MB; null where none does. */
export async function openShippedModel(): Promise<string | null> {
  try {
    const { sha256 } = (await openPackagedJson(modelFiles.provenance)) as Provenance;
    return modelNameOf(sha256['model.onnx']);
  } catch {
    return null;
  }
}
