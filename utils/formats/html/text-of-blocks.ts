import type { Block } from './model.ts';

/** The plain text of blocks: a blank line between two. */
export const textOfBlocks = (blocks: readonly Block[]): string =>
  blocks.map((block) => block.text).join('\n\n');
