import { openPorts } from '../../utils/app/open-ports.ts';
import type { Ports } from '../../utils/app/ports.ts';
import { openSettings, type SettingsStore } from '../../utils/app/settings-store.ts';
import { localValue } from '../../utils/browser/local-value.ts';
import { encodedScorer, linkStory } from '../../utils/engine/index.ts';
import { type Encoding, keepEncoding } from './keep-encoding.ts';
import { openEncoderPort } from './open-encoder-port.ts';

/** What the background's handlers work with. Only caches live in it: the worker may be killed at any time. */
export interface World {
  readonly ports: Ports;
  readonly settings: SettingsStore;
  readonly encoding: Encoding;
}

/** Opens the background's world, before the first await: the encoder's part listens to the browser. */
export function openWorld(): World {
  const ports = openPorts({ clock: () => new Date().toISOString(), newId: () => crypto.randomUUID() });
  const settings = openSettings(localValue('settings'));
  const encoder = openEncoderPort(settings);
  const encoding = keepEncoding({ ports, settings }, encoder, (page, story, encodings, floor) =>
    linkStory(page, story, encodedScorer, { floor, encodings }),
  );
  return { ports, settings, encoding };
}
