import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { NATIVE_OPTIONS } from '../../../src/cargo/native-build.ts'
import { placeWrappers, wrappersIn } from '../../../src/cargo/place-wrappers.ts'
import { localCommands } from '../../../src/runner/commands.ts'
import { localFiles } from '../../../src/runner/files.ts'
import type { Commands, Files } from '../../../src/runner/ports.ts'
import type { SnapshotKeys } from '../../../src/snapshot/keys.ts'
import { parseLock } from '../../../src/snapshot/lock-file.ts'
import { fetchSnapshot } from '../../../src/snapshot/restore/fetch.ts'
import { bringBack } from '../../../src/snapshot/restore/held-back.ts'
import { settleSnapshot } from '../../../src/snapshot/restore/settle.ts'
import type { RestoredState } from '../../../src/snapshot/save/choose-units.ts'
import { planSave } from '../../../src/snapshot/save/plan-save.ts'
import { saveSnapshot } from '../../../src/snapshot/save/save.ts'
import { folderStore } from './folder-store.ts'
import type { CiRun, SnapshotUnderTest } from './snapshot-under-test.ts'

const KEYS: SnapshotKeys = { key: 'a-b-c-d-1', restoreKeys: ['a-b-c-d-', 'a-b-c-', 'a-b-', 'a-'] }

interface Session {
  readonly folder: string
  readonly program: string
  restored: RestoredState | undefined
  newestNs: bigint
  /** Every second restored run is compiled as a pull request is: incremental data only where some was restored. */
  sparesData: boolean
  /** When the job's own steps had written everything. */
  beganMs: number
}

/** THE place where `src/snapshot/` meets the property: pack into, and unpack from, `run.storage`. */
export function ourSnapshot(): SnapshotUnderTest {
  const session = openSession()
  return {
    name: 'ours',
    shiftsWhenYoungerMs: 2_000,
    env: { RUSTC_WRAPPER: wrappersIn(homeOf(session), 'linux').launcher },
    restore: (run) => restore(run, session),
    beforeCargo: (run) => beforeCargo(run, session),
    save: async (run, succeeded) => (await save(run, succeeded, session)) ?? 'not saved',
  }
}

function openSession(): Session {
  const folder = mkdtempSync(join(tmpdir(), 'fast-cargo-world-program-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const program = join(folder, 'fast-cargo')
  const source = join(import.meta.dirname, '../../../native/fast-cargo.rs')
  const compiled = spawnSync('rustc', [...NATIVE_OPTIONS, '-o', program, source])
  if (compiled.status !== 0) throw new Error(String(compiled.stderr))
  return { folder, program, restored: undefined, newestNs: 0n, sparesData: false, beganMs: 0 }
}

function lockOf({ checkout }: CiRun) {
  const path = join(checkout, 'Cargo.lock')
  return { path, packages: parseLock(existsSync(path) ? readFileSync(path, 'utf8') : undefined) }
}

async function restore(run: CiRun, session: Session): Promise<void> {
  session.restored = undefined
  const { cargoHome } = run
  const clock = { nowMs: () => Date.now() }
  const local = { files: localFiles(), commands: commandsIn(run), clock }
  const ports = { ...local, cache: folderStore(run.storage, KEYS.key) }
  const request = {
    ...{ folder: join(session.folder, 'snapshot'), keys: KEYS, cargoHome },
    ...{ cwd: run.checkout, workspace: run.checkout, environment: run.env },
    settings: new Map<string, string>(),
    nowNs: BigInt(Date.now()) * 1_000_000n,
    lock: lockOf(run),
  }
  const fetched = await fetchSnapshot(request, ports)
  if (fetched.kind === 'miss') {
    session.sparesData = false // a new case: it goes the same way whatever was played before
    return
  }
  if (fetched.kind !== 'fetched') throw new Error(fetched.reason)
  const settled = await settleSnapshot(
    {
      ...{ fetched, program: session.program, nowNs: BigInt(Date.now()) * 1_000_000n },
      inputsFile: join(session.folder, 'inputs'),
      evidenceFile: join(session.folder, 'evidence'),
      heldBackFile: heldBackIn(session),
      markFile: join(session.folder, 'mark'),
    },
    ports,
  )
  session.restored = { manifest: fetched.manifest, restoredNs: settled.restoredNs }
  session.newestNs = settled.newestNs
}

function homeOf({ folder }: Pick<Session, 'folder'>): string {
  return join(folder, 'home')
}

/** The real shim, with a command that builds nothing. */
async function beforeCargo(run: CiRun, session: Session): Promise<void> {
  const { folder, program, restored, newestNs, sparesData } = session
  const inputs = join(folder, 'inputs')
  const heldBack = heldBackIn(session)
  const snapshot = restored && {
    ...{ inputs, heldBack, evidence: join(folder, 'evidence') },
    ...{ restoredNs: restored.restoredNs, newestNs },
    ...(sparesData ? { incrementalData: restored.manifest.sessions.map(({ hash }) => hash) } : {}),
  }
  session.sparesData = !sparesData
  const home = homeOf(session)
  const request = { home, os: 'linux' as const, program, scripts: '', linker: undefined }
  const settings = { fewerObjects: true, ...(snapshot === undefined ? {} : { snapshot }) }
  const { shimFolder } = await placeWrappers({ ...request, settings }, localFiles())
  const shim = await commandsIn(run).run(join(shimFolder, 'cargo'), ['--version'])
  if (shim.exitCode !== 0) throw new Error(shim.stderr)
  session.beganMs = Date.now()
  writeFileSync(markerOf(run), 'marker')
}

async function save(
  run: CiRun,
  succeeded: boolean,
  session: Session,
): Promise<'saved' | undefined> {
  const ports = {
    files: asOnTheSavingMachine(run, session.beganMs),
    commands: commandsIn(run),
    cache: folderStore(run.storage, KEYS.key),
    clock: { nowMs: () => Date.now(), wait: async () => undefined },
  }
  const request = {
    ...{ cwd: run.checkout, workspace: run.checkout, cargoHome: run.cargoHome },
    built: run.commands.map(({ cwd, args }) => ({
      ...{ cwd, args, startMs: session.beganMs, endMs: undefined, exitCode: succeeded ? 0 : 101 },
      ...{ outcome: succeeded ? ('succeeded' as const) : ('failed' as const) },
      ...{ timings: false, targetDirVariable: '' },
    })),
    timed: [EXPENSIVE],
    ...{ restored: session.restored, startedMs: session.beganMs, earlierSeconds: 0 },
    evidence: {
      ...{ logs: join(session.folder, 'watched'), own: [session.folder], temporary: [] },
      ...{ salt: 'salt', settings: new Map<string, string>(), variables: {} },
    },
  }
  await bringBack({ list: heldBackIn(session), program: session.program }, ports)
  const planned = await planSave(request, ports)
  if (!('plan' in planned)) return undefined
  const saving = { ...request, folder: join(session.folder, 'snapshot'), key: 'k' }
  const limits = { capBytes: 1e12, companions: async () => ({}) }
  await saveSnapshot(planned.plan, { ...saving, ...limits }, ports)
  return 'saved'
}

/** So that every save pays. */
const EXPENSIVE = {
  ...{ label: 'cargo build', args: ['build'], cwd: '/', startMs: 0, outcome: 'succeeded' as const },
  units: [{ name: 'costly', version: '1.0.0', target: '', startMs: 0, durationMs: 3_600_000 }],
}

function commandsIn({ env }: CiRun): Commands {
  const local = localCommands()
  return {
    ...local,
    run: (program, args, options = {}) =>
      local.run(program, args, { ...options, env: { ...env, ...options.env } }),
  }
}

function heldBackIn({ folder }: Session): string {
  return join(folder, 'held-back')
}

function markerOf({ checkout }: CiRun): string {
  return join(dirname(checkout), 'marker')
}

/**
 * A clock that runs wrong is played by shifting the times of all files, which gives them new change
 * times; on a real machine those would be wrong by as much, and not later than the build.
 */
function asOnTheSavingMachine(run: CiRun, beganMs: number): Files {
  const files = localFiles()
  const skewMs = Math.round(statSync(markerOf(run)).mtimeMs - beganMs)
  if (Math.abs(skewMs) < 60_000) return files
  const skewNs = BigInt(skewMs) * 1_000_000n
  const latestNs = BigInt(beganMs - 1_000) * 1_000_000n
  const corrected = (changedNs: bigint): bigint =>
    (changedNs > latestNs ? latestNs : changedNs) + skewNs
  return {
    ...files,
    facts: async (path) => {
      const facts = await files.facts(path)
      return facts && { ...facts, changedNs: corrected(facts.changedNs) }
    },
  }
}
