import * as v from 'valibot'

const ArtifactSchema = v.object({
  reason: v.literal('compiler-artifact'),
  target: v.object({ name: v.string(), crate_types: v.array(v.string()) }),
  filenames: v.array(v.string()),
  executable: v.nullable(v.string()),
  fresh: v.boolean(),
})

type Artifact = v.InferOutput<typeof ArtifactSchema>

/** What one cargo command said that it made. */
export interface MadeByCargo {
  /** Absolute paths of programs, test programs and libraries that a linker or archiver made. */
  readonly programs: readonly string[]
  /** One of each unit's files -> whether cargo found the unit fresh. */
  readonly units: ReadonlyMap<string, boolean>
}

/** Crate types whose files are ends of a build. An rlib is in what is linked of it. */
const LINKED = ['cdylib', 'staticlib', 'dylib', 'proc-macro']
const LINKED_FILE = /\.(so|a|dylib|dll|lib)$/

/** Reads the messages of `--message-format=json`; lines that are something else are left out. */
export function readMessages(text: string): MadeByCargo {
  const artifacts = text.split('\n').flatMap(artifactOf)
  return {
    programs: [...new Set(artifacts.flatMap(programsOf))].sort(),
    units: new Map(artifacts.map(({ filenames, fresh }) => [filenames[0] ?? '', fresh])),
  }
}

function artifactOf(line: string): readonly Artifact[] {
  if (!line.startsWith('{')) return []
  const parsed = v.safeParse(ArtifactSchema, parseJson(line))
  return parsed.success ? [parsed.output] : []
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined // what a program printed
  }
}

function programsOf({ target, filenames, executable }: Artifact): readonly string[] {
  const isLinked = target.crate_types.some((type) => LINKED.includes(type))
  const libraries = isLinked ? filenames.filter((name) => LINKED_FILE.test(name)) : []
  return executable === null ? libraries : [executable, ...libraries]
}

export interface UnitCounts {
  /** Fresh in the first command that names them. */
  readonly restored: number
  readonly built: number
}

/** Counts every unit once, in the first of the commands that had a use for it. */
export function countUnits(commands: readonly MadeByCargo[]): UnitCounts {
  const first = new Map(commands.toReversed().flatMap(({ units }) => [...units]))
  const restored = [...first.values()].filter(Boolean).length
  return { restored, built: first.size - restored }
}
