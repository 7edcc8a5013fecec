/**
 * What watching adds to a cold build: `cargo build --locked` of a project with the watcher and without, both at the
 * same time with one job each, so that a machine whose speed drifts is the same for both; each from an empty target
 * folder. By the clock, and by the processor time of all that cargo started.
 *
 *     npm run bench:watching -- PROJECT [ROUNDS]
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { compileWatcher } from '../src/cargo/place/watcher-build.ts'
import { medianOf } from '../src/history/spread.ts'
import { localCommands } from '../src/runner/commands.ts'
import { localFiles } from '../src/runner/files.ts'
import { root } from './run.ts'

const DEFAULT_ROUNDS = 5

/** Seconds. */
interface Cost {
  readonly wall: number
  readonly cpu: number
}

const [project, rounds = String(DEFAULT_ROUNDS)] = process.argv.slice(2)
if (project === undefined) throw new Error('Usage: npm run bench:watching -- PROJECT [ROUNDS]')
const folder = mkdtempSync(join(tmpdir(), 'fast-cargo-watching-'))
try {
  await measure(resolve(process.env['INIT_CWD'] ?? '.', project), Number(rounds))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function measure(cwd: string, count: number): Promise<void> {
  const log = { info: console.log }
  const ports = { commands: localCommands(), files: localFiles(), log }
  const request = { source: join(root, 'native/watch.rs'), rustc: 'rustc', cwd, into: folder }
  const library = await compileWatcher(request, ports)
  if (library === undefined) throw new Error('There is no watcher on this machine.')
  const logs = join(folder, 'logs')
  const watched = { LD_PRELOAD: library, FAST_CARGO_WATCH: logs }
  const ratios: Cost[] = []
  for (let round = 1; round <= count; round += 1) {
    rmSync(logs, { recursive: true, force: true })
    mkdirSync(logs)
    // Who starts first has the page cache to fill.
    const isWatchedFirst = round % 2 === 0
    const order = isWatchedFirst ? [watched, {}] : [{}, watched]
    const [first, second] = await Promise.all(
      order.map((env, place) => build(cwd, `target-${place}`, env)),
    )
    const [plain, with_] = isWatchedFirst ? [second, first] : [first, second]
    if (plain === undefined || with_ === undefined) throw new Error('There are two builds.')
    ratios.push({ wall: with_.wall / plain.wall, cpu: with_.cpu / plain.cpu })
    console.log(`${round}: ${told(plain)} plain, ${told(with_)} watched`)
  }
  console.log(`wall ${spread(ratios.map(({ wall }) => wall))}`)
  console.log(`processor ${spread(ratios.map(({ cpu }) => cpu))}`)
}

async function build(
  cwd: string,
  name: string,
  env: Readonly<Record<string, string>>,
): Promise<Cost> {
  const target = join(folder, name)
  rmSync(target, { recursive: true, force: true })
  // The shell's own times and its children's, user and system each.
  const script =
    'cargo build --jobs 1 --locked --offline --quiet --target-dir "$0" && unset LD_PRELOAD && times'
  const began = performance.now()
  const child = spawn('bash', ['-c', script, target], {
    ...{ cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] },
  })
  let stdout = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  const [status] = await once(child, 'close')
  if (status !== 0) throw new Error(`cargo ended with ${status}.`)
  const wall = (performance.now() - began) / 1000
  const times = [...stdout.matchAll(/(\d+)m([\d.]+)s/g)]
  const cpu = times.reduce(
    (sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds),
    0,
  )
  return { wall, cpu }
}

function told({ wall, cpu }: Cost): string {
  return `${wall.toFixed(1)} s (processor ${cpu.toFixed(1)} s)`
}

function spread(ratios: readonly number[]): string {
  const [low, high] = [Math.min(...ratios), Math.max(...ratios)]
  return `${medianOf(ratios)?.toFixed(3)} x (${low.toFixed(3)} to ${high.toFixed(3)})`
}
