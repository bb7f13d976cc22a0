import linter from 'addons-linter';
import { expect, test } from 'vitest';
import { builtExtension } from '../support/built-extension.ts';

/** Preact's own code assigns innerHTML, for a property that no component of ours sets. */
const knownWarnings = ['UNSAFE_VAR_ASSIGNMENT', 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION'];

test('Mozilla’s linter finds no fault in the Firefox build', async () => {
  const config = { _: [builtExtension('firefox-mv3')], logLevel: 'fatal', output: 'none', boring: true };
  const { errors, warnings } = await linter.createInstance({ config, runAsBinary: false }).run();
  expect(errors).toEqual([]);
  expect(warnings.filter(({ code }) => !knownWarnings.includes(code))).toEqual([]);
});
