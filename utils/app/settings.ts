import type { RetentionRule } from './upkeep/find-expired.ts';
import type { MarksPlace } from './view.ts';

/** The reader's settings, kept in extension storage. */
export interface Settings {
  /**
   * The reader's answer on the welcome page. `none`: the content script is registered nowhere, whatever the
   * browser grants. Else the granted origins decide.
   */
  readonly sites: 'all' | 'chosen' | 'none';
  /** Registrable domains on which Crossread stays off. */
  readonly disabledSites: readonly string[];
  /** Where marks are shown. */
  readonly place: MarksPlace;
  /** Exceptions to `place`, by registrable domain. */
  readonly placeBySite: Readonly<Record<string, MarksPlace>>;
  /** Whether the sentence encoder refines marks, where it is there. */
  readonly encoder: boolean;
  /** Whether fact-checks are kept that visited pages carry about themselves. */
  readonly keepFactChecks: boolean;
  /** Registrable domains whose articles are saved as they are read. */
  readonly saveRead: readonly string[];
  /** How long articles stay that came by themselves. */
  readonly retention: RetentionRule;
}

/** Settings of a fresh install. */
export const defaultSettings: Settings = {
  sites: 'chosen',
  disabledSites: [],
  place: 'page',
  placeBySite: {},
  encoder: true,
  keepFactChecks: true,
  saveRead: [],
  retention: { keepDays: null, perOutlet: null },
};

const sitesOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((site): site is string => typeof site === 'string') : [];

/** Whole days or articles; what is none is no limit. */
const limitOf = (value: unknown): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null;

const isPlace = (value: unknown): value is MarksPlace =>
  value === 'page' || value === 'panel' || value === 'off';

/** Reads stored settings; whatever does not fit falls back to the default, field by field. */
export function parseSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return defaultSettings;
  const { sites, disabledSites, place, placeBySite, encoder, keepFactChecks, saveRead, retention } =
    stored as Record<string, unknown>;
  const { keepDays, perOutlet } = (
    typeof retention === 'object' && retention !== null ? retention : {}
  ) as Record<string, unknown>;
  return {
    sites: sites === 'all' || sites === 'none' ? sites : defaultSettings.sites,
    disabledSites: sitesOf(disabledSites),
    place: isPlace(place) ? place : defaultSettings.place,
    placeBySite: Object.fromEntries(
      Object.entries(typeof placeBySite === 'object' && placeBySite !== null ? placeBySite : {}).filter(
        (entry): entry is [string, MarksPlace] => isPlace(entry[1]),
      ),
    ),
    encoder: typeof encoder === 'boolean' ? encoder : defaultSettings.encoder,
    keepFactChecks: typeof keepFactChecks === 'boolean' ? keepFactChecks : defaultSettings.keepFactChecks,
    saveRead: sitesOf(saveRead),
    retention: { keepDays: limitOf(keepDays), perOutlet: limitOf(perOutlet) },
  };
}

/** Where marks of a site (a registrable domain) are shown. */
export function placeFor(settings: Settings, site: string): MarksPlace {
  if (settings.disabledSites.includes(site)) return 'off';
  return (Object.hasOwn(settings.placeBySite, site) && settings.placeBySite[site]) || settings.place;
}

/** Settings with a site switched on or off. */
export function withSite(settings: Settings, site: string, on: boolean): Settings {
  const others = settings.disabledSites.filter((disabled) => disabled !== site);
  return { ...settings, disabledSites: on ? others : [...others, site].sort() };
}
