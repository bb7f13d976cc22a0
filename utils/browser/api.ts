import polyfill from 'webextension-polyfill';

/** The WebExtension API, promise-based in both browsers. Only this room imports the polyfill. */
export const browser = polyfill;
