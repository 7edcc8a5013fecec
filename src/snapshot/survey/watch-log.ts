import { join } from 'node:path'
import type { Files } from '../../runner/ports.ts'
import { normalized } from './path-interest.ts'

/** What the processes of one unit did, as the preloaded watcher wrote it down (`native/watch.rs`). */
export interface WatchedUnit {
  readonly kind: 'compile' | 'script'
  /** rustc's name of the crate; '' for a script. */
  readonly crate: string
  /** The hash at the end of its outputs' names; '' where they have none. */
  readonly hash: string
  /** Absolute, without `..`, which cargo leaves in: where its outputs go; of a script, OUT_DIR. */
  readonly out: string
  readonly isTest: boolean
  /** A program of the project gave variables of its own to the cargo that built it: nobody noted them. */
  readonly hasOthers: boolean
  /** Absolute paths as the programs named them. */
  readonly read: ReadonlySet<string>
  readonly seen: ReadonlySet<string>
  readonly missed: ReadonlySet<string>
  readonly listed: ReadonlySet<string>
  /** Written, made, renamed or removed. */
  readonly written: ReadonlySet<string>
  /** Of these, what it renamed or removed. */
  readonly removed: ReadonlySet<string>
  readonly variables: ReadonlySet<string>
  readonly programs: ReadonlySet<string>
  /** Every program that it started was watched as well. */
  readonly isWhole: boolean
  /** Absolute: of the package, '' where it is not told. */
  readonly manifest: string
  /** Absolute path of a script's own program; '' where it is not told. */
  readonly program: string
  /** When it began, in nanoseconds since the epoch; the last time, where it was built several times. */
  readonly sinceNs: bigint
}

/** The logs of a job, each unit once; what was built several times read all that any of them did. */
export async function readWatchLogs(
  folder: string,
  files: Pick<Files, 'list' | 'readText'>,
): Promise<readonly WatchedUnit[]> {
  const logs = new Map<string, TimedLog>()
  for (const name of await files.list(folder)) {
    if (!name.endsWith('.log')) continue
    const path = join(folder, name)
    const sinceNs = BigInt(/-(\d+)\.log$/.exec(name)?.[1] ?? 0)
    logs.set(path, { ...parseLog((await files.readText(path)) ?? ''), sinceNs })
  }
  for (const log of logs.values()) tellParents(log, logs)
  const units = [...logs.values()].filter(({ kind }) => kind !== undefined)
  return [...Map.groupBy(units, identityOf).values()].map((same) => joined(same))
}

interface Log {
  readonly kind: WatchedUnit['kind'] | undefined
  readonly header: ReadonlyMap<string, string>
  readonly by: Map<string, Set<string>>
  started: number
  watched: number
  isBlind: boolean
}

const KINDS: Readonly<Record<string, WatchedUnit['kind']>> = {
  compile: 'compile',
  script: 'script',
}

interface TimedLog extends Log {
  readonly sinceNs: bigint
}

/** Records that end in NUL: a letter, and what it is about. */
export function parseLog(text: string): Log {
  const header = new Map<string, string>()
  const by = new Map<string, Set<string>>()
  let [started, watched, isBlind] = [0, 0, false]
  for (const record of text.split('\0')) {
    const [letter, value] = [record.slice(0, 1), record.slice(1)]
    if (letter === 'X') started += 1
    else if (letter === '-') started -= 1
    else if (letter === 'C') watched += 1
    else if (letter === '!') isBlind = true
    if ('UcxoktPmbv'.includes(letter))
      header.set(letter, letter === 'o' ? normalized(value) : value)
    else by.set(letter, (by.get(letter) ?? new Set()).add(value))
  }
  return { kind: KINDS[header.get('U') ?? ''], header, by, started, watched, isBlind }
}

/** What a nested cargo built is a part of what the outer unit did. */
function tellParents(log: Log, logs: ReadonlyMap<string, Log>): void {
  const seen = new Set([log])
  let outer = logs.get(log.header.get('P') ?? '')
  for (; outer !== undefined && !seen.has(outer); outer = logs.get(outer.header.get('P') ?? '')) {
    seen.add(outer)
    addTo(outer, log)
    if (!isWhole(log)) outer.isBlind = true
  }
}

function addTo(log: Log, other: Log): void {
  for (const [letter, values] of other.by) {
    log.by.set(letter, new Set([...(log.by.get(letter) ?? []), ...values]))
  }
}

function isWhole({ started, watched, isBlind }: Log): boolean {
  return !isBlind && watched >= started
}

function identityOf({ kind, header }: Log): string {
  return JSON.stringify([kind, ...['c', 'x', 'o', 't'].map((letter) => header.get(letter))])
}

function joined(same: readonly TimedLog[]): WatchedUnit {
  const [{ kind = 'compile', header }] = same as readonly [TimedLog]
  const all = (...letters: readonly string[]): ReadonlySet<string> =>
    new Set(same.flatMap(({ by }) => letters.flatMap((letter) => [...(by.get(letter) ?? [])])))
  return {
    kind,
    ...{ crate: header.get('c') ?? '', hash: header.get('x') ?? '', out: header.get('o') ?? '' },
    isTest: header.has('t'),
    hasOthers: same.some((log) => log.header.has('v')),
    ...{ read: all('r'), seen: all('s'), missed: all('n'), listed: all('l') },
    ...{ written: all('w', 'd'), removed: all('d'), variables: all('e'), programs: all('X') },
    isWhole: same.every(isWhole),
    ...{ program: header.get('b') ?? '', manifest: header.get('m') ?? '' },
    sinceNs: BigInt(
      same
        .map(({ sinceNs }) => String(sinceNs).padStart(20, '0'))
        .sort()
        .at(-1) ?? 0,
    ),
  }
}
