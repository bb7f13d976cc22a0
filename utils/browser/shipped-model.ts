import { modelFiles } from '../shared/encoder-files.ts';
import { openPackagedJson } from './packaged-file.ts';

/** Name of the sentence model that ships with the extension; null where none does. */
export async function openShippedModel(): Promise<string | null> {
  try {
    const { model } = (await openPackagedJson(modelFiles.provenance)) as { readonly model?: unknown };
    return typeof model === 'string' ? model : null;
  } catch {
    return null;
  }
}
