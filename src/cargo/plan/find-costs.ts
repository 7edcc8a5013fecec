import type { SettingRecord } from '../../timing/job-record.ts'
import { type Found, findSetting, type KeyPath, keyName } from '../read/config.ts'
import { placeOf } from '../read/setting-line.ts'
import type { CostContext } from './cost-context.ts'
import type { Decision } from './decision.ts'
import { hiddenRustflags } from './hidden-rustflags.ts'
import { findInManifest } from './plan-profile.ts'
import { RUSTC_WRAPPER, type WrapperInForce } from './plan-wrapper.ts'
import { KNOWN_DRIVER, theirLinker } from './their-linker.ts'

/** A setting that makes the build slower, and what to do about it. */
type Cost = Omit<SettingRecord, 'outcome'> & { readonly advice: string }

/** What the project, the job or the machine sets that costs time. Nothing of it is changed. */
export function findCosts(context: CostContext): readonly Cost[] {
  return [
    linkerCost(context),
    ...hiddenRustflags(context),
    wrapperCost(context),
    ...incrementalCosts(context),
    splitDebugCost(context),
    ltoCost(context),
  ].filter((cost) => cost !== undefined)
}

/** Puts each advice to the row of its key, or adds a row. */
export function withAdvice(
  decisions: readonly Decision[],
  costs: readonly Cost[],
): readonly Decision[] {
  const rows = decisions.map((decision) => {
    const { record } = decision
    const cost = costs.find(({ key, value }) => key === record.key && value === record.value)
    return cost === undefined
      ? decision
      : { ...decision, record: { ...record, advice: cost.advice } }
  })
  const added = costs.filter(({ advice }) => !rows.some(({ record }) => record.advice === advice))
  return [
    ...rows,
    ...added.map((cost) => ({ record: { ...cost, outcome: 'theirs kept' as const } })),
  ]
}

function linkerCost(context: CostContext): Cost | undefined {
  const { config, target } = context
  if (target === undefined) return undefined
  const { driver, fuseLd } = theirLinker(config, target)
  if (driver === undefined || fuseLd !== undefined) return undefined
  if (!/-linux-gnu/.test(target.triple) || !KNOWN_DRIVER.test(String(driver.value)))
    return undefined
  const key = ['target', target.triple, 'linker']
  const advice = `${placeOf(key, driver, context)} names the linker "${driver.value}", so that GNU ld links, the slowest one: rustc or fast-cargo would choose a faster one. Remove the line, or add -C link-arg=-fuse-ld=mold to the rustflags there.`
  return { ...rowOf(key, driver), advice }
}

function wrapperCost(context: CostContext): Cost | undefined {
  const theirs = findSetting(context.config, RUSTC_WRAPPER)
  if (theirs === undefined || context.wrapper === 'ours') return undefined
  const place = placeOf(RUSTC_WRAPPER, theirs, context)
  const advice: Record<Exclude<WrapperInForce, 'ours'>, string> = {
    'their sccache': `${place} calls sccache directly: if sccache fails, so does cargo, and crates that it cannot cache still pass through it. Remove the line, and fast-cargo puts a launcher in front of it.`,
    theirs: `${place} names a wrapper of its own, so sccache takes no part. Remove it to use sccache.`,
    none: `${place} turns wrappers off (it is empty), so sccache takes no part. Remove it to use sccache.`,
  }
  return { ...rowOf(RUSTC_WRAPPER, theirs), advice: advice[context.wrapper] }
}

function incrementalCosts(context: CostContext): readonly Cost[] {
  if (!context.throughSccache) return []
  const keys = [
    ['build', 'incremental'],
    ['profile', 'dev', 'incremental'],
  ]
  return keys.flatMap((key) => {
    const theirs = settingOf(key, context)
    const yes = theirs?.from === 'CARGO_INCREMENTAL' ? '1' : 'true'
    if (theirs === undefined || String(theirs.value) !== yes) return []
    const advice = `${placeOf(key, theirs, context)} turns incremental compilation on, and sccache cannot cache such crates. Remove it, or set the input cache to off.`
    return [{ ...rowOf(['build', 'incremental'], theirs), advice }]
  })
}

function splitDebugCost(context: CostContext): Cost | undefined {
  const key = ['profile', 'dev', 'split-debuginfo']
  const theirs = settingOf(key, context)
  const isLinux = context.target === undefined || /linux/.test(context.target.triple)
  if (theirs?.value !== 'unpacked' || !isLinux || !context.throughSccache) return undefined
  const advice = `${placeOf(key, theirs, context)} leaves debug info in files that sccache does not keep: it is lost for every crate from the cache. Remove it.`
  return { ...rowOf(key, theirs), advice }
}

function ltoCost(context: CostContext): Cost | undefined {
  const key = ['profile', 'dev', 'lto']
  const theirs = settingOf(key, context)
  if (theirs === undefined || !/^(true|fat|thin)$/.test(String(theirs.value))) return undefined
  const advice = `${placeOf(key, theirs, context)} turns link-time optimisation on for the dev profile: every link compiles all crates once more. Keep it in the release profile only.`
  return { ...rowOf(key, theirs), advice }
}

function settingOf(key: KeyPath, { config, manifest }: CostContext): Found | undefined {
  return findSetting(config, key) ?? (manifest && findInManifest(manifest, key))
}

function rowOf(key: KeyPath, { value, from }: Found): Omit<Cost, 'advice'> {
  return { key: keyName(key), value: String(value), from }
}
