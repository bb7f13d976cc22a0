/** Elements that never hold text of an article. */
const skippedTags = new Set(
  (
    'script style noscript template iframe frame object embed svg math canvas video audio picture img map ' +
    'head nav footer dialog menu pre input select textarea button label datalist progress meter output ' +
    'amp-ad amp-embed amp-sidebar amp-social-share rp rt'
  ).split(' '),
);

/** Elements that start and end a block of text by themselves. */
const blockTags = new Set(
  (
    'html body main article section aside header div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote figure ' +
    'figcaption table caption thead tbody tfoot tr td th form fieldset legend details summary hr address center hgroup'
  ).split(' '),
);

const skippedRoles = new Set(
  (
    'navigation complementary contentinfo search dialog alertdialog alert button toolbar menu menubar tablist ' +
    'status tooltip listbox textbox searchbox progressbar slider'
  ).split(' '),
);

/** Whole words of class names and ids: words that pages use for what stands around an article. */
const asideWords = new Set(
  (
    'ad ads advert adverts advertisement advertorial adslot adunit dfp sponsor sponsored sponsors promo promos promotion promoted ' +
    'related recommended recommendation recommendations recirc recirculation more-stories readmore trending popular mostread mostpopular ' +
    'newsletter newsletters signup subscribe subscription paywall regwall donate donation ' +
    'share sharing shares sharebar sharetools social socials follow addthis addtoany sharedaddy sharethis ' +
    'comment comments commentlist disqus respond outbrain taboola revcontent teads zergnet ' +
    'sidebar breadcrumb breadcrumbs pagination pager toc cookie cookies consent gdpr popup modal overlay lightbox toast ' +
    'masthead nav navbar navigation menu footer toolbar tags taglist tagcloud keywords ' +
    'byline dateline timestamp datetime pubdate author-bio authorbio bio hidden invisible noprint print-only skip skiplink ' +
    'sr-only visually-hidden visuallyhidden screen-reader-text u-hidden offscreen teaser teasers widget widgets carousel slideshow rail ' +
    'copyright disclaimer feedback poll quiz survey correction-form jobs'
  ).split(' '),
);

/** Words of class names that make a block a caption. */
const captionWords =
  /(?:^|[\s_-])(?:caption|captions|photo-?credit|image-?credit|img-?credit|media-?credit)(?:$|[\s_-]|-?text)/i;

/** Whether an element and all that it holds is no text for reading: by tag, role, visibility or editing. */
export function isSkipped(element: Element, tag: string): boolean {
  if (skippedTags.has(tag)) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  const role = element.getAttribute('role');
  if (role !== null && skippedRoles.has(role.trim().toLowerCase())) return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** Whether an element's tag starts and ends a block. */
export const isBlockTag = (tag: string): boolean => blockTags.has(tag);

/**
 * Whether an element looks like matter around the article (ads, related links, comments, share bars).
 * Only a suspicion: one that holds most of the page's text is the article after all.
 */
export function looksAside(element: Element, tag: string): boolean {
  if (tag === 'body' || tag === 'html' || tag === 'main' || tag === 'article') return false;
  if (tag === 'aside') return true;
  const names = `${element.getAttribute('class') ?? ''} ${element.id ?? ''}`;
  if (names.length < 2) return false;
  for (const name of names.split(/\s+/u)) {
    if (name === '' || name.length > maxNameLength) continue;
    const lower = name.toLowerCase();
    if (asideWords.has(lower)) return true;
    const words = name
      .replace(/([a-z])([A-Z])/gu, '$1-$2')
      .toLowerCase()
      .split(/[-_:]+/u);
    if (words.some((word) => asideWords.has(word)) && !words.some((word) => stateWords.has(word)))
      return true;
  }
  return false;
}

/** Class names that only say how the page is set ("has-sidebar", "no-comments", "with-ads"). */
const stateWords = new Set(['has', 'no', 'with', 'without', 'is', 'not', 'enable', 'enabled', 'js', 'body']);

/** Generated class names are longer than any that a person wrote. */
const maxNameLength = 60;

/** Whether an element is named as a picture's caption or credit. */
export const looksLikeCaption = (element: Element): boolean =>
  captionWords.test(element.getAttribute('class') ?? '');
