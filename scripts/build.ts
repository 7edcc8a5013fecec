// Builds dist/: TypeScript to JavaScript, one bundle of it that all entries share, and a few lines for each entry.
// node scripts/build.ts [--out DIR] [--catalog FILE]
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { groupedLicenses } from './group-licenses.ts'
import { root, run } from './run.ts'
import { slimmed } from './slim-bundle.ts'
import { slimFiles } from './slim-files.ts'

/** What an action.yml, or another process, starts: `NAME` is src/NAME.ts, and becomes dist/NAME/index.js. */
const ENTRIES = ['main', 'post', 'report', 'audit', 'benchmark', 'transfer'] as const

/** The folder of dist/ with what the entries share. */
const BUNDLE = 'bundle'

/** What ncc says of the bundle, beside what it is made from. */
const STATS = 'stats.json'

/** The trend page holds these as they are. */
const CHART_LIBRARY = ['uPlot.iife.min.js', 'uPlot.min.css'] as const

interface BuildRequest {
  /** Where the entries' folders go. */
  readonly out: string
  /** Stands in for src/tools/catalog.json: how tests get a bundle that trusts their archives. */
  readonly catalog?: string
}

/** Builds every entry into `out`. The same sources give the same bytes, wherever they lie. */
export async function buildBundles({ out, catalog }: BuildRequest): Promise<void> {
  // Inside the project, so that ncc finds node_modules and writes the same relative paths everywhere.
  const build = join(root, '.build', catalog === undefined ? 'release' : `test-${process.pid}`)
  await rm(build, { recursive: true, force: true })
  await run(process.execPath, [
    bin('typescript/bin/tsc'),
    '-p',
    'tsconfig.build.json',
    '--outDir',
    build,
    // `npm run check` checks the types; tests need not wait for it.
    ...(catalog === undefined ? [] : ['--noCheck']),
  ])
  if (catalog !== undefined) await copyFile(catalog, join(build, 'tools/catalog.json'))
  await bundle(build, out)
  await Promise.all(ENTRIES.map((entry) => writeEntry(entry, out)))
  for (const file of CHART_LIBRARY) {
    await copyFile(bin(`uplot/dist/${file}`), join(out, 'report', file))
  }
  await rm(build, { recursive: true, force: true })
  await copyParser(join(out, 'wasm'))
}

/** One bundle, in which each entry is loaded when it is asked for, and no library lies twice. */
async function bundle(build: string, out: string): Promise<void> {
  const parts = ENTRIES.map((entry) => `  ${entry}: () => import('./${entry}.js'),\n`)
  await writeFile(join(build, `${BUNDLE}.js`), `export const entries = {\n${parts.join('')}}\n`)
  await rm(join(out, BUNDLE), { recursive: true, force: true })
  await run(process.execPath, [
    bin('@vercel/ncc/dist/ncc/cli.js'),
    ...['build', join(build, `${BUNDLE}.js`), '-o', join(out, BUNDLE)],
    ...['--license', 'licenses.txt', '--no-cache', '--quiet'],
    ...['--stats-out', join(build, STATS)],
  ])
  const licenses = join(out, BUNDLE, 'licenses.txt')
  await writeFile(licenses, groupedLicenses(await readFile(licenses, 'utf8')))
  const files = (await readdir(join(out, BUNDLE))).filter((name) => name.endsWith('.js'))
  const foreign = await ofLibrariesAlone(join(build, STATS))
  await slimFiles(
    files.map((name) => ({ path: join(out, BUNDLE, name), ofLibraries: foreign.has(name) })),
  )
}

/** Names of the bundle's files that hold nothing but modules of libraries. */
async function ofLibrariesAlone(stats: string): Promise<ReadonlySet<string>> {
  const { modules } = JSON.parse(await readFile(stats, 'utf8')) as Stats
  const filesOf = (some: readonly StatsModule[]): readonly string[] =>
    some.flatMap(({ chunks }) => chunks.map((chunk) => `${chunk}.index.js`))
  const isOurs = ({ name }: StatsModule): boolean => name.startsWith('./.build/')
  const ours = new Set(filesOf(modules.filter(isOurs)))
  return new Set(filesOf(modules).filter((file) => !ours.has(file)))
}

interface StatsModule {
  /** `./node_modules/yaml/dist/index.js`; with ` + 3 modules` behind it where several became one. */
  readonly name: string
  readonly chunks: readonly (number | string)[]
}

interface Stats {
  readonly modules: readonly StatsModule[]
}

async function writeEntry(entry: string, out: string): Promise<void> {
  const folder = join(out, entry)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), '{\n  "type": "module"\n}\n')
  await writeFile(
    join(folder, 'index.js'),
    `import { entries } from '../${BUNDLE}/index.js'\n\nawait entries.${entry}()\n`,
  )
}

/** The Rust parser of the feature audit, loaded when it is needed: see src/audit/sources/rust-parser.ts. */
async function copyParser(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const [core] = PARSER
  const program = await readFile(join(root, 'node_modules', core, `${core}.js`), 'utf8')
  await writeFile(join(folder, `${core}.mjs`), await slimmed(program))
  for (const from of PARSER) {
    const at = join(root, 'node_modules', from)
    await copyFile(join(at, `${from}.wasm`), join(folder, `${from}.wasm`))
    await copyFile(join(at, 'LICENSE'), join(folder, `${from}.license.txt`))
  }
}

const PARSER = ['web-tree-sitter', 'tree-sitter-rust'] as const

function bin(path: string): string {
  return join(root, 'node_modules', path)
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: { out: { type: 'string' }, catalog: { type: 'string' } },
  })
  await buildBundles({
    out: resolve(values.out ?? join(root, 'dist')),
    ...(values.catalog === undefined ? {} : { catalog: resolve(values.catalog) }),
  })
}
