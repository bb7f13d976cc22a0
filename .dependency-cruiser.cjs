/**
 * The rooms' walls (docs/ARCHITECTURE.md). Types are free: imports that do not remain at run time are not seen
 * at all (`tsPreCompilationDeps: false`), which also keeps them out of the `reachable` rules.
 * Run by scripts/check-walls.ts; tests/unit/scripts/walls/ breaks every wall once.
 */
const ours = '^(entrypoints|components|utils|scripts|tests)/';

/** A room may import itself and the rooms it is allowed, nothing else of ours. */
const wall = (room, allowed, comment) => ({
  name: `wall-${room.replace('utils/', '')}`,
  comment,
  severity: 'error',
  from: { path: `^${room}/` },
  to: { path: ours, pathNot: [room, ...allowed].map((name) => `^${name}(/|$)`) },
});

const utils = (...rooms) => rooms.map((room) => `utils/${room}`);

/** A library that one room alone may import. */
const only = (library, room) => ({
  name: `only-${room.replace('utils/', '')}-imports-${library.split('-(')[0]}`,
  comment: `${library} belongs to ${room}`,
  severity: 'error',
  from: { path: '^(entrypoints|components|utils|scripts)/', pathNot: `^${room}/` },
  to: { path: `(^|/)node_modules/${library}(/|$)` },
});

module.exports = {
  forbidden: [
    wall('utils/shared', [], 'shared imports nothing of ours'),
    wall('utils/engine', utils('shared'), 'the engine is pure'),
    wall('utils/encoder', utils('shared'), 'the encoder knows no other room'),
    wall('utils/store', utils('shared'), 'the store knows no other room'),
    wall('utils/browser', utils('shared'), 'the browser room knows no other room'),
    wall('utils/formats', utils('engine', 'shared'), 'formats are pure'),
    wall('utils/page', utils('formats/html', 'engine', 'shared'), 'the page room has no extension API'),
    wall('utils/messages', utils('browser', 'shared'), 'the protocol stands alone'),
    wall('utils/app', utils('engine', 'formats', 'store', 'shared'), 'ports come in from the entrypoint'),
    wall('components', utils('shared', 'engine/display'), 'props in, callbacks out'),
    wall(
      'scripts',
      utils('engine', 'encoder', 'formats', 'app', 'shared'),
      'the command line runs the same engine',
    ),
    {
      name: 'entrypoints-apart',
      comment: 'an entrypoint never imports another one',
      severity: 'error',
      from: { path: '^entrypoints/([^/.]+)' },
      to: { path: '^entrypoints/', pathNot: '^entrypoints/$1([/.]|$)' },
    },
    {
      name: 'nothing-from-scripts-or-tests',
      comment: 'what ships imports neither the scripts nor the tests',
      severity: 'error',
      from: { path: '^(components|utils|entrypoints)/' },
      to: { path: '^(scripts|tests)/' },
    },
    {
      name: 'content-script-without-store',
      comment: "a content script's IndexedDB is the host page's: it never reaches store, even through others",
      severity: 'error',
      from: { path: '^entrypoints/[^/]+\\.content[/.]' },
      to: { path: '^utils/store/', reachable: true },
    },
    {
      name: 'scripts-without-store',
      comment: 'the command line uses only the pure parts of app',
      severity: 'error',
      from: { path: '^scripts/' },
      to: { path: '^utils/(store|browser)/', reachable: true },
    },
    only('dexie', 'utils/store'),
    only('webextension-polyfill', 'utils/browser'),
    only('onnxruntime-(web|node|common)', 'utils/encoder'),
    {
      name: 'no-node-in-utils',
      comment: 'utils runs in browsers: no Node built-ins',
      severity: 'error',
      from: { path: '^utils/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: { path: '^(entrypoints|components|utils|scripts)/' },
      to: { circular: true },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(#|wxt/|virtual:)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: false,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'require', 'types'],
    },
  },
};
