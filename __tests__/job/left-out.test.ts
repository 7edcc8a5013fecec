import assert from 'node:assert/strict'
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import type { JobResult } from '../../emulator/job/options.ts'
import { decodeManifest } from '../../src/snapshot/manifest.ts'
import { commitAll, type JobMachine, jobMachine, jobSteps } from '../support/job-machine.ts'
import { sharedMachine } from '../support/shared-machine.ts'
import { BUILD, MORE, PULL_REQUEST, YOUNG_MS } from '../support/snapshot-job.ts'

/** What the first run saved, and of which crates it made incremental data. */
interface FirstRun extends JobMachine {
  readonly manifest: ReturnType<typeof decodeManifest>
  readonly made: readonly string[]
}

/** A machine with a snapshot of a workspace that reads a variable, and one that its build script sets. */
const withSnapshot = sharedMachine(async (owner): Promise<FirstRun> => {
  const machine = await jobMachine(owner, {
    change: (origin) => {
      const script = join(origin, 'greeting/build.rs')
      const text = readFileSync(script, 'utf8')
      const set = 'println!("cargo:rustc-env=MADE_BY=script");\n    println!("cargo:rerun-if'
      appendFileSync(
        join(origin, 'greeting/src/lib.rs'),
        'pub const MADE: &str = env!("MADE_BY");\n',
      )
      appendFileSync(
        join(origin, 'app/src/main.rs'),
        'pub const BUILD: Option<&str> = option_env!("BUILD_ID");\n',
      )
      writeFileSync(script, text.replace('println!("cargo:rerun-if', set))
    },
  })
  const cold = await machine.run(jobSteps(machine, BUILD))
  assert.equal(cold.conclusion, 'success', cold.log)
  assert.match(cold.log, /Snapshot: saved/)
  const path = join(machine.temp, 'fast-cargo/snapshot/manifest.json')
  const manifest = decodeManifest(readFileSync(path, 'utf8'))
  const made = readdirSync(join(machine.workspace, 'target/debug/incremental'))
  await wait(YOUNG_MS)
  return { ...machine, manifest, made }
})

function change(machine: JobMachine, path: string): void {
  appendFileSync(join(machine.origin, path), '\n// changed\n')
  commitAll(machine.origin)
}

/** Shows of which crates there is incremental data. */
const LOOK = { name: 'look', run: 'ls target/debug/incremental' }

function seenIn(job: JobResult): readonly string[] {
  return foldersIn(job).map((folder) => folder.replace(/-.*$/, ''))
}

function foldersIn(job: JobResult): readonly string[] {
  assert.equal(job.conclusion, 'success', job.log)
  const lines = job.steps.find(({ name }) => name === 'look')?.lines ?? []
  return lines.filter((line) => /^\w+-[0-9a-z]+$/.test(line)).sort()
}

test('where nothing changed, no incremental data is unpacked; of a changed crate its own is', async () => {
  const machine = await withSnapshot()
  const same = await machine.run(jobSteps(machine, BUILD), PULL_REQUEST)
  assert.match(same.log, /Not unpacked: incremental data of 4 crates that no compilation will use/)

  change(machine, 'app/src/main.rs')
  const changed = await machine.run(jobSteps(machine, [LOOK, ...BUILD]), PULL_REQUEST)
  assert.match(
    changed.log,
    /Not unpacked: 1 file that cargo rebuilds, incremental data of 3 crates/,
  )
  assert.deepEqual(seenIn(changed), ['app'])

  const env = { BUILD_ID: '7' }
  const other = await machine.run(jobSteps(machine, [LOOK, ...BUILD]), { ...PULL_REQUEST, env })
  assert.deepEqual(seenIn(other), ['app'])
})

test('the manifest tells what units read, need, make, and which variables they were compiled with', async () => {
  const { manifest } = await withSnapshot()
  assert.ok(manifest)
  const { units, named } = manifest
  const told = units.map(({ folder, reads, needs, outputs, environment }) => ({
    unit: folder.replace(/^.*\/(.*)-[0-9a-f]{16}$/, '$1'),
    reads: reads.map((place) => named[place]),
    needs: needs.map((place) => units[place]?.folder.replace(/^.*\/(.*)-[0-9a-f]{16}$/, '$1')),
    outputs: outputs.map(({ path }) => path.replace(/-[0-9a-f]{16}/, '')),
    environment,
  }))
  const of = (unit: string) => told.filter((each) => each.unit === unit)
  assert.deepEqual(of('app'), [
    {
      ...{ unit: 'app', reads: ['app/src/main.rs'], needs: ['greeting'] },
      ...{ outputs: ['debug/deps/app'], environment: { BUILD_ID: null } },
    },
  ])
  const [library] = of('greeting').filter(({ reads }) => reads.includes('greeting/src/lib.rs'))
  assert.deepEqual(library?.needs.toSorted(), ['greeting', 'marks'])
  assert.deepEqual(library?.environment, {})
  assert.deepEqual(library?.outputs, ['debug/deps/libgreeting.rlib'])
})

test('incremental data that was held back is there once a later step writes a source', async () => {
  const machine = await withSnapshot()
  const write = { run: "echo '// later' >> greeting/src/lib.rs" }
  const steps = [write, 'cargo --version', LOOK, ...BUILD]
  const job = await machine.run(jobSteps(machine, steps), PULL_REQUEST)
  assert.match(job.log, /Not unpacked: incremental data/)
  assert.ok(seenIn(job).includes('greeting'), job.log)
})

test('it travels on in the next snapshot', async () => {
  const { made, ...machine } = await withSnapshot()
  const second = await machine.run(jobSteps(machine, [...BUILD, MORE]))
  assert.match(second.log, /Not unpacked: incremental data/)
  assert.match(second.log, /Snapshot: saved/)
  change(machine, 'greeting/src/lib.rs')
  const third = await machine.run(jobSteps(machine, [LOOK, ...BUILD]), PULL_REQUEST)
  const seen = new Set(foldersIn(third))
  const wanted = made.filter((folder) => !folder.startsWith('marks-'))
  assert.ok(wanted.length >= 2)
  assert.deepEqual(
    wanted.filter((folder) => !seen.has(folder)),
    [],
  )
})
