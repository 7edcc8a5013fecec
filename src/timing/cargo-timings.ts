import * as v from 'valibot'
import { parseJson } from '../json/parse-json.ts'
import type { CargoCommandRecord, CriticalUnitRecord, UnitRecord } from './command-record.ts'
import { criticalPath, type TimedUnit } from './critical-path.ts'

const Seconds = v.pipe(v.number(), v.minValue(0))

const Section = v.tuple([v.string(), v.object({ start: Seconds, end: Seconds })])

/** A unit as cargo writes it. `sections` came with 1.87; before, `rmeta_time` told the same. */
const CargoUnit = v.object({
  i: v.optional(v.number()),
  name: v.string(),
  version: v.string(),
  target: v.string(),
  start: Seconds,
  duration: Seconds,
  rmeta_time: v.nullish(Seconds),
  sections: v.nullish(v.array(Section)),
  features: v.nullish(v.array(v.string())),
  unblocked_units: v.nullish(v.array(v.number())),
  unblocked_rmeta_units: v.nullish(v.array(v.number())),
  // What cargos before 1.86 call them.
  unlocked_units: v.nullish(v.array(v.number())),
  unlocked_rmeta_units: v.nullish(v.array(v.number())),
})

type CargoUnit = v.InferOutput<typeof CargoUnit>

/** What a timing report says. Durations are milliseconds; cargo rounds to ten of them. */
export interface CargoTimings {
  /** Units that cargo ran, in the order of its report; fresh ones are left out. */
  readonly units: readonly UnitRecord[]
  readonly unitCounts: CargoCommandRecord['unitCounts']
  /** Cargo's own total, without the run of tests or of the program. */
  readonly totalMs: number | undefined
  readonly criticalPath: readonly CriticalUnitRecord[]
  readonly cores: CargoCommandRecord['cores']
}

/**
 * Reads cargo's timing report (`cargo-timing-*.html`), as cargo 1.60 and later write it.
 * `undefined` for anything that does not hold a list of units in a known form.
 */
export function parseCargoTimings(html: string): CargoTimings | undefined {
  const listed = parseUnitData(html)
  if (listed === undefined) return undefined
  const unitCounts = parseUnitCounts(html)
  const ran = unitsThatRan(listed, unitCounts?.dirty)
  return {
    units: ran.map(toUnitRecord),
    unitCounts,
    totalMs: parseTotal(html),
    criticalPath: criticalPath(ran.map(toTimedUnit)),
    cores: parseCores(html, ran),
  }
}

function toTimedUnit(unit: CargoUnit): TimedUnit {
  const { i, name, target, start, duration } = unit
  const codegen = codegenSeconds(unit)
  return {
    id: i,
    name,
    target: target.trim(),
    startMs: milliseconds(start),
    endMs: milliseconds(start + duration),
    metadataMs: milliseconds(start + duration - (codegen ?? 0)),
    unblocks: unit.unblocked_units ?? unit.unlocked_units ?? [],
    unblocksEarly: unit.unblocked_rmeta_units ?? unit.unlocked_rmeta_units ?? [],
  }
}

/** Units that run at once are no more than the jobs that cargo may start. */
function parseCores(html: string, ran: readonly CargoUnit[]): CargoCommandRecord['cores'] {
  const jobs = /\(jobs=(\d+)/.exec(html)?.[1]
  const end = Math.max(0, ...ran.map(({ start, duration }) => start + duration))
  const begin = Math.min(end, ...ran.map(({ start }) => start))
  if (jobs === undefined || end === begin) return undefined
  const busy = ran.reduce((sum, { duration }) => sum + duration, 0)
  return { available: Number(jobs), used: Math.round((busy / (end - begin)) * 100) / 100 }
}

const UNIT_DATA = 'const UNIT_DATA = '

function parseUnitData(html: string): readonly CargoUnit[] | undefined {
  const start = html.indexOf(UNIT_DATA)
  const end = start === -1 ? undefined : /\];\r?\n/.exec(html.slice(start))
  if (end === undefined || end === null) return undefined
  return parseJson(v.array(CargoUnit), html.slice(start + UNIT_DATA.length, start + end.index + 1))
}

/**
 * Some cargos (1.95 is one) list fresh units and doc tests too, both with start and duration 0. So
 * does a build script that runs at once and ends within 5 ms: as many of those stay as the count of
 * dirty units leaves room for.
 */
function unitsThatRan(listed: readonly CargoUnit[], dirty = 0): readonly CargoUnit[] {
  const idle = listed.filter(({ start, duration }) => start === 0 && duration === 0)
  const room = Math.max(0, dirty - (listed.length - idle.length))
  const runs = idle.filter(({ target }) => target.endsWith('(run)')).slice(0, room)
  const left = new Set(idle.filter((unit) => !runs.includes(unit)))
  return listed.filter((unit) => !left.has(unit))
}

function toUnitRecord(unit: CargoUnit): UnitRecord {
  const { name, version, target, start, duration } = unit
  const codegen = codegenSeconds(unit)
  return {
    name,
    version,
    // Older cargos (1.65 is one) write it as two words.
    target: target.trim().replace(/^build script/, 'build-script'),
    startMs: milliseconds(start),
    durationMs: milliseconds(duration),
    ...(codegen === undefined ? {} : { codegenMs: milliseconds(codegen) }),
    ...(unit.features?.length ? { features: unit.features } : {}),
  }
}

function codegenSeconds({ sections, rmeta_time, duration }: CargoUnit): number | undefined {
  const section = sections?.find(([name]) => name === 'codegen')?.[1]
  if (section !== undefined) return Math.max(0, section.end - section.start)
  return typeof rmeta_time === 'number' ? Math.max(0, duration - rmeta_time) : undefined
}

function parseUnitCounts(html: string): CargoCommandRecord['unitCounts'] {
  const [fresh, dirty, total] = ['Fresh', 'Dirty', 'Total'].map((name) => {
    const cell = summaryCell(html, `${name} units`)
    return /^\d+$/.test(cell) ? Number(cell) : undefined
  })
  if (fresh === undefined || dirty === undefined || total === undefined) return undefined
  return { fresh, dirty, total }
}

/** `1.8s`, or `72.3s (1m 12.3s)` from a minute on. */
function parseTotal(html: string): number | undefined {
  const seconds = /^([\d.]+)s/.exec(summaryCell(html, 'Total time'))?.[1]
  return seconds === undefined ? undefined : milliseconds(Number(seconds))
}

/** Cargos differ in the space between the two cells. */
function summaryCell(html: string, name: string): string {
  return new RegExp(`<td>${name}:</td>\\s*<td>([^<]*)</td>`).exec(html)?.[1]?.trim() ?? ''
}

function milliseconds(seconds: number): number {
  return Math.round(seconds * 1000)
}
