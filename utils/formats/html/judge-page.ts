import { isEnglish } from './is-english.ts';
import type { ArticleReading, Block, NotArticleReason } from './model.ts';
import { readPageSigns } from './read-page-signs.ts';

/** What a fetched page turned out to be; only `article` is stored. */
export type PageVerdict = 'article' | 'partial' | 'video' | 'not-english' | 'not-article';

/** Why a page is what it is. */
export type PageReason =
  | 'reads-as-article'
  | 'paywall'
  | 'cut-short'
  | 'mostly-video'
  | 'gallery'
  | 'other-language'
  | 'error-page'
  | 'consent-wall'
  | NotArticleReason;

/** A verdict with its reason in a word of a fixed set, for the reader and for tests. */
export interface PageJudgement {
  readonly verdict: PageVerdict;
  readonly reason: PageReason;
}

/*
 * Lengths in letters of text without headings and captions. Of the 83 news pages with human truth the shortest
 * article has 350 letters, a tenth have fewer than 1,100; stubs before a paywall are two or three paragraphs.
 */

/** Behind a declared paywall, less than this is the free beginning. */
const maxStub = 1200;
/** A page that asks to subscribe has a stub if it is no longer than this: full articles ask too, at their end. */
const maxAskingStub = 1800;
/** Text that breaks off with "…" is an excerpt, if it is no longer. */
const maxExcerpt = 900;
/** Under a video stands a description of it, not a report. */
const maxDescription = 700;
/** Error pages and walls before a page have a few lines. */
const maxNotice = 700;
/** A gallery has more captions than this, and more text in them than around them. */
const minGallery = 6;

/** Lines before a wall. Full sentences of an article are not meant: only short blocks are asked. */
const asksToSubscribe =
  /\b(?:subscribe|sign (?:in|up)|log ?in|register|subscription|subscribers?|members?(?:hip)?|premium)\b.{0,80}\b(?:continue|keep|read(?:ing)?|unlock|access|full (?:story|article)|only|exclusive)\b|\b(?:continue|keep) reading\b.{0,80}\b(?:subscri|sign|log|free|account)|\b(?:to (?:read|continue|access|unlock)|unlock) (?:the |this )?(?:full|rest|entire|article|story)\b|\balready a (?:subscriber|member)\b|\bthis (?:article|story|content) is (?:for|available to|exclusive to|only)\b/iu;
/** The same by itself, anywhere on the page: headers ask to subscribe too, but not in these words. */
const wallLine =
  /\b(?:subscribe|sign (?:in|up)|log ?in|register|account|subscription)\b.{0,60}\b(?:continue|keep) reading\b|\b(?:continue|keep) reading\b.{0,60}\b(?:subscri|sign|log ?in|register|free trial)|\balready a (?:subscriber|member)\?|\b(?:to read|to unlock|to access|unlock) (?:the |this )?(?:full|rest of (?:the|this)|entire) (?:article|story)\b|\bthis (?:article|story|content) is (?:for|only for|exclusive to|available (?:only )?to|reserved for) .{0,30}(?:subscribers|members)\b/iu;
const errorTitle =
  /^(?:(?:error\s*)?(?:40[0-9]|410|429|50[0-9])\b|.{0,40}\b(?:page|story|article) (?:not found|(?:is )?no longer available)|not found\b|access denied|forbidden|just a moment|attention required|are you a (?:robot|human)|(?:pardon|please verify)\b.{0,40}|service unavailable|bad gateway|site maintenance)/iu;
const consentText =
  /\b(?:before you continue|we value your privacy|accept (?:all )?cookies|your privacy choices|consent to (?:the use|our use)|manage (?:your )?(?:cookie|privacy) (?:settings|preferences))\b/iu;

/** Judges a fetched page by its reading and by what its document declares. */
export function judgePage(reading: ArticleReading, document: Document): PageJudgement {
  const { blocks, metadata } = reading;
  const signs = readPageSigns(document, metadata.url);
  const text = textOf(blocks);
  const because = (verdict: PageVerdict, reason: PageReason): PageJudgement => ({ verdict, reason });

  if (text.length < maxNotice && errorTitle.test(metadata.title)) return because('not-article', 'error-page');
  if (text.length < maxNotice && consentText.test(`${metadata.title} ${text}`))
    return because('not-article', 'consent-wall');
  if (signs.isVideo && text.length < maxDescription) return because('video', 'mostly-video');
  if (isStub(text, blocks, signs.isLocked, document)) return because('partial', 'paywall');
  if (isGallery(blocks, text)) return because('not-article', 'gallery');
  if (text !== '' && !isEnglish(text, metadata.language)) return because('not-english', 'other-language');
  if (!reading.isArticle) return because('not-article', reading.reason ?? 'no-text');
  if (text.length < maxExcerpt && breaksOff(text)) return because('partial', 'cut-short');
  return because('article', 'reads-as-article');
}

const textOf = (blocks: readonly Block[]): string =>
  blocks
    .filter(({ kind }) => kind !== 'caption' && kind !== 'heading')
    .map((block) => block.text)
    .join(' ');

function isStub(text: string, blocks: readonly Block[], isLocked: boolean, document: Document): boolean {
  if (text.length >= maxAskingStub) return false;
  if (isLocked && text.length < maxStub) return true;
  return blocks.slice(-lastBlocks).some(isAsking) || hasWall(document);
}

/** The call to subscribe stands where the text was cut. */
const lastBlocks = 3;
const maxCall = 200;
const isAsking = ({ text }: Block): boolean => text.length < maxCall && asksToSubscribe.test(text);

/** A wall that asks, by its name or as a line: its text is furniture, and so no block of the article. */
function hasWall(document: Document): boolean {
  const walls = document.querySelectorAll('[class*="paywall" i], [id*="paywall" i], [class*="regwall" i]');
  // Some sites call the element around their whole text "paywall".
  const isNamed = [...walls].slice(0, maxWalls).some((wall) => asks(wall, asksToSubscribe, maxWallText));
  return (
    isNamed || [...document.querySelectorAll('p, h2, h3, h4')].some((line) => asks(line, wallLine, maxCall))
  );
}

function asks(element: Element, pattern: RegExp, maxLength: number): boolean {
  const text = (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
  return text.length < maxLength && pattern.test(text);
}

const maxWalls = 10;
const maxWallText = 1500;

function isGallery(blocks: readonly Block[], text: string): boolean {
  const captions = blocks.filter(({ kind }) => kind === 'caption');
  return (
    captions.length >= minGallery &&
    captions.reduce((sum, { text: said }) => sum + said.length, 0) > text.length
  );
}

/** "…" at the end, or a link to the rest. */
const breaksOff = (text: string): boolean =>
  /(?:\[?(?:…|\.{3})\]?|\b(?:read more|continue reading|read the (?:full|rest of).{0,40}))\s*[»›>→]*\s*$/iu.test(
    text,
  );
