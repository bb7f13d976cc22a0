/** News agencies, by the ways in which pages credit them. Names of their own are what is answered. */
const agencies: readonly (readonly [name: string, written: string])[] = [
  ['Associated Press', '(?:the )?associated press|AP'],
  ['Reuters', '(?:thomson )?reuters'],
  ['Agence France-Presse', 'agence france[- ]presse|AFP'],
  ['Dow Jones Newswires', 'dow jones(?: (?:newswires|news wires|news))?'],
  ['Bloomberg', 'bloomberg(?: news)?'],
  ['PA Media', 'PA media|press association|PA'],
  ['Australian Associated Press', 'australian associated press|AAP'],
  ['The Canadian Press', '(?:the )?canadian press'],
  ['United Press International', 'united press international|UPI'],
  ['Deutsche Presse-Agentur', 'deutsche presse[- ]agentur|dpa'],
  ['EFE', 'EFE|agencia efe'],
  ['ANSA', 'ANSA'],
  ['Kyodo News', 'kyodo(?: news)?'],
  ['Xinhua', 'xinhua(?: news agency)?'],
  ['TASS', 'TASS'],
  ['Interfax', 'interfax'],
  ['Press Trust of India', 'press trust of india|PTI'],
  ['Asian News International', 'ANI'],
  ['IANS', 'IANS'],
  ['Yonhap', 'yonhap(?: news agency)?'],
  ['Anadolu Agency', 'anadolu(?: agency)?'],
  ['Jiji Press', 'jiji(?: press)?'],
  ['Tribune News Service', 'tribune news service|TNS'],
  ['States Newsroom', 'states newsroom'],
  ['City News Service', 'city news service'],
  ['Belga', 'belga'],
];

/** Acronyms count only as written in capitals: "pa" and "ap" are words. */
const pattern = (written: string): string =>
  written
    .split('|')
    .map((form) => (/^[A-Z]{2,4}$|^dpa$/u.test(form) ? form : caseless(form)))
    .join('|');

const caseless = (form: string): string =>
  form.replace(/[a-z]/giu, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);

/** "AFP, Tuesday 2 Jul 2013", "Reuters Sep 18, 2013, 02:16PM IST". */
const datePart =
  '(?:(?:[Mm]on|[Tt]ue|[Ww]ed|[Tt]hu|[Ff]ri|[Ss]at|[Ss]un)[a-z]*|(?:[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Mm]ay|[Jj]un|[Jj]ul|[Aa]ug|[Ss]ep|[Oo]ct|[Nn]ov|[Dd]ec)[a-z]*|\\d[\\d:.,]*(?:[AaPp]\\.?[Mm]\\.?)?|[AaPp]\\.?[Mm]\\.?|[A-Z]{2,4})';

const matchers = agencies.map(([name, written]) => {
  const forms = pattern(written);
  return {
    name,
    // A line that is nothing but the credit: "Reuters", "- AP", "(Source: AFP)", "© 2025 AFP", "with files from Reuters".
    line: new RegExp(
      `^[\\s\\-–—([*]*(?:(?:[Ss]ource|[Cc]redit|[Ff]rom|[Bb]y|[Vv]ia|©|[Cc]opyright|\\(c\\))[:\\s]*)*(?:\\d{4}\\s+)?(?:${forms})(?:[\\s,/]+(?:staff|reporters?|and agencies))?(?:[,|•·–-]?\\s+${datePart}[,.]?)*[\\s)\\].*–—-]*$`,
      'u',
    ),
    // "WASHINGTON (AP) —", "PARIS, Feb 3 (Reuters) -".
    dateline: new RegExp(`^[^.!?]{2,70}\\((?:${forms})\\)\\s*[-–—:]`, 'u'),
    // At the end of the last paragraph: "… said. —AFP". "(Reporting by …; editing by …)" names no agency.
    closing: new RegExp(`[.!?”"’']\\s*[-–—(\\[]+\\s*(?:${forms})\\s*[)\\].]*$`, 'u'),
    byline: new RegExp(`(?:^|[\\s,;/|(-])(?:${forms})(?:$|[\\s,;/|).-])`, 'u'),
  };
});

/** Credit lines stand among the first or the last blocks. */
const startBlocks = 3;
/** A dateline may stand below headline, standfirst and captions. */
const datelineBlocks = 6;
const endBlocks = 6;

/**
 * The agency whose text an article carries, by its own credit: the byline, a line of its own near the
 * start or the end, a dateline, or a signature. A mention inside a sentence is no credit.
 */
export function findAgency(blocks: readonly string[], byline: string | null): string | null {
  if (byline !== null) {
    const signed = matchers.find((matcher) => matcher.byline.test(byline));
    if (signed) return signed.name;
  }
  const ends = [...blocks.slice(0, startBlocks), ...blocks.slice(-endBlocks)];
  for (const block of ends) {
    if (block.length > maxCreditLine) continue;
    const credited = matchers.find((matcher) => matcher.line.test(block));
    if (credited) return credited.name;
  }
  for (const block of blocks.slice(0, datelineBlocks)) {
    const dated = matchers.find((matcher) => matcher.dateline.test(block));
    if (dated) return dated.name;
  }
  for (const block of blocks.slice(-endBlocks)) {
    const closed = matchers.find((matcher) => matcher.closing.test(block));
    if (closed) return closed.name;
  }
  return null;
}

/** A line that only credits is short. */
const maxCreditLine = 60;
