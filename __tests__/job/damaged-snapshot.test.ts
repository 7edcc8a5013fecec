import assert from 'node:assert/strict'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { crateRegistry } from '../support/crate-registry.ts'
import { type JobMachine, jobMachine, jobSteps } from '../support/job-machine.ts'
import { compiled, PULL_REQUEST } from '../support/snapshot-job.ts'
import { changeStored } from '../support/stored-snapshot.ts'

const BUILD = 'cargo build'

/** Shows what the action has left in the checkout and in CARGO_HOME before the first build. */
const LOOK = { name: 'look', run: 'find . "$CARGO_HOME" -maxdepth 1 -mindepth 1 -not -name .git' }

interface Prepared {
  readonly machine: JobMachine
  /** Runs a job with an empty CARGO_HOME. */
  readonly run: JobMachine['run']
  readonly cargoHome: string
}

/** A machine with the snapshot of a project that has a dependency. */
async function withSnapshot(t: TestContext): Promise<Prepared> {
  const registry = await crateRegistry(t)
  const project = mkdtempSync(join(tmpdir(), 'fast-cargo-project-'))
  t.after(() => rmSync(project, { recursive: true }))
  registry.writeProject(project, '1.0.0')
  const machine = await jobMachine(t, { project })
  const cargoHome = join(machine.folder, 'cargo-home')
  const run: JobMachine['run'] = (steps, options) => {
    rmSync(cargoHome, { recursive: true, force: true })
    mkdirSync(cargoHome)
    return machine.run(steps, { ...options, machineEnv: { CARGO_HOME: cargoHome } })
  }
  const cold = await run(jobSteps(machine, [BUILD]))
  assert.match(cold.log, /Snapshot: saved/)
  return { machine, run, cargoHome }
}

/** The middle of a file gets other bytes; its length stays. */
function overwrite(path: string): void {
  const bytes = readFileSync(path)
  bytes.fill('other bytes ', Math.floor(bytes.length / 2), Math.floor(bytes.length / 2) + 1000)
  writeFileSync(path, bytes)
}

function cutOff(path: string): void {
  truncateSync(path, Math.floor(readFileSync(path).length / 2))
}

const DAMAGES: Readonly<Record<string, (folder: string) => void>> = {
  'its manifest is cut off': (folder) => cutOff(join(folder, 'manifest.json')),
  'it was made for another schema': (folder) => {
    const path = join(folder, 'manifest.json')
    const manifest = JSON.parse(readFileSync(path, 'utf8'))
    writeFileSync(path, JSON.stringify({ ...manifest, schema: manifest.schema + 1 }))
  },
  'a part of the target folder is cut off': (folder) => cutOff(join(folder, 'target-0-0.tar.zstd')),
  'a part of the target folder holds other bytes': (folder) =>
    overwrite(join(folder, 'target-0-0.tar.zstd')),
  "CARGO_HOME's part is cut off": (folder) => cutOff(join(folder, 'registry-0.tar.zstd')),
}

test('a snapshot that is damaged or foreign inside is a miss with one warning, and nothing of it stays', async (t) => {
  const { machine, run, cargoHome } = await withSnapshot(t)
  const steps = jobSteps(machine, [LOOK, BUILD])
  const seen = (job: Awaited<ReturnType<typeof run>>): readonly string[] =>
    (job.steps.find(({ name }) => name === 'look')?.lines ?? []).filter((line) =>
      /^\.\/|^\/.*cargo-home\//.test(line),
    )
  const whole = await run(steps, PULL_REQUEST)
  assert.deepEqual(compiled(machine, whole), [], whole.log)
  assert.ok(seen(whole).includes('./target') && seen(whole).includes(`${cargoHome}/registry`))

  for (const [what, change] of Object.entries(DAMAGES)) {
    await t.test(what, async () => {
      const repair = await changeStored(machine, change)
      const job = await run(steps, PULL_REQUEST)
      repair()
      assert.deepEqual(compiled(machine, job), ['app', 'pebble'], job.log)
      const warnings = job.annotations.filter(({ level }) => level === 'warning')
      assert.equal(warnings.length, 1, job.log)
      assert.match(warnings[0]?.message ?? '', /^The snapshot cannot be used: .* Building without/)
      assert.deepEqual(seen(job).toSorted(), TRACKED)
      const restoring = [machine.workspace, cargoHome].flatMap((folder) => readdirSync(folder))
      assert.ok(!restoring.some((name) => name.includes('restoring')), restoring.join(' '))
    })
  }
})

const TRACKED = ['./.cargo', './.gitignore', './Cargo.lock', './Cargo.toml', './src']
