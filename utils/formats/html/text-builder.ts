import type { TextRun } from './live-reading.ts';

/** Whitespace, which collapses to one space, or characters that only steer hyphenation, which go. */
const gapsAndWords = /[\s\u00ad\u200b\u2060\ufeff]+|[^\s\u00ad\u200b\u2060\ufeff]+/gu;
const space = /[^\S\ufeff]/u;

/** Gathers text nodes into one block's text: whitespace collapsed, ends trimmed, each letter's place kept. */
export class TextBuilder {
  text = '';
  readonly runs: TextRun[] = [];
  private pendingSpace = false;

  /** Appends a text node's data. */
  append(node: Text): void {
    const data = node.data;
    for (const part of data.matchAll(gapsAndWords)) {
      const piece = part[0];
      const first = piece.charCodeAt(0);
      if (isGap(first)) {
        if (space.test(piece)) this.pendingSpace = true;
      } else {
        this.appendWord(node, part.index, piece);
      }
    }
  }

  /** Notes a break that reads as a space (a line break, a skipped element between words). */
  appendSpace(): void {
    this.pendingSpace = true;
  }

  private appendWord(node: Text, offset: number, word: string): void {
    const spaced = this.pendingSpace && this.text !== '';
    this.pendingSpace = false;
    const start = this.text.length + (spaced ? 1 : 0);
    this.text += spaced ? ` ${word}` : word;
    const last = this.runs.at(-1);
    // One space in the node for one space in the text: the run goes on over it.
    if (last && last.node === node && start - last.start === offset - last.offset) {
      this.runs[this.runs.length - 1] = { ...last, length: start - last.start + word.length };
    } else {
      this.runs.push({ node, start, offset, length: word.length });
    }
  }
}

function isGap(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0xad ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
