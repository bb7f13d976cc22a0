import type { PageBlock } from './collect-blocks.ts';
import { linkShare, runningText } from './find-region.ts';
import type { NotArticleReason } from './model.ts';

/** Fewer letters of running text than this are a notice or a teaser. */
const minArticleText = 280;
/** A page whose every entry leads elsewhere is a listing: share of letters in links, headings included. */
const maxLinkedShare = 0.45;
/** Among the region's blocks, teasers (a linked heading or a linked block) may be at most this share. */
const maxTeaserShare = 0.5;

/** A page that calls itself an article is believed: breaking news may have two sentences. */
const minDeclaredText = 120;

/**
 * Why a page is no article, or `null` when it is one. `region` holds its blocks before filtering;
 * `declared`: the page's own metadata calls it an article.
 */
export function judgeArticle(
  region: readonly PageBlock[],
  text: readonly PageBlock[],
  declared: boolean,
): NotArticleReason | null {
  const running = text.reduce((sum, block) => sum + runningText(block), 0);
  if (text.length === 0) return 'no-text';
  if (!declared && isListing(region, running)) return 'listing';
  return running < (declared ? minDeclaredText : minArticleText) ? 'too-short' : null;
}

function isListing(region: readonly PageBlock[], running: number): boolean {
  let linked = 0;
  let total = 0;
  let teasers = 0;
  for (const block of region) {
    linked += block.linked;
    total += block.text.length;
    if (linkShare(block) > maxTeaserLink) teasers += 1;
  }
  if (total === 0) return false;
  const mostlyLinks = linked / total > maxLinkedShare;
  const mostlyTeasers = teasers / region.length > maxTeaserShare && running < total / 2;
  return mostlyLinks || mostlyTeasers;
}

/** A block that is nearly all link. */
const maxTeaserLink = 0.8;
