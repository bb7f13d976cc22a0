import type { Encoding } from './encoding.ts';

/** An encoding as JSON carries it: messages between extension contexts know no typed arrays. */
export interface PackedEncoding {
  /** Base64 of the word pieces (16 bits each), the token vectors and the mean vector. */
  readonly pieces: string;
  readonly vectors: string;
  readonly mean: string;
}

/** Packs an encoding for a message. */
export const packEncoding = ({ pieces, vectors, mean }: Encoding): PackedEncoding => ({
  pieces: toBase64(new Uint8Array(Uint16Array.from(pieces).buffer)),
  vectors: toBase64(vectors),
  mean: toBase64(mean),
});

/** Unpacks what `packEncoding` packed. */
export function unpackEncoding(packed: PackedEncoding): Encoding {
  const pieces = Int32Array.from(new Uint16Array(fromBase64(packed.pieces).buffer));
  return {
    tokens: pieces.length,
    pieces,
    vectors: new Int8Array(fromBase64(packed.vectors).buffer),
    mean: new Int8Array(fromBase64(packed.mean).buffer),
  };
}

/** As many arguments as a call takes in every browser. */
const mostArguments = 8192;

function toBase64(bytes: Uint8Array | Int8Array): string {
  const unsigned = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  for (let at = 0; at < unsigned.length; at += mostArguments)
    text += String.fromCharCode(...unsigned.subarray(at, at + mostArguments));
  return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
