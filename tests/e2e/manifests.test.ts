import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type BuildName, builtExtension, builtManifest } from '../support/built-extension.ts';

const required = ['storage', 'unlimitedStorage', 'contextMenus', 'scripting', 'alarms', 'activeTab'];

describe.each([
  { build: 'chrome-mv3', tested: 'chrome-mv3-e2e', permissions: [...required, 'sidePanel', 'offscreen'] },
  { build: 'firefox-mv3', tested: 'firefox-mv3-e2e', permissions: required },
] satisfies { build: BuildName; tested: BuildName; permissions: string[] }[])('$build', (given) => {
  const { build, tested, permissions } = given;

  test('asks for exactly the permissions of the design, and for no host', () => {
    const manifest = builtManifest(build);
    expect(manifest.manifest_version).toBe(3);
    expect([...(manifest.permissions as string[])].sort()).toEqual([...permissions].sort());
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('lets extension pages run its own scripts and WebAssembly only', () => {
    expect(builtManifest(build).content_security_policy).toEqual({
      extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'",
    });
  });

  test('shows the page nothing of its own by address', () => {
    expect(builtManifest(build).web_accessible_resources ?? []).toEqual([]);
  });

  test('is tested in a build that differs by the hosts of the sample site alone', () => {
    const { host_permissions: hosts, ...rest } = builtManifest(tested);
    expect(hosts).toEqual(['http://*.localhost/*']);
    expect(rest).toEqual(builtManifest(build));
  });

  test('loads no code from elsewhere', () => {
    const folder = builtExtension(build);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const pages = files.filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(3);
    for (const file of files.filter((name) => /\.(html|js|css)$/.test(name))) {
      const text = readFileSync(join(folder, file), 'utf8');
      expect(text, file).not.toMatch(/(src|href)=["']https?:|@import\s+["'(]|import\(\s*["']https?:/);
      expect(text, file).not.toMatch(/\b(unpkg\.com|jsdelivr\.net|cdnjs\.|esm\.sh|googleapis\.com)/);
    }
  });
});
