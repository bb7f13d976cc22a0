/** Where in a file a fault lies; every part that is known is named to the reader. */
export interface InputPlace {
  readonly file?: string;
  /** Counted from 1. */
  readonly line?: number;
  /** Path of the field ("base.0.published"). */
  readonly field?: string;
}

/** A fault in what the caller gave: told on standard error, exit status 2, nothing on standard output. */
export class BadInput extends Error {
  override readonly name = 'BadInput';

  constructor(message: string, place: InputPlace = {}) {
    super(describePlace(place) + message);
  }
}

/** `jobs.jsonl, line 3, field base.0.text: `, as much of it as is known. */
function describePlace({ file, line, field }: InputPlace): string {
  const parts = [file, line && `line ${line}`, field && `field ${field}`].filter(Boolean);
  return parts.length > 0 ? `${parts.join(', ')}: ` : '';
}
