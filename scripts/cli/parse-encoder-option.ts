import { hasModel } from '../encoder/open-node-encoder.ts';
import { BadInput } from './bad-input.ts';

/** The line of every command's help on the option. */
export const encoderUsage =
  '  --encoder on|off   off: score from words alone (default: on where the model is there)';

/** Reads `--encoder on|off`; without it the encoder is on where its model is there. */
export function parseEncoderOption(value: string | undefined): 'on' | 'off' {
  if (value === undefined) return hasModel() ? 'on' : 'off';
  if (value === 'off') return 'off';
  if (value !== 'on') throw new BadInput(`--encoder must be on or off, not ${JSON.stringify(value)}`);
  if (!hasModel()) throw new BadInput('--encoder on: the model is missing (public/models/minilm/model.onnx)');
  return 'on';
}
