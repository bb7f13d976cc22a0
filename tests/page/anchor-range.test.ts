import { expect, it } from 'vitest';
import type { LiveBlock } from '../../utils/formats/html/live-reading.ts';
import { anchorRange } from '../../utils/page/anchor-range.ts';
import { readPage } from '../../utils/page/read-page.ts';

const paragraphs = [
  '<p>The <a href="#">old\n   iron</a> bridge&nbsp;over the <b>Or</b>le fell <!-- note -->at noon.<script>1</script> No one was hurt.</p>',
  '<p>A second paragraph, long enough to be read as one of an article about bridges.</p>',
];

async function readBlocks(): Promise<readonly LiveBlock[]> {
  document.body.innerHTML = `<article>${paragraphs.join('')}</article>`;
  return (await readPage(document, new AbortController().signal)).blocks;
}

const wordsOf = (range: Range | null): string | undefined => range?.toString().replace(/\s+/g, ' ');

it('finds every stretch of a block in the document', async () => {
  const [block] = await readBlocks();
  if (!block) throw new Error('a block');
  for (let start = 0; start < block.text.length; start += 1) {
    for (let end = start + 1; end <= block.text.length; end += 7) {
      const wanted = block.text.slice(start, end);
      const range = anchorRange(block, start, end);
      // A stretch that is only a space between two nodes stands nowhere of its own.
      if (wanted.trim() === '') continue;
      expect(wordsOf(range)?.replace('1', '').trim()).toBe(wanted.trim());
    }
  }
});

it('gives nothing where the page changed its words', async () => {
  const [block, second] = await readBlocks();
  if (!block || !second) throw new Error('two blocks');
  const bold = document.querySelector('b')?.firstChild as Text;
  bold.data = 'Mo';
  expect(anchorRange(block, 0, block.text.length)).toBeNull();
  expect(wordsOf(anchorRange(block, 0, 7))).toBe('The old');
  expect(wordsOf(anchorRange(second, 0, 8))).toBe('A second');
  document.querySelector('article')?.remove();
  expect(anchorRange(second, 0, 8)).toBeNull();
});
