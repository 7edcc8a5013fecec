/** By crate: each way in which a job compiled it, as `-C opt-level=0a1b2c` lines with tabs between them. */
export type CrateFlags = Readonly<Record<string, readonly string[]>>

const FLAG = /^-{0,2}[\w -]+=[0-9a-f]{6}$/

/** The launcher's lines: a crate's name and its flags with digests. */
export function flagsIn(text: string | undefined): CrateFlags {
  const ways = new Map<string, Set<string>>()
  for (const line of (text ?? '').split('\n')) {
    const [name = '', ...flags] = line.split('\t')
    if (!/^\w+$/.test(name) || !flags.every((flag) => FLAG.test(flag))) continue
    ways.set(name, (ways.get(name) ?? new Set()).add(flags.join('\t')))
  }
  return Object.fromEntries([...ways].map(([name, found]) => [name, [...found].sort()]))
}

interface FlagChanges {
  /** Crates that both runs compiled through sccache. */
  readonly compared: number
  /** What differs in most of them, clauses. */
  readonly changed: readonly string[]
}

/** What rustc is told otherwise than then, as far as most crates that both runs compiled are concerned. */
export function flagChanges(now: CrateFlags, then: CrateFlags): FlagChanges {
  const known = (name: string): readonly string[] =>
    Object.hasOwn(then, name) ? (then[name] ?? []) : []
  const both = Object.entries(now).filter(([name]) => known(name).length > 0)
  const clauses = both.map(([name, ways]) => changesOf(ways, known(name)))
  const counts = new Map<string, number>()
  for (const clause of clauses.flat()) counts.set(clause, (counts.get(clause) ?? 0) + 1)
  const most = [...counts].filter(([, times]) => times * 2 >= both.length)
  return { compared: both.length, changed: most.map(([clause]) => clause) }
}

/** Of one crate: nothing where it was compiled in one of these ways then, too. */
function changesOf(now: readonly string[], then: readonly string[]): readonly string[] {
  const changes = now.map((way) => {
    const each = then.map((before) => between(way, before))
    return each.reduce((least, some) => (some.length < least.length ? some : least))
  })
  return [...new Set(changes.flat())]
}

function between(way: string, before: string): readonly string[] {
  const [is, was] = [valuesOf(way), valuesOf(before)]
  const names = [...new Set([...is.keys(), ...was.keys()])].sort()
  return names
    .filter((name) => is.get(name) !== was.get(name))
    .map((name) => {
      const how = is.has(name) ? (was.has(name) ? 'another value' : 'not set then') : 'not set now'
      return `rustc's ${name === 'lints' ? name : `flag ${name}`} (${how})`
    })
}

function valuesOf(way: string): ReadonlyMap<string, string> {
  const flags = way === '' ? [] : way.split('\t')
  return new Map(flags.map((flag) => [flag.slice(0, -7), flag.slice(-6)]))
}
