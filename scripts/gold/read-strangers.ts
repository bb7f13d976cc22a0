import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isEnglish } from '../../utils/engine/text/is-english.ts';
import { sentencesOfBlocks } from '../../utils/engine/text/sentences-of-blocks.ts';
import { type GoldSplit, readStoryArticles } from './read-gold.ts';
import { type WorldArticle, worldArticlesOf } from './read-world.ts';
import { sharedPath } from './shared-path.ts';

/**
 * Real articles that no reader labelled and that train nothing: BASIL's events without gold and the pages that the
 * page reader is measured on, by what people took from them. They only stand in the base, as strangers to every event.
 */
export const readStrangers = (split: GoldSplit): WorldArticle[] => [
  ...readUnlabelledEvents(split),
  ...readPages(),
];

function readUnlabelledEvents(split: GoldSplit): WorldArticle[] {
  const folder = sharedPath('data/stories/basil');
  return (folder ? readdirSync(folder).sort() : []).flatMap((file) => {
    const event = `basil-${file.replace(/\.json$/u, '')}`;
    if (split.gold[event]) return [];
    return worldArticlesOf({ event, articles: readStoryArticles(join(folder as string, file)) });
  });
}

/** English pages of which the text is there; each is a story of its own. */
function readPages(): WorldArticle[] {
  const index = sharedPath('data/pages/index.jsonl');
  if (!index) return [];
  return readFileSync(index, 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const { file, host, title, expected_text } = JSON.parse(line) as {
        file: string;
        host: string | null;
        title: string | null;
        expected_text?: string;
      };
      const path = expected_text === undefined ? null : sharedPath(`data/pages/${expected_text}`);
      const text = path ? readFileSync(path, 'utf8') : '';
      if (text.trim() === '' || !isEnglish(text, '')) return [];
      const blocks = text.split(/\n+/u).map((block) => ({ kind: 'paragraph', text: block.trim() }));
      return {
        story: `page ${file}`,
        article: {
          key: `page/${file}`,
          outlet: host?.replace(/^www\./u, '') ?? `page/${file}`,
          ...(title ? { title } : {}),
          credits: {},
          sentences: sentencesOfBlocks(blocks),
        },
      };
    });
}
