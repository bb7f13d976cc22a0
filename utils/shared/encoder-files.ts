/** The sentence encoder's files in the built extension; where they are not, everything works by words alone. */
export const modelFiles = {
  network: '/models/minilm/model.onnx',
  /** Reads two sentences together; most of its weights are those of `network`. */
  pairs: '/models/minilm/pairs.onnx',
  vocabulary: '/models/minilm/vocab.txt',
  /** Where it comes from, with checksums of the other files. */
  provenance: '/models/minilm/provenance.json',
} as const;

const checksumDigits = 12;

/** Name of the model whose network has a SHA-256 (hexadecimal): what it encoded is kept under it. */
export const modelNameOf = (checksum: string): string => `minilm-${checksum.slice(0, checksumDigits)}`;

/** onnxruntime's WebAssembly in the built extension: wxt.config.ts puts it there. */
export const runtimeFiles = {
  wasm: '/onnxruntime/ort-wasm-simd-threaded.wasm',
  glue: '/onnxruntime/ort-wasm-simd-threaded.mjs',
} as const;

/** Where the encoder's worker lies in the built extension. */
export const encoderWorkerFile = '/encoder-worker.js';
