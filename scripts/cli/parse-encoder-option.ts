import { BadInput } from './bad-input.ts';

/**
 * Reads `--encoder on|off`. No sentence encoder is built in yet: pairs are scored from their words alone, which
 * is what `off` means, and asking for `on` is refused rather than answered with something else.
 */
export function parseEncoderOption(value: string | undefined): 'off' {
  if (value === undefined || value === 'off') return 'off';
  if (value === 'on') {
    throw new BadInput('--encoder on: no sentence encoder is built into this version; use --encoder off');
  }
  throw new BadInput(`--encoder must be on or off, not ${JSON.stringify(value)}`);
}
