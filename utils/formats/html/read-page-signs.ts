import { readJsonLdObjects, typesOf } from './read-json-ld-objects.ts';

/** What a page's address and metadata declare about its kind. */
export interface PageSigns {
  /** The page is about a video, not about a text with a video in it. */
  readonly isVideo: boolean;
  /** The page says that its text is not free to read. */
  readonly isLocked: boolean;
}

const videoPath = /\/(?:videos?|watch|clips?|livestream)\//iu;
const lockedTier = /^(?:locked|premium|paid|subscribers?)$/iu;

/** Reads a page's declarations about its kind. `url`: its canonical address. */
export function readPageSigns(document: Document, url: string): PageSigns {
  const objects = readJsonLdObjects(document);
  const declared = (types: RegExp): boolean =>
    objects.some((object) => typesOf(object).some((type) => types.test(type)));
  const isVideoType = /^video/iu.test(meta(document, 'og:type'));
  const isVideoOnly = declared(/^VideoObject$/u) && !declared(/Article$|BlogPosting$/u);
  return {
    isVideo: isVideoType || isVideoOnly || (URL.canParse(url) && videoPath.test(new URL(url).pathname)),
    isLocked:
      lockedTier.test(meta(document, 'article:content_tier')) ||
      objects.some(
        ({ isAccessibleForFree: free }) => free === false || /^(?:false|no)$/iu.test(String(free)),
      ),
  };
}

const meta = (document: Document, name: string): string =>
  document
    .querySelector(`meta[property="${name}" i], meta[name="${name}" i]`)
    ?.getAttribute('content')
    ?.trim() ?? '';
