import type { CargoCommandRecord, UnitRecord } from './command-record.ts'

/** Where the units' time went. Units run side by side: the parts add up to more than the wall time. */
type WorkKind =
  | 'build scripts, compiled'
  | 'build scripts, run'
  | 'proc macros'
  | 'front end'
  | 'code generation'
  | 'programs and tests, with linking'
  | 'libraries'

/**
 * The units' milliseconds by kind of work. Cargo splits a library's time into front end and code
 * generation only where others wait for it; where it does not, the time counts as `libraries`.
 * `procMacros` are crate names as rustc knows them.
 */
export function workByKind(
  commands: readonly Pick<CargoCommandRecord, 'units'>[],
  procMacros: ReadonlySet<string>,
): Record<string, number> {
  const sums = new Map<WorkKind, number>()
  for (const unit of commands.flatMap(({ units }) => units)) {
    for (const [kind, ms] of partsOf(unit, procMacros)) sums.set(kind, (sums.get(kind) ?? 0) + ms)
  }
  return Object.fromEntries([...sums].filter(([, ms]) => ms > 0))
}

function partsOf(
  { name, target, durationMs, codegenMs }: UnitRecord,
  procMacros: ReadonlySet<string>,
): readonly (readonly [WorkKind, number])[] {
  if (target === 'build-script (run)') return [['build scripts, run', durationMs]]
  if (target.startsWith('build-script')) return [['build scripts, compiled', durationMs]]
  if (procMacros.has(name.replaceAll('-', '_')) && target === '') {
    return [['proc macros', durationMs]]
  }
  if (target !== '' && !target.includes('"lib"')) {
    return [['programs and tests, with linking', durationMs]]
  }
  if (codegenMs === undefined) return [['libraries', durationMs]]
  return [
    ['front end', Math.max(0, durationMs - codegenMs)],
    ['code generation', codegenMs],
  ]
}
