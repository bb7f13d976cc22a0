/** The rooms' walls of docs/ARCHITECTURE.md. Types are free: only what remains at run time counts. */
const wall = (room, allowed, comment) => ({
  name: `wall-${room.replace(/[^a-z]+/g, '-')}`,
  comment,
  severity: 'error',
  from: { path: `^${room}/` },
  to: {
    path: '^(entrypoints|components|utils|scripts|tests)/',
    pathNot: [room, ...allowed].map((name) => `^${name}(/|$)`),
    dependencyTypesNot: ['type-only'],
  },
});
const u = (...rooms) => rooms.map((room) => `utils/${room}`);
const only = (name, library, rooms) => ({
  name: `only-${name}`,
  comment: `${library} belongs to ${rooms.join(', ')}`,
  severity: 'error',
  from: { path: '^(entrypoints|components|utils|scripts)/', pathNot: rooms.map((room) => `^${room}/`) },
  to: { path: `node_modules/(${library})/`, dependencyTypesNot: ['type-only'] },
});

module.exports = {
  forbidden: [
    wall('utils/shared', [], 'shared imports nothing'),
    wall('utils/engine', u('shared'), 'the engine is pure'),
    wall('utils/store', u('shared'), 'the store knows no other room'),
    wall('utils/browser', u('shared'), 'the browser room knows no other room'),
    wall('utils/formats', u('engine', 'shared'), 'formats are pure'),
    wall('utils/page', u('formats/html', 'engine', 'shared'), 'the page room has no extension API'),
    wall('utils/messages', u('browser', 'shared'), 'the protocol'),
    wall('utils/app', u('engine', 'formats', 'store', 'shared'), 'ports come in from the entrypoint'),
    wall('components', u('shared', 'engine/display'), 'props in, callbacks out'),
    wall('scripts', u('engine', 'formats', 'app', 'shared'), 'the command line runs the same engine'),
    {
      name: 'entrypoints-apart',
      comment: 'an entrypoint never imports another one',
      severity: 'error',
      from: { path: '^entrypoints/([^/.]+)' },
      to: { path: '^entrypoints/', pathNot: '^entrypoints/$1([/.]|$)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'content-script-without-store',
      comment: "a content script's IndexedDB is the host page's: it never reaches store, even through others",
      severity: 'error',
      from: { path: '^entrypoints/[^/]+\\.content/' },
      to: { path: '^utils/store/', reachable: true },
    },
    {
      name: 'scripts-without-store',
      comment: 'the command line uses only the pure parts of app',
      severity: 'error',
      from: { path: '^scripts/' },
      to: { path: '^utils/store/', reachable: true },
    },
    only('dexie', 'dexie', ['utils/store']),
    only('polyfill', 'webextension-polyfill', ['utils/browser']),
    { name: 'no-cycles', severity: 'error', from: { path: '^(entrypoints|components|utils|scripts)/' }, to: { circular: true, dependencyTypesNot: ['type-only'] } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^(#|wxt/|virtual:)' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'] },
  },
};
