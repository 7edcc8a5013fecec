import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, delimiter, join } from 'node:path'
import { placeWrappers, wrappersIn } from '../../../src/cargo/place/place-wrappers.ts'
import type { WrapperSettings } from '../../../src/cargo/place/wrapper-settings.ts'
import { envTable } from '../../../src/cargo/read/env-table.ts'
import { readConfig } from '../../../src/cargo/read/read-config.ts'
import { localCommands } from '../../../src/runner/commands.ts'
import { localFiles } from '../../../src/runner/files.ts'
import type { Commands } from '../../../src/runner/ports.ts'
import type { SnapshotKeys } from '../../../src/snapshot/keys.ts'
import { parseLock } from '../../../src/snapshot/lock-file.ts'
import { fetchSnapshot } from '../../../src/snapshot/restore/fetch.ts'
import { bringBack } from '../../../src/snapshot/restore/held-back.ts'
import { settleSnapshot } from '../../../src/snapshot/restore/settle.ts'
import type { RestoredState } from '../../../src/snapshot/save/choose-units.ts'
import { planSave } from '../../../src/snapshot/save/plan-save.ts'
import { saveSnapshot } from '../../../src/snapshot/save/save.ts'
import { NOTHING_PLAIN } from '../../../src/snapshot/survey/secret-variables.ts'
import { readShimCommands } from '../../../src/timing/shim-records.ts'
import { nativeBinary } from '../../native/shim-home.ts'
import { NO_WATCHER, watcherLibrary } from '../../native/watch-home.ts'
import { folderStore } from './folder-store.ts'
import { asOfItsClock, copyAsOfItsClock, filesAsSaved, markBeginning } from './saving-machine.ts'
import type { CiRun, SnapshotUnderTest } from './snapshot-under-test.ts'

const KEYS: SnapshotKeys = { key: 'a-b-c-d-1', restoreKeys: ['a-b-c-d-', 'a-b-c-', 'a-b-', 'a-'] }
const SALT = 'salt'

/** Whether the watcher looks on, or is not to be had on the machine. */
export type Watching = 'watched' | 'not watched'

interface Session {
  /** Of the job; below it the wrappers' home and what the job writes down. */
  readonly folder: string
  readonly program: string
  readonly library: string | undefined
  restored: (RestoredState & { readonly newestNs: bigint }) | undefined
  /** Every second restored run is compiled as a pull request is: incremental data only where some was restored. */
  sparesData: boolean
  settings: ReadonlyMap<string, string>
  /** When the job's own steps had written everything. */
  beganMs: number | undefined
}

/** THE place where `src/snapshot/` meets the property: pack into, and unpack from, `run.storage`. */
export function ourSnapshot(watching: Watching): SnapshotUnderTest {
  const session = openSession(watching)
  const { shimFolder, launcher } = wrappersIn(homeOf(session), 'linux')
  return {
    name: 'ours',
    shiftsWhenYoungerMs: 2_000,
    seesReads: session.library !== undefined,
    envOf: ({ env }) => ({
      ...env,
      PATH: [shimFolder, env['PATH']].join(delimiter),
      RUSTC_WRAPPER: launcher,
    }),
    restore: (run) => restore(run, session),
    beforeCargo: async (run) => {
      session.beganMs ??= markBeginning(run)
    },
    save: (run) => save(run, session),
    close: () => rmSync(session.folder, { recursive: true, force: true }),
  }
}

function openSession(watching: Watching): Session {
  const folder = mkdtempSync(join(tmpdir(), 'fast-cargo-world-program-'))
  const compiled = watching === 'watched' && NO_WATCHER === false ? watcherLibrary() : undefined
  const library = compiled && join(folder, 'home', basename(compiled))
  if (compiled !== undefined && library !== undefined) {
    mkdirSync(join(folder, 'home'))
    copyFileSync(compiled, library)
  }
  const given = { folder, program: nativeBinary(), library }
  const settings = new Map<string, string>()
  return { ...given, settings, restored: undefined, sparesData: false, beganMs: undefined }
}

/** What a job begins with: its own step, which finds nothing of other jobs. */
async function restore(run: CiRun, session: Session): Promise<void> {
  for (const folder of [logsOf(session), recordsOf(session)]) {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder)
  }
  session.beganMs = undefined
  session.settings = await settingsOf(run)
  session.restored = await restored(run, session)
  await placeShim(session)
}

async function restored(run: CiRun, session: Session): Promise<Session['restored']> {
  const local = { files: localFiles(), commands: commandsIn(run) }
  const clock = { nowMs: () => Date.now() }
  const ports = { ...local, clock, cache: folderStore(run.storage, KEYS.key) }
  const nowNs = () => BigInt(Date.now()) * 1_000_000n
  const request = {
    ...{ folder: join(session.folder, 'snapshot'), keys: KEYS, cargoHome: run.cargoHome },
    ...{ cwd: run.checkout, workspace: run.checkout, environment: run.env },
    ...{ settings: session.settings, nowNs: nowNs(), lock: lockOf(run) },
  }
  const fetched = await fetchSnapshot(request, ports)
  if (fetched.kind === 'miss') {
    session.sparesData = false // a new case: it goes the same way whatever was played before
    return undefined
  }
  if (fetched.kind !== 'fetched') throw new Error(fetched.reason)
  const settled = await settleSnapshot(
    {
      ...{ fetched, program: session.program, nowNs: nowNs() },
      ...{ ...listsOf(session), markFile: join(session.folder, 'mark') },
    },
    ports,
  )
  const { restoredNs, newestNs } = settled
  return { manifest: fetched.manifest, restoredNs, newestNs }
}

async function placeShim(session: Session): Promise<void> {
  const { program, library, restored, sparesData } = session
  const { inputsFile, evidenceFile, heldBackFile } = listsOf(session)
  const snapshot = restored && {
    ...{ inputs: inputsFile, heldBack: heldBackFile, evidence: evidenceFile },
    ...{ restoredNs: restored.restoredNs, newestNs: restored.newestNs },
    ...(sparesData ? { incrementalData: restored.manifest.sessions.map(({ hash }) => hash) } : {}),
  }
  session.sparesData = restored !== undefined && !sparesData
  const settings: WrapperSettings = {
    ...{ fewerObjects: true, records: recordsOf(session), salt: SALT },
    watch: { library, logs: logsOf(session) },
    ...(snapshot === undefined ? {} : { snapshot }),
  }
  const place = { home: homeOf(session), os: 'linux' as const, scripts: '', linker: undefined }
  await placeWrappers({ ...place, program, settings }, localFiles())
}

async function save(run: CiRun, session: Session): ReturnType<SnapshotUnderTest['save']> {
  const begun = { run, beganMs: session.beganMs ?? Date.now() }
  const clocked = asOfItsClock(begun)
  copyAsOfItsClock(logsOf(session), begun)
  const ports = {
    ...{ files: filesAsSaved(begun), commands: commandsIn(run) },
    cache: folderStore(run.storage, KEYS.key),
    clock: { nowMs: () => Date.now(), wait: async () => undefined },
  }
  const built = await readShimCommands(recordsOf(session), localFiles())
  const { restored } = session
  const request = {
    ...{ cwd: run.checkout, workspace: run.checkout, cargoHome: run.cargoHome },
    ...{ built: built.map(clocked.command), timed: [EXPENSIVE] },
    restored: restored && { ...restored, restoredNs: clocked.ns(restored.restoredNs) },
    ...{ startedMs: session.beganMs ?? 0, earlierSeconds: 0 },
    isFirst: false,
    // Those of the world are no secrets.
    plain: { ...NOTHING_PLAIN, names: ['WORLD_*'] },
    layerPrefix: 'layer-',
    evidence: {
      ...{ logs: logsOf(session), own: [session.folder], temporary: [run.temporary] },
      ...{ salt: SALT, settings: session.settings, variables: run.env },
    },
  }
  const { heldBackFile } = listsOf(session)
  await bringBack({ list: heldBackFile, program: session.program }, ports)
  const planned = await planSave(request, ports)
  if (!('plan' in planned)) return 'not saved'
  const saving = {
    ...request,
    folder: join(session.folder, 'snapshot'),
    key: 'k',
    layerKeyOf: () => 'layer',
  }
  const limits = { capBytes: 1e12, companions: async () => ({}) }
  await saveSnapshot(planned.plan, { ...saving, ...limits }, ports)
  return 'saved'
}

/** So that every save pays. */
const EXPENSIVE = {
  ...{ label: 'cargo build', args: ['build'], cwd: '/', startMs: 0, outcome: 'succeeded' as const },
  units: [{ name: 'costly', version: '1.0.0', target: '', startMs: 0, durationMs: 3_600_000 }],
}

/** What cargo's `[env]` says when the job begins. */
async function settingsOf({ checkout, env }: CiRun): Promise<ReadonlyMap<string, string>> {
  return envTable(await readConfig({ cwd: checkout, env, cargoVersion: undefined }, localFiles()))
}

function lockOf({ checkout }: CiRun) {
  const path = join(checkout, 'Cargo.lock')
  return { path, packages: parseLock(existsSync(path) ? readFileSync(path, 'utf8') : undefined) }
}

function commandsIn({ env }: CiRun): Commands {
  const local = localCommands()
  return {
    ...local,
    run: (program, args, options = {}) =>
      local.run(program, args, { ...options, env: { ...env, ...options.env } }),
  }
}

function homeOf({ folder }: Pick<Session, 'folder'>): string {
  return join(folder, 'home')
}

function logsOf({ folder }: Pick<Session, 'folder'>): string {
  return join(folder, 'watched')
}

function recordsOf({ folder }: Pick<Session, 'folder'>): string {
  return join(folder, 'records')
}

function listsOf({ folder }: Pick<Session, 'folder'>) {
  return {
    inputsFile: join(folder, 'inputs'),
    evidenceFile: join(folder, 'evidence'),
    heldBackFile: join(folder, 'held-back'),
  }
}
