import { existsSync, readFileSync } from 'node:fs';
import { findChromium } from './find-chromium.mjs';
import { findFirefox } from './find-firefox.mjs';
import { runStep } from './run-step.mjs';

/** How each browser is found, what Debian calls it, and how it is got elsewhere. */
const browsers = {
  chromium: {
    title: 'Chromium',
    find: findChromium,
    debianPackage: 'chromium',
    elsewhere: `npx playwright-core install ${process.platform === 'linux' ? '--with-deps ' : ''}chromium`,
  },
  firefox: {
    title: 'Firefox',
    find: findFirefox,
    debianPackage: 'firefox-esr',
    elsewhere: 'npx @puppeteer/browsers install firefox@stable --path ~/.cache/puppeteer',
  },
};

/** `ID` of /etc/os-release ("debian", "ubuntu"), or ''. */
function distribution() {
  const path = '/etc/os-release';
  if (!existsSync(path)) return '';
  return /^ID="?([^"\n]*)"?$/m.exec(readFileSync(path, 'utf8'))?.[1] ?? '';
}

/** The single command that gets the missing browsers, for a reader to run. */
function commandFor(missing) {
  if (distribution() === 'debian') {
    return `sudo apt-get install -y ${missing.map(({ debianPackage }) => debianPackage).join(' ')}`;
  }
  return missing.map(({ elsewhere }) => elsewhere).join(' && ');
}

/** No browser that serves, and none that may be installed without asking: the message names the one command. */
export class BrowserMissingError extends Error {}

/**
 * Finds the named browsers; on Debian, as root, installs the missing ones from the distribution. Elsewhere throws
 * with the single command that gets them: it never asks for a password.
 */
export async function installBrowsers(names) {
  const wanted = names.map((name) => browsers[name]);
  const missing = () => wanted.filter(({ find }) => find().path === null);
  const absent = missing();
  if (absent.length === 0) return;
  const reasons = absent.flatMap(({ find }) => find().refused);
  const given = reasons.filter((reason) => reason.startsWith('$'));
  if (distribution() === 'debian' && process.getuid?.() === 0 && given.length === 0) {
    const quietly = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
    console.log(`Installing ${absent.map(({ title }) => title).join(' and ')} from Debian …`);
    await runStep('apt-get update', 'apt-get', ['update', '-qq'], quietly);
    const packages = absent.map(({ debianPackage }) => debianPackage);
    await runStep(
      'apt-get install',
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', ...packages],
      {
        ...quietly,
        quiet: true,
      },
    );
    if (missing().length === 0) return;
  }
  if (distribution() === 'ubuntu')
    reasons.push("Ubuntu's own chromium and firefox packages are snaps: they do not serve");
  throw new BrowserMissingError(
    [
      `No ${absent.map(({ title }) => title).join(' and no ')} that can load the extension was found.`,
      ...reasons.map((reason) => `  ${reason}`),
      'This command gets one:',
      `  ${commandFor(absent)}`,
    ].join('\n'),
  );
}
