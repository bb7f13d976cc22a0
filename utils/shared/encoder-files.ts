/** The sentence encoder's files in the built extension; where they are not, everything works by words alone. */
export const modelFiles = {
  network: '/models/minilm/model.onnx',
  vocabulary: '/models/minilm/vocab.txt',
  /** Its `model` is the name that encodings are kept under. */
  provenance: '/models/minilm/provenance.json',
} as const;

/** onnxruntime's WebAssembly in the built extension: wxt.config.ts puts it there. */
export const runtimeFiles = {
  wasm: '/onnxruntime/ort-wasm-simd-threaded.wasm',
  glue: '/onnxruntime/ort-wasm-simd-threaded.mjs',
} as const;

/** Where the encoder's worker lies in the built extension. */
export const encoderWorkerFile = '/encoder-worker.js';
