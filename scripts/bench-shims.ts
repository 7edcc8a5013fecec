/**
 * What the native shims cost: pairs of the program alone and through its shim, in turns, so that
 * whatever else the machine does falls on both alike. Prints the median of the differences. Of the pass
 * over the recorded inputs: the shim with a long list of them, against the shim with none. Of the look for units of
 * others in a restored target folder: with a folder of many units, against the shim with none. And what compiling the
 * shim and the watcher takes, which come with a snapshot where there is one.
 *
 *     node scripts/bench-shims.ts [ROUNDS]
 */
import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NATIVE_OPTIONS } from '../src/cargo/place/native-build.ts'
import { WATCHER_OPTIONS } from '../src/cargo/place/watcher-build.ts'

const DEFAULT_ROUNDS = 200
const TARGET_MS = 3
const INPUTS = 10_000
const TARGET_MS_PER_100_INPUTS = 1
const UNITS = 1_000
const COMPILATIONS = 9
const SHIMS = ['bin/cargo', 'rustc-wrapper', 'cc'] as const

interface Pair {
  readonly name: string
  readonly direct: readonly string[]
  readonly shimmed: readonly string[]
}

const rounds = Number(process.argv[2] ?? DEFAULT_ROUNDS)
const home = mkdtempSync(join(tmpdir(), 'fast-cargo-bench-'))
try {
  for (const flavour of ['native', 'sh'] as const) {
    placeShims(flavour)
    for (const pair of pairs()) print(flavour, pair, measure(pair))
    if (flavour === 'native') {
      printPass(measure(passOverInputs()))
      const look = lookForOthersUnits()
      print(flavour, look, measure(look))
    }
  }
  printCompilation('the shim', [...NATIVE_OPTIONS, 'fast-cargo.rs'])
  printCompilation('the watcher', [...WATCHER_OPTIONS, 'watch.rs'])
} finally {
  rmSync(home, { recursive: true, maxRetries: 5 })
}

function placeShims(flavour: 'native' | 'sh'): void {
  const sources = join(import.meta.dirname, '../native')
  const native = join(home, 'native')
  for (const folder of ['bin', 'ld', 'records']) mkdirSync(join(home, folder), { recursive: true })
  if (flavour === 'native') {
    must('rustc', [...NATIVE_OPTIONS, join(sources, 'fast-cargo.rs'), '-o', native])
  }
  for (const shim of SHIMS) {
    const script = join(sources, 'sh', shim.replace('bin/', ''))
    copyFileSync(flavour === 'native' ? native : script, join(home, shim))
    chmodSync(join(home, shim), 0o755)
  }
  const settings = `records=${join(home, 'records')}\ntimings=1\nsccache=/nonexistent\n`
  writeFileSync(join(home, 'settings'), settings)
  writeFileSync(join(home, 'lib.rs'), 'fn main() {}\n')
}

/** The toolchain's own programs, not rustup's proxies: their 10 ms would hide what is measured. */
function pairs(): readonly Pair[] {
  const bin = join(must('rustc', ['--print', 'sysroot']).trim(), 'bin')
  process.env['PATH'] = `${bin}:${process.env['PATH']}`
  const [cargo, rustc, wrapper] = [
    join(bin, 'cargo'),
    join(bin, 'rustc'),
    join(home, 'rustc-wrapper'),
  ]
  const emit = `--emit=metadata=${join(home, 'out')}`
  const compile = ['--crate-name', 'a', '--crate-type', 'bin', emit, join(home, 'lib.rs')]
  const exe = join(home, 'linked')
  const object = join(home, 'main.o')
  must('sh', ['-c', `echo 'int main(void){return 0;}' | cc -x c -c - -o "${object}"`])
  const link = [object, '-o', exe]
  return [
    { name: 'cargo -V', direct: [cargo, '-V'], shimmed: [join(home, 'bin/cargo'), '-V'] },
    { name: 'rustc -vV', direct: [rustc, '-vV'], shimmed: [wrapper, rustc, '-vV'] },
    {
      name: 'rustc, one crate',
      direct: [rustc, ...compile],
      shimmed: [wrapper, rustc, ...compile],
    },
    { name: 'cc, one link', direct: ['cc', ...link], shimmed: [join(home, 'cc'), ...link] },
  ]
}

/** The same shim twice; all inputs were there before the restore, as in most jobs. */
function passOverInputs(): Pair {
  const watching = join(home, 'watching')
  mkdirSync(join(watching, 'bin'), { recursive: true })
  copyFileSync(join(home, 'native'), join(watching, 'bin/cargo'))
  const inputs = writeInputs(join(home, 'checkout'))
  const restoredNs = BigInt(Date.now() + 1000) * 1_000_000n
  const settings = {
    ...{ records: join(home, 'records'), inputs },
    ...{ restored_ns: restoredNs, newest_ns: restoredNs, timings: 1 },
  }
  const lines = Object.entries(settings).map(([key, value]) => `${key}=${value}\n`)
  writeFileSync(join(watching, 'settings'), lines.join(''))
  return {
    name: 'pass over inputs',
    direct: [join(home, 'bin/cargo'), '-V'],
    shimmed: [join(watching, 'bin/cargo'), '-V'],
  }
}

/** Commands that build, by a cargo that does nothing. */
function lookForOthersUnits(): Pair {
  const [looking, idle] = [join(home, 'looking'), join(home, 'programs/idle')]
  for (const folder of [join(looking, 'bin'), idle]) mkdirSync(folder, { recursive: true })
  copyFileSync(join(home, 'native'), join(looking, 'bin/cargo'))
  copyFileSync('/bin/true', join(idle, 'cargo'))
  const target = join(home, 'checkout/target')
  for (let place = 0; place < UNITS; place += 1) {
    const unit = join(target, `debug/.fingerprint/crate-${String(place).padStart(16, '0')}`)
    mkdirSync(unit, { recursive: true })
    for (const file of ['lib-crate', 'lib-crate.json', 'dep-lib-crate', 'invoked.timestamp'])
      writeFileSync(join(unit, file), '')
  }
  const inputs = join(home, 'folders')
  writeFileSync(inputs, `|${target}\0`)
  const restoredNs = BigInt(Date.now() + 1000) * 1_000_000n
  const settings = `records=${join(home, 'records')}\ninputs=${inputs}\nrestored_ns=${restoredNs}\ntimings=1\n`
  writeFileSync(join(looking, 'settings'), settings)
  const run = (shim: string): readonly string[] => [
    ...['env', `PATH=${idle}:${process.env['PATH']}`],
    ...[join(shim, 'bin/cargo'), 'build'],
  ]
  return { name: `look for others' units among ${UNITS}`, direct: run(home), shimmed: run(looking) }
}

/** As many as a large workspace has, 50 in a folder. Returns the path of their list. */
function writeInputs(checkout: string): string {
  const paths = Array.from({ length: INPUTS }, (_, place) =>
    join(checkout, `crates/member-${Math.floor(place / 50)}/src/module_${place % 50}.rs`),
  )
  for (const path of paths) {
    mkdirSync(join(path, '..'), { recursive: true })
    writeFileSync(path, '')
  }
  const list = join(home, 'inputs')
  writeFileSync(list, paths.map((path) => `${path}\0`).join(''))
  return list
}

/** Differences in milliseconds, sorted. Which of the two goes first changes from round to round. */
function measure({ direct, shimmed }: Pair): readonly number[] {
  const differences: number[] = []
  for (let round = -5; round < rounds; round += 1) {
    const shimFirst = round % 2 === 0
    const first = duration(shimFirst ? shimmed : direct)
    const second = duration(shimFirst ? direct : shimmed)
    if (round >= 0) differences.push(shimFirst ? first - second : second - first)
  }
  return differences.sort((a, b) => a - b)
}

function duration([program = '', ...args]: readonly string[]): number {
  const start = process.hrtime.bigint()
  const { status, error } = spawnSync(program, args, { stdio: 'ignore' })
  const end = process.hrtime.bigint()
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed`, { cause: error })
  return Number(end - start) / 1e6
}

function quantiles(differences: readonly number[]): readonly [number, number, number] {
  const quantile = (share: number): number =>
    differences[Math.min(differences.length - 1, Math.floor(share * differences.length))] ?? 0
  return [quantile(0.1), quantile(0.5), quantile(0.9)]
}

function printPass(differences: readonly number[]): void {
  const per100 = quantiles(differences).map((ms) => (ms * 100) / INPUTS)
  const [p10, median, p90] = per100.map((ms) => ms.toFixed(3))
  const isFast = (per100[1] ?? 0) <= TARGET_MS_PER_100_INPUTS
  const verdict = isFast ? 'ok' : `over the ${TARGET_MS_PER_100_INPUTS} ms that they may cost`
  console.log(
    `native pass over ${INPUTS} inputs: ${median} ms per 100 files (p10 ${p10}, p90 ${p90}), ${verdict}`,
  )
}

function print(flavour: string, { name }: Pair, differences: readonly number[]): void {
  const all = quantiles(differences)
  const verdict = all[1] <= TARGET_MS ? 'ok' : `over the ${TARGET_MS} ms it may cost`
  const [p10, median, p90] = all.map((ms) => ms.toFixed(2))
  console.log(`${flavour} ${name}: +${median} ms (p10 ${p10}, p90 ${p90}), ${verdict}`)
}

/** Seconds of the processor, as the shell counts them for what it started. */
function printCompilation(what: string, args: readonly string[]): void {
  const script = 'cd "$1" && shift && rustc -o "$@" && times'
  const words = [join(import.meta.dirname, '../native'), join(home, 'compiled'), ...args]
  const seconds = Array.from({ length: COMPILATIONS }, () => {
    const [, children = ''] = must('bash', ['-c', script, 'bash', ...words])
      .trim()
      .split('\n')
    const parts = [...children.matchAll(/(\d+)m([\d.]+)s/g)]
    return parts.reduce((sum, [, m = '', s = '']) => sum + Number(m) * 60 + Number(s), 0)
  })
  const all = quantiles(seconds.sort((a, b) => a - b))
  const [p10, median, p90] = all.map((each) => each.toFixed(2))
  console.log(`compiling ${what}: ${median} s of the processor (p10 ${p10}, p90 ${p90})`)
}

function must(program: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed: ${stderr}`)
  return stdout
}
