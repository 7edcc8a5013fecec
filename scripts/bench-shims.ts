/**
 * What the native shims cost: pairs of the program alone and through its shim, in turns, so that
 * whatever else the machine does falls on both alike. Prints the median of the differences.
 *
 *     node scripts/bench-shims.ts [ROUNDS]
 */
import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NATIVE_OPTIONS } from '../src/cargo/native-build.ts'

const DEFAULT_ROUNDS = 200
const TARGET_MS = 3
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
  }
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

function print(flavour: string, { name }: Pair, differences: readonly number[]): void {
  const quantile = (share: number): number =>
    differences[Math.min(differences.length - 1, Math.floor(share * differences.length))] ?? 0
  const verdict = quantile(0.5) <= TARGET_MS ? 'ok' : `over the ${TARGET_MS} ms it may cost`
  const [p10, median, p90] = [0.1, 0.5, 0.9].map((share) => quantile(share).toFixed(2))
  console.log(`${flavour} ${name}: +${median} ms (p10 ${p10}, p90 ${p90}), ${verdict}`)
}

function must(program: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed: ${stderr}`)
  return stdout
}
