import type { TomlTable } from 'smol-toml'
import type { SettingRecord } from '../../timing/job-record.ts'
import { type CargoConfig, type Found, findSetting, isTable, type KeyPath } from '../read/config.ts'
import type { RootManifest } from '../read/read-manifest.ts'
import { cannotSet, type Decision, keptAs, setInFile } from './decision.ts'
import { findCosts, withAdvice } from './find-costs.ts'
import { incrementalMode, planIncremental, type SnapshotUse } from './plan-incremental.ts'
import { type ProfileInput, planProfile } from './plan-profile.ts'
import { planUserConfig } from './plan-user-config.ts'
import { planWrapper, type WrapperInForce } from './plan-wrapper.ts'
import type { BuildTarget } from './rustflags.ts'

export interface SettingsRequest {
  readonly profile: ProfileInput
  readonly incremental: 'auto' | 'on' | 'off'
  readonly cache: 'sccache' | 'off'
  readonly snapshot: SnapshotUse
  /** The input `cargo-config`, parsed by `parseUserConfig`. */
  readonly userConfig: TomlTable
}

/** Why there is a launcher without sccache, in a run that saves a snapshot and in one that only reads it. */
const LAUNCHER_FOR: Readonly<Record<'kept' | 'read', string>> = {
  kept: 'at most 16 codegen units for small incremental crates',
  read: 'incremental data only where some was restored: this run saves none',
}

export interface SettingsContext {
  readonly config: CargoConfig
  /** `undefined` before the checkout, or where the job builds in another folder. */
  readonly manifest: RootManifest | undefined
  readonly cargoVersion: string | undefined
  /** The host triple. */
  readonly triple: string
  /** Where the job builds. */
  readonly cwd: string
  /** The checkout. */
  readonly workspace: string
  /** Absolute path of our config file. */
  readonly file: string
  /** Absolute path of our rustc launcher; `undefined` where it could not be placed. */
  readonly launcher: string | undefined
  /** Absolute path of our linker driver. */
  readonly driver: string
  readonly linker: { readonly writeKey: boolean; readonly theirs: Found | undefined }
  /** What is known of the host as a target; absent before there is Rust. */
  readonly target?: BuildTarget
}

export interface SettingsPlan {
  readonly settings: readonly SettingRecord[]
  /** Our config file's content. */
  readonly document: TomlTable
  /** What only cargo 1.94 and later may read, since older ones stop at it. */
  readonly newerDocument: TomlTable
  /** Variables to export for the job: only what no file can override. */
  readonly variables: Readonly<Record<string, string>>
  readonly wrapper: WrapperInForce
  /** Incremental compilation is on because of us, for builds that are not for release or for `any`. */
  readonly incremental?: 'dev' | 'any'
  /** Our launcher has small incremental crates cut into fewer object files than rustc would. */
  readonly fewerObjects: boolean
  /** And crates compiled without incremental data where none was restored. */
  readonly lessData: boolean
  /** What the plan is made of, for a job that cannot have the file. */
  readonly decisions: readonly Decision[]
}

/** Decides key by key what fast-cargo sets, and what it leaves as the project has it. */
export function planSettings(request: SettingsRequest, context: SettingsContext): SettingsPlan {
  const { cache, snapshot } = request
  const cached = cache === 'sccache' ? planWrapper({ ...context, purpose: cache }) : undefined
  const throughSccache = cached !== undefined && ['ours', 'their sccache'].includes(cached.inForce)
  const incremental = planIncremental(request.incremental, { ...context, throughSccache, snapshot })
  const mode = incrementalMode(incremental, snapshot, context)
  const isOurs = mode !== undefined && request.incremental === 'auto'
  const moves = snapshot === 'kept' || snapshot === 'read'
  const purpose = isOurs && moves ? { clause: LAUNCHER_FOR[snapshot] } : undefined
  const wrapper = cached ?? planWrapper({ ...context, purpose })
  const decisions = [
    wrapper.decision,
    incremental,
    planLinkerKey(context),
    ...planOtherTargets(context),
    ...planProfile(request.profile, context),
    ...planUserConfig(request.userConfig, context),
  ].filter((decision) => decision !== undefined)
  const fewerObjects = isOurs && moves && wrapper.inForce === 'ours'
  const costs = findCosts({ ...context, throughSccache, wrapper: wrapper.inForce })
  return {
    ...outcomeOf(withAdvice(decisions, costs)),
    wrapper: wrapper.inForce,
    fewerObjects,
    lessData: fewerObjects && snapshot === 'read',
    ...(mode === undefined ? {} : { incremental: mode }),
  }
}

/** What a list of decisions comes to. */
export function outcomeOf(
  decisions: readonly Decision[],
): Omit<SettingsPlan, 'wrapper' | 'incremental' | 'fewerObjects' | 'lessData'> {
  const document: TomlTable = {}
  const newerDocument: TomlTable = {}
  for (const { write } of decisions) {
    if (write !== undefined) {
      insert(write.newer ? newerDocument : document, write.key, write.value)
    }
  }
  return {
    settings: decisions.map(({ record }) => record),
    document,
    newerDocument,
    variables: Object.assign({}, ...decisions.map(({ variables }) => variables)),
    decisions,
  }
}

function planLinkerKey({ linker, triple, driver, file }: SettingsContext): Decision | undefined {
  const key: KeyPath = ['target', triple, 'linker']
  if (linker.writeKey) return setInFile({ key, value: driver, file })
  return linker.theirs && keptAs({ key }, linker.theirs, 'theirs kept')
}

/** Targets that the config builds for besides the host: what it names for them stays, and is shown. */
function planOtherTargets({ config, triple }: SettingsContext): readonly Decision[] {
  const named = findSetting(config, ['build', 'target'])?.value ?? []
  const targets = Array.isArray(named) ? named : [named]
  return targets.flatMap((target) => {
    const key: KeyPath = ['target', String(target), 'linker']
    const theirs = findSetting(config, key)
    if (target === triple) return []
    if (theirs !== undefined) return [keptAs({ key }, theirs, 'theirs kept')]
    const why = "left to rustc's own linker: fast-cargo chooses for what the host runs"
    return [cannotSet({ key, value: '' }, why)]
  })
}

function insert(table: TomlTable, [part = '', ...rest]: KeyPath, value: TomlTable[string]): void {
  if (rest.length === 0) {
    table[part] = value
    return
  }
  const inner = table[part]
  const next = isTable(inner) ? inner : {}
  table[part] = next
  insert(next, rest, value)
}
