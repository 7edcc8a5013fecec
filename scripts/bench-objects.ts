/**
 * What the number of object files does to incremental compilation: a project is built once by each
 * method, and then functions of the named folders get a statement more, one after the other, with a build
 * by each method after every edit. Prints seconds, and the ratios to what rustc does by itself.
 *
 *     node scripts/bench-objects.ts DIR [--cargo ARG]... [--edit FOLDER]... [--units N]... [--edits N]
 *
 * `rustc` leaves the number to rustc, `fewer` is what the launcher makes of it, `--units` adds fixed numbers.
 */
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { NATIVE_OPTIONS } from '../src/cargo/place/native-build.ts'
import { medianOf } from '../src/history/spread.ts'
import { root, run } from './run.ts'

/** A function's first line, and how far it is indented. */
const FUNCTION = /^( *)(pub(\([a-z]+\))? )?fn [^;{}]*\{$/
const STATEMENT = 'std::hint::black_box(7u8); std::hint::black_box("x");'

interface Bench {
  /** A copy of the project. */
  readonly project: string
  readonly folder: string
  readonly cargo: readonly string[]
}

interface Site {
  readonly file: string
  readonly line: number
}

/** Seconds; `undefined`: the edit does not compile. */
function build({ project, folder, cargo }: Bench, method: string): number | undefined {
  const units = /^\d+$/.test(method) ? { CARGO_PROFILE_DEV_CODEGEN_UNITS: method } : {}
  const home = join(folder, method === 'fewer' ? 'fewer' : 'rustc')
  const env = {
    ...{ ...process.env, ...units, CARGO_INCREMENTAL: '1' },
    RUSTC_WRAPPER: join(home, 'rustc-wrapper'),
    CARGO_TARGET_DIR: targetOf(folder, method),
  }
  const start = process.hrtime.bigint()
  const { status } = spawnSync('cargo', ['build', ...cargo], { cwd: project, env })
  return status === 0 ? Number(process.hrtime.bigint() - start) / 1e9 : undefined
}

function targetOf(folder: string, method: string): string {
  return join(folder, `target-${method}`)
}

/** So many functions, from files that lie evenly among all of the folder. */
function sitesIn(folder: string, edits: number): readonly Site[] {
  const files = globSync('**/*.rs', { cwd: folder }).filter((path) => !path.includes('test'))
  const sites = files.sort().flatMap((path) => {
    const file = join(folder, path)
    const lines = readFileSync(file, 'utf8').split('\n')
    const functions = lines.flatMap((text, line) => (FUNCTION.test(text) ? [line] : []))
    const line = functions[Math.floor(functions.length / 2)]
    return line === undefined ? [] : [{ file, line }]
  })
  const step = Math.max(1, sites.length / edits)
  return sites.filter((_, index) => index % step < 1).slice(0, edits)
}

/** Seconds of each method for one edit; `undefined`, and no edit, where it does not compile. */
function edit(
  { file, line }: Site,
  methods: readonly string[],
  bench: Bench,
): readonly number[] | undefined {
  const before = readFileSync(file, 'utf8')
  const lines = before.split('\n')
  const indent = FUNCTION.exec(lines[line] ?? '')?.[1] ?? ''
  writeFileSync(file, lines.toSpliced(line + 1, 0, `${indent}    ${STATEMENT}`).join('\n'))
  const seconds: number[] = []
  for (const method of methods) {
    const taken = build(bench, method)
    if (taken === undefined) {
      writeFileSync(file, before)
      return undefined
    }
    seconds.push(taken)
  }
  return seconds
}

function print(
  what: string,
  methods: readonly string[],
  rows: readonly (readonly number[])[],
): void {
  const shown = methods.map((method, column) => {
    const seconds = medianOf(rows.map((row) => row[column] ?? Number.NaN))
    const ratio = medianOf(rows.map((row) => (row[column] ?? Number.NaN) / (row[0] ?? Number.NaN)))
    return `${method} ${seconds?.toFixed(2)} s (${ratio?.toFixed(2)})`
  })
  console.log(`${what}: ${shown.join(', ')}`)
}

async function placeLaunchers(folder: string): Promise<void> {
  const program = join(folder, 'native')
  await run('rustc', [...NATIVE_OPTIONS, join(root, 'native/fast-cargo.rs'), '-o', program])
  for (const [home, settings] of [
    ['fewer', 'fewer_objects=1\n'],
    ['rustc', ''],
  ] as const) {
    mkdirSync(join(folder, home))
    cpSync(program, join(folder, home, 'rustc-wrapper'))
    writeFileSync(join(folder, home, 'settings'), settings)
  }
}

function measure(
  bench: Bench,
  methods: readonly string[],
  folders: readonly string[],
  edits: number,
): void {
  const cold = methods.map((method) => {
    const seconds = build(bench, method)
    if (seconds === undefined) throw new Error(`cargo build ${bench.cargo.join(' ')} failed`)
    return seconds
  })
  print('from nothing', methods, [cold])
  for (const folder of folders) {
    const sites = sitesIn(join(bench.project, folder), edits)
    const rows = sites.map((site) => edit(site, methods, bench)).filter((row) => row !== undefined)
    print(`${rows.length} edits of ${folder}`, methods, rows)
  }
  for (const method of methods) {
    const incremental = join(targetOf(bench.folder, method), 'debug/incremental')
    const objects = globSync('**/*.o', { cwd: incremental })
    console.log(`${method}: ${objects.length} object files in the incremental data`)
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cargo: { type: 'string', multiple: true, default: [] },
    edit: { type: 'string', multiple: true, default: [] },
    units: { type: 'string', multiple: true, default: [] },
    edits: { type: 'string', default: '5' },
  },
})
const [source] = positionals
for (const number of [values.edits, ...values.units]) {
  if (!/^[1-9]\d*$/.test(number))
    throw new Error(`"${number}" is no number of edits or object files`)
}
/** Where npm was called. */
const from = process.env['INIT_CWD'] ?? process.cwd()
if (source === undefined) throw new Error('say which project: its folder')
const folder = mkdtempSync(join(tmpdir(), 'fast-cargo-objects-'))
try {
  const bench = { project: join(folder, 'project'), folder, cargo: values.cargo }
  const isSource = (path: string): boolean => !path.endsWith('/target')
  cpSync(resolve(from, source), bench.project, { recursive: true, filter: isSource })
  await placeLaunchers(folder)
  measure(bench, ['rustc', 'fewer', ...values.units], values.edit, Number(values.edits))
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}
