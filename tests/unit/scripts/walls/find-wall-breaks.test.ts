import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findWallBreaks } from '../../../../scripts/walls/find-wall-breaks.ts';

/** A small project of our shape; each test breaks one of its walls. */
const intact = {
  'utils/shared/word.ts': 'export const word = 1;',
  'utils/engine/index.ts': "export { word } from '../shared/word.ts';",
  'utils/engine/display/show.ts': 'export const show = 1;',
  'utils/encoder/index.ts': "export { word } from '../shared/word.ts';",
  'utils/formats/html/read.ts': "export { word } from '../../engine/index.ts';",
  'utils/formats/packs/parse.ts': "export { word as pack } from '../../engine/index.ts';",
  'utils/page/anchor.ts': "export { word } from '../formats/html/read.ts';",
  'utils/browser/api.ts': "export { default } from 'webextension-polyfill';",
  'utils/store/base.ts': "export { default } from 'dexie'; export interface Row { id: string }",
  'utils/messages/send.ts': "export { default } from '../browser/api.ts';",
  'utils/app/save.ts': "export { default } from '../store/base.ts';",
  'utils/app/view.ts': "export type { Row } from '../store/base.ts'; export const view = 1;",
  'components/popup.ts': "export { show } from '../utils/engine/display/show.ts';",
  'entrypoints/background/index.ts':
    "import '../../utils/app/save.ts'; import '../../utils/messages/send.ts';",
  'entrypoints/popup/main.ts': "import '../../components/popup.ts';",
  'entrypoints/annotator.content/index.ts':
    "import '../../utils/page/anchor.ts'; import { view } from '../../utils/app/view.ts'; export { view };",
  'scripts/annotate.ts': "export { word } from '../utils/engine/index.ts';",
  'tests/support/site.ts': 'export const site = 1;',
  'node_modules/dexie/package.json': '{"name": "dexie", "main": "index.js"}',
  'node_modules/dexie/index.js': 'export default 1;',
  'node_modules/webextension-polyfill/package.json': '{"name": "webextension-polyfill", "main": "index.js"}',
  'node_modules/webextension-polyfill/index.js': 'export default 1;',
  'node_modules/onnxruntime-web/package.json': '{"name": "onnxruntime-web", "main": "index.js"}',
  'node_modules/onnxruntime-web/index.js': 'export default 1;',
};

/** Rule, and a file that breaks it; every rule of .dependency-cruiser.cjs is here. */
const breaks: readonly (readonly [rule: string, file: string, content: string])[] = [
  ['wall-shared', 'utils/shared/bad.ts', "import '../engine/index.ts';"],
  ['wall-engine', 'utils/engine/bad.ts', "import '../formats/html/read.ts';"],
  ['wall-encoder', 'utils/encoder/bad.ts', "import '../engine/index.ts';"],
  ['wall-store', 'utils/store/bad.ts', "import '../engine/index.ts';"],
  ['wall-browser', 'utils/browser/bad.ts', "import '../store/base.ts';"],
  ['wall-formats', 'utils/formats/bad.ts', "import '../store/base.ts';"],
  ['wall-page', 'utils/page/bad.ts', "import '../formats/packs/parse.ts';"],
  ['wall-messages', 'utils/messages/bad.ts', "import '../engine/index.ts';"],
  ['wall-app', 'utils/app/bad.ts', "import '../browser/api.ts';"],
  ['wall-components', 'components/bad.ts', "import '../utils/engine/index.ts';"],
  ['wall-scripts', 'scripts/bad.ts', "import '../components/popup.ts';"],
  ['entrypoints-apart', 'entrypoints/popup/bad.ts', "import '../background/index.ts';"],
  ['nothing-from-scripts-or-tests', 'entrypoints/popup/bad.ts', "import '../../tests/support/site.ts';"],
  [
    'content-script-without-store',
    'entrypoints/annotator.content/bad.ts',
    "import '../../utils/app/save.ts';",
  ],
  ['scripts-without-store', 'scripts/bad.ts', "import '../utils/app/save.ts';"],
  ['only-store-imports-dexie', 'components/bad.ts', "import 'dexie';"],
  [
    'only-browser-imports-webextension-polyfill',
    'entrypoints/popup/bad.ts',
    "import 'webextension-polyfill';",
  ],
  ['only-encoder-imports-onnxruntime', 'utils/app/bad.ts', "import 'onnxruntime-web';"],
  ['no-node-in-utils', 'utils/app/bad.ts', "import 'node:fs';"],
  ['no-cycles', 'utils/shared/bad.ts', "import './worse.ts';"],
  ['resolvable', 'utils/shared/bad.ts', "import './absent.ts';"],
];

const write = (folder: string, files: Readonly<Record<string, string>>): void => {
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
};

/** Where a break is written: each has a file of its own, so that one look at the project finds them all. */
const fileOf = (rule: string, file: string): string => file.replace('bad', `bad-${rule}`);

const folder = mkdtempSync(join(tmpdir(), 'crossread-walls-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('findWallBreaks', () => {
  test('sees every module and finds nothing wrong in an intact project, types through walls included', async () => {
    write(folder, intact);
    expect(await findWallBreaks(folder)).toEqual({ modules: 17, dependencies: 16, violations: [] });
  });

  describe('in a project with every wall broken', () => {
    let violations: readonly string[];

    beforeAll(async () => {
      write(folder, intact);
      for (const [rule, file, content] of breaks) write(folder, { [fileOf(rule, file)]: content });
      write(folder, { 'utils/shared/worse.ts': "import './bad-no-cycles.ts';" });
      ({ violations } = await findWallBreaks(folder));
    });

    test.each(breaks)('%s fails', (rule, file) => {
      expect(violations.filter((one) => one.startsWith(`${rule}: ${fileOf(rule, file)} → `))).not.toEqual([]);
    });
  });

  test('every rule is broken once above', () => {
    const config = createRequire(import.meta.url)('../../../../.dependency-cruiser.cjs') as {
      forbidden: { name: string }[];
    };
    const rules = config.forbidden.map(({ name }) => name);
    expect([...new Set(breaks.map(([rule]) => rule))].sort()).toEqual(rules.sort());
  });
});
