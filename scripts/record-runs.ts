/**
 * Records how long the same compile takes again and again on this machine, with what else it does
 * meanwhile: node scripts/record-runs.ts [RUNS [WHAT-ELSE]]. Adds a recording to recorded-runs.json,
 * in place of the one with the same words, for bench-verdicts.ts to judge; the series take turns,
 * each run in an empty target folder.
 */
import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { RECORDINGS } from './recorded-trials.ts'
import { root } from './run.ts'

interface Series {
  readonly name: string
  readonly folder: string
  readonly command: readonly string[]
  readonly seconds: number[]
}

const SINGLE_CRATE = `[package]
name = "single"
edition = "2021"

[dependencies]
regex-syntax = "=0.8.11"

[workspace]
`

const [, , runs = 200, meanwhile = 'unknown'] = process.argv
const scratch = mkdtempSync(join(tmpdir(), 'record-runs-'))
const startedAt = new Date().toISOString()
const series = [singleCrate(join(scratch, 'single')), workspace(join(scratch, 'workspace'))]
try {
  for (const { folder } of series) await cargo(['fetch'], folder)
  for (let run = 0; run <= Number(runs); run++) {
    for (const { folder, command, seconds } of series) {
      const target = join(folder, 'target')
      rmSync(target, { recursive: true, force: true })
      const before = performance.now()
      await cargo(command, folder)
      // The first one warms the disk's cache.
      if (run > 0) seconds.push(Math.round(performance.now() - before) / 1000)
    }
    if (run > 0) write()
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

function singleCrate(folder: string): Series {
  mkdirSync(join(folder, 'src'), { recursive: true })
  writeFileSync(join(folder, 'Cargo.toml'), SINGLE_CRATE)
  writeFileSync(join(folder, 'src', 'lib.rs'), '')
  const command = ['build', '--offline', '--quiet', '--package', 'regex-syntax']
  return { name: 'one crate', folder, command, seconds: [] }
}

function workspace(folder: string): Series {
  cpSync(join(root, '__tests__', 'fixtures', 'small-workspace'), folder, { recursive: true })
  const command = ['build', '--offline', '--quiet', '--workspace']
  return { name: 'workspace of three crates', folder, command, seconds: [] }
}

function cargo(args: readonly string[], cwd: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('cargo', [...args], { cwd, stdio: 'inherit' })
    child.once('error', reject)
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`cargo: ${code}`))))
  })
}

/** After each run: who stops the script has what was recorded. */
function write(): void {
  const recording = {
    startedAt,
    endedAt: new Date().toISOString(),
    meanwhile,
    machine: `${availableParallelism()} cores of ${cpus()[0]?.model.trim() ?? 'unknown'}, ${process.platform}`,
    series: series.map(({ name, command, seconds }) => {
      return { name, command: `cargo ${command.join(' ')}`, seconds }
    }),
  }
  const others = RECORDINGS.filter((earlier) => earlier.meanwhile !== meanwhile)
  const text = JSON.stringify([...others, recording], undefined, 2)
  // Numbers side by side: a page of its own for each series is of no use.
  const folded = text.replace(/\[[\d.,\s]+\]/g, (list) => list.replace(/\s+/g, ' '))
  writeFileSync(join(root, 'scripts', 'recorded-runs.json'), `${folded}\n`)
}
