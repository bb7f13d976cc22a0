/** What windows-1252 has at 0x80 to 0x9f: the quotation marks and dashes of news pages. */
const upperControls = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Decodes windows-1252. Node 20 decodes it as if it were Latin-1, which has control characters there. */
export const decodeWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/gu, (control) => upperControls[control.charCodeAt(0) - 0x80] ?? control);
