const medium = 'twitter|facebook|instagram|x|threads|linkedin|tiktok|bluesky|youtube';

/** Calls to the reader: newsletters, accounts, other pieces, buttons. A full stop mostly makes a sentence of the story. */
const calls: readonly RegExp[] = [
  /^(?:read|see|watch|listen|click|tap|hear)\b.{0,40}\b(?:more|also|here|next|now|below|below:|full story)\b[^.]{0,60}$/iu,
  /^(?:read (?:more|also|next|the full)|related(?: (?:stories|articles|coverage|news))?|more (?:from|on|news|stories)|also (?:read|see|on)|see also|watch|listen|must[- ]read|recommended|trending)\s*(?:[:|–—-]|$)/iu,
  /^(?:please |to )?(?:sign up|subscribe|register|log ?in|join)\b.{0,60}\b(?:newsletters?|account|email|inbox|e-?mails?|updates|alerts|free|today|conversation|here)\b/iu,
  /^(?:subscribe|sign up|log ?in|register|advertisement|sponsored|share this|newsletter|comments?|add your comment|join the conversation|skip to|continue reading|story continues|loading|print|close|menu)\b[^.!]{0,60}(?:[.…]{2,})?$/iu,
  /^(?:subscribe|sign up|follow us|share this|join the conversation|click here)\b.{0,60}$/iu,
  new RegExp(`^follow\\b.{0,60}\\bon\\s+(?:${medium})\\b`, 'iu'),
  /\b(?:get|receive|sent|delivered|straight|right)\b.{0,60}\b(?:in|to) your inbox\b/iu,
  /\b(?:click|tap) here (?:to|for)\b/iu,
];

/** Lines on the page itself: its rights, its date, who wrote it, where it stood before. */
const imprint: readonly RegExp[] = [
  /\b(?:all rights reserved|copyright (?:\(c\)|©|\d{4})|unsubscribe)\b/iu,
  /^©|© ?(?:\d{4}|\p{Lu})/u,
  /^(?:terms of (?:use|service)|(?:privacy|cookie) policy)\b[^.]{0,40}$|\b(?:you|our|i) (?:agree|accept|have read)\b.{0,60}\b(?:privacy policy|cookie policy|terms)\b|\b(?:our|see the) (?:privacy|cookie) policy\b/iu,
  /^(?:updated?|published|posted|last (?:updated|modified)|first published|by)\b(?:[^.]|\b(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.){0,60}(?:\d{4}|\b[ap]\.?m\b)[^.]{0,30}$/iu,
  /^[Bb]y [A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,4}(?:,| and | for | \||$)[^.]{0,60}$/u,
  /^\(?(?:(?:[Aa]dditional |[Ww]ith )?(?:[Rr]eporting|[Ww]riting|[Ee]diting)|[Cc]ompiled) (?:by|from) \p{Lu}|; (?:[Aa]dditional reporting|[Ee]diting) by \p{Lu}/u,
  /\bcontributed (?:to this (?:report|story|article|piece|post)|reporting)\b.{0,120}$|\bwith reporting (?:from|by)\b.{0,120}$/iu,
  /^(?:original (?:url|article|link)|source|tags?|topics?|filed under|credit)\s*:/iu,
  /^this (?:article|story|post|piece|copy) (?:(?:was|has been|is)(?: \w+)? (?:originally|first|updated|published|republished|corrected|adapted|amended|edited|produced|part of)|(?:originally|first) )/iu,
  /^(?:editor['’]s note|corrections?\s*[:(–—-]|clarification\s*[:(–—-]|do you have (?:a|any) (?:tip|story))/iu,
];

/** Who would not speak, and nothing else: no clause after it says about what. */
const silence = new RegExp(
  '^(?:[^“”":;]{2,140}? )?(?:(?:did not|didn[\'’]t|have not|has not) (?:immediately |yet )?(?:respond(?:ed)?|repl(?:y|ied)|return(?:ed)?)' +
    "(?: to)?(?: (?:a|an|the|any|our|several|multiple|repeated|[\\p{L}’' -]{2,30}))? ?(?:requests?|calls?|messages?|e-?mails?|inquir(?:y|ies)|questions?)\\b" +
    '(?: (?:for|seeking)(?: (?:further|additional|immediate))? (?:comments?|information|clarification|an interview))?(?: (?:on|about|from|by|at|late|early|over) [^,;]{1,60})?' +
    '|(?:declined|refused|was unavailable|were unavailable)(?: (?:any|all|further|immediate|to|for))*? (?:comment|be interviewed)(?: (?:further|publicly))?(?: (?:on|about|for|when) [^,;]{1,60})?' +
    '|(?:could|would) not (?:immediately )?(?:be reached(?: for comment)?|comment)(?: (?:on|about|for) [^,;]{1,60})?' +
    '|had no (?:immediate )?comment(?: (?:on|about) [^,;]{1,60})?)\\.?$',
  'iu',
);
/** What makes a fact of a silence: whom or what it left open. */
const matter = /\b(?:why|whether|who|whose|which|how|repeatedly|resign\w*|subpoenas?|call for)\b/iu;

/** Posts of others set into the page: the line that signs them. */
const signature = /^[—–-]\s*[^—()]{1,60}\(@[\p{L}\p{N}_]+\)/u;

/** Whether a stretch of text is the page's furniture rather than the story's text. */
export const isBoilerplate = (text: string): boolean =>
  calls.some((pattern) => pattern.test(text)) ||
  imprint.some((pattern) => pattern.test(text)) ||
  signature.test(text) ||
  (silence.test(text) && !matter.test(text));

/** A line that credits a picture: the block that it ends is the picture's caption. */
const credits: readonly RegExp[] = [
  /(?:^|[.!?”"] )(?:photo(?:graph)?|picture|image|video|illustration)s?(?: (?:by|credit|courtesy))?\s*: /iu,
  /\((?:photo|image|picture|ap photo|getty)[^)]*\)\s*$/iu,
  /(?:\/|\bvia )(?:getty images|reuters|ap|afp|shutterstock|bloomberg|zuma press|alamy|epa)(?: images| news)?\.?$/iu,
];

/** Whether a stretch of text credits a picture. */
export const isPictureCredit = (text: string): boolean => credits.some((pattern) => pattern.test(text));
