// Which folder may import which. docs/architecture.md gives the reasons; a stage's own folder is always allowed.

/**
 * What each stage of the engine may import besides types, lexicon and its own folder. `claims/signs` is a type, the claim
 * as the engine sees it inside; `comparison/values` is interval arithmetic; the two readers of text are tools.
 */
const STAGES = {
  text: [],
  quantities: ['text/'],
  claims: ['text/', 'quantities/'],
  comparison: ['text/', 'quantities/', 'claims/(signs|adopt-unit)[.]ts$'],
  matching: ['text/', 'quantities/', 'claims/(signs|adopt-unit)[.]ts$', 'comparison/values[.]ts$'],
  origins: ['text/', 'claims/(signs|adopt-unit)[.]ts$'],
  report: ['text/', 'quantities/', 'claims/(signs|adopt-unit)[.]ts$', 'comparison/'],
};

/** What each top folder may import of the others. `platform/page` only reads the DOM, so that linkedom can stand in for it. */
const FOLDERS = {
  engine: [],
  components: ['engine/(types|report/)'],
  platform: ['engine'],
  entrypoints: ['components', 'platform', 'engine'],
  corpus: ['engine'],
  cli: ['engine', 'corpus', 'platform/page'],
};

const folderRules = Object.entries(FOLDERS).map(([from, allowed]) => ({
  name: `${from}-imports`,
  severity: 'error',
  comment: allowed.length > 0 ? `${from} imports only ${allowed.join(', ')}` : `${from} imports no other folder`,
  from: { path: `^${from}/` },
  to: {
    path: '^(engine|components|platform|entrypoints|corpus|cli|scripts|tests)/',
    pathNot: [from, ...allowed].map((folder) => `^${folder}`),
  },
}));

const stageRules = Object.entries(STAGES).map(([stage, allowed]) => ({
  name: `engine-${stage}-imports`,
  severity: 'error',
  comment: 'stages know no other stage; pipeline.ts joins them',
  from: { path: `^engine/${stage}/` },
  to: { path: '^engine/', pathNot: ['types[.]ts$', 'lexicon/', `${stage}/`, ...allowed].map((part) => `^engine/${part}`) },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...folderRules,
    ...stageRules,
    {
      name: 'lexicon-is-data',
      severity: 'error',
      comment: 'linguistic knowledge depends on no code of the stages',
      from: { path: '^engine/lexicon/' },
      to: { path: '^engine/', pathNot: ['^engine/lexicon/', '^engine/types[.]ts$'] },
    },
    {
      name: 'types-stand-alone',
      severity: 'error',
      comment: 'the shared words import nothing',
      from: { path: '^engine/types[.]ts$' },
      to: {},
    },
    {
      name: 'engine-runs-anywhere',
      severity: 'error',
      comment:
        'no browser API, no DOM library, nothing of Node, no interface: the engine runs in Node, a worker and a service worker alike',
      from: { path: '^engine/' },
      to: { path: 'node_modules/(webextension-polyfill|wxt|preact|linkedom|@mozilla|puppeteer-core)/' },
    },
    {
      name: 'engine-without-node',
      severity: 'error',
      from: { path: '^engine/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'components-never-see-the-browser',
      severity: 'error',
      comment: 'components receive the report and callbacks',
      from: { path: '^components/' },
      to: { path: 'node_modules/(webextension-polyfill|wxt)/' },
    },
    {
      name: 'browser-api-in-platform-only',
      severity: 'error',
      from: { path: '^(engine|components|entrypoints|corpus|cli)/' },
      to: { path: 'node_modules/webextension-polyfill/' },
    },
    {
      name: 'one-search-index',
      severity: 'error',
      comment: 'MiniSearch is imported by one file, so that another index can take its place',
      from: { path: '^(engine|components|platform|entrypoints|corpus|cli)/', pathNot: '^engine/matching/index[.]ts$' },
      to: { path: 'node_modules/minisearch/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'an import that resolves to nothing would escape every other rule',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'declared',
      severity: 'error',
      comment: 'a package that is imported stands in package.json',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
