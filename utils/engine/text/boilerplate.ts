/** Lines that belong to the page and not to the story: newsletter calls, credits of pictures, links to other pieces. */
const patterns: readonly RegExp[] = [
  /^(?:read|see|watch|listen|click|tap|hear)\b.{0,40}\b(?:more|also|here|next|now|below|below:|full story)\b[^.]{0,60}$/iu,
  /^(?:read (?:more|also|next|the full)|related(?: (?:stories|articles|coverage|news))?|more (?:from|on|news|stories)|also (?:read|see|on)|see also|watch|listen|must[- ]read|recommended|trending)\s*(?:[:|–—-]|$)/iu,
  /^(?:please |to )?(?:sign up|subscribe|register|log ?in|join)\b.{0,60}\b(?:newsletters?|account|email|inbox|e-?mails?|updates|alerts|free|today|conversation|here)\b/iu,
  /^(?:subscribe|sign up|log ?in|register|advertisement|sponsored|share this|follow us|newsletter|comments?|add your comment|join the conversation|skip to|continue reading|story continues|loading|print|close|menu)\b.{0,60}$/iu,
  /^follow\b.{0,60}\bon\s+(?:twitter|facebook|instagram|x|threads|linkedin|tiktok|bluesky)\b/iu,
  /\b(?:all rights reserved|©|copyright \d{4}|terms of (?:use|service)|privacy policy|cookie policy|unsubscribe)\b/iu,
  /^(?:updated?|published|posted|last (?:updated|modified)|first published|by)\b[^.]{0,60}(?:\d{4}|\b[ap]\.?m\b)[^.]{0,30}$/iu,
  /^[Bb]y [A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,4}(?:,| and | \||$)[^.]{0,60}$/u,
  /\b(?:contributed (?:to this|reporting)|reporting by|editing by|with reporting from)\b.{0,120}$/iu,
  /^(?:original (?:url|article|link)|source|tags?|topics?|filed under|credit)\s*:/iu,
  /^(?:this (?:article|story|post|piece|copy) (?:was|has been|is|originally|first)|editor['’]s note|correction\b|do you have (?:a|any) (?:tip|story))/iu,
  /^(?:an? )?[\w .,'’-]{2,60} (?:did not|didn['’]t) (?:immediately )?(?:respond|reply|return) (?:to )?[^.]{0,60}(?:comment|request|call|message|inquir)[^.]{0,40}\.?$/iu,
];

/** Whether a stretch of text is the page's furniture rather than the story's text. */
export const isBoilerplate = (text: string): boolean => patterns.some((pattern) => pattern.test(text));

/** A line that credits a picture: the block that it ends is the picture's caption. */
const credits: readonly RegExp[] = [
  /(?:^|[.!?”"] )(?:photo(?:graph)?|picture|image|video|illustration)s?(?: (?:by|credit|courtesy))?\s*: /iu,
  /\((?:photo|image|picture|ap photo|getty)[^)]*\)\s*$/iu,
  /(?:\/|\bvia )(?:getty images|reuters|ap|afp|shutterstock|bloomberg|zuma press|alamy|epa)(?: images| news)?\.?$/iu,
];

/** Whether a stretch of text credits a picture. */
export const isPictureCredit = (text: string): boolean => credits.some((pattern) => pattern.test(text));
