import { join } from 'node:path'
import type { Files } from '../../runner/ports.ts'
import type { ScenarioName } from '../scenarios.ts'

/** What is done to the copy before a scenario's command: a file, and its text then. */
export interface Edit {
  readonly file: string
  readonly text: string
}

export interface EditSources {
  /** The folder of the workspace's Cargo.lock. */
  readonly root: string
  /** Sources that are changed, absolute. */
  readonly leaf: string | undefined
  readonly base: string | undefined
  /** Cargo.lock with another version of a dependency. */
  readonly bumpedLock: string | undefined
}

/** What a scenario changes; `undefined` where it changes nothing. `number` makes each change another one. */
export async function editFor(
  scenario: ScenarioName,
  { root, leaf, base, bumpedLock }: EditSources,
  number: number,
  files: Pick<Files, 'readText'>,
): Promise<Edit | undefined> {
  if (scenario === 'bump' && bumpedLock !== undefined) {
    return { file: join(root, 'Cargo.lock'), text: bumpedLock }
  }
  const source = scenario === 'leaf' ? leaf : scenario === 'base' ? base : undefined
  if (source === undefined) return undefined
  const line = scenario === 'leaf' ? privateLine(number) : publicLine(number)
  return { file: source, text: `${(await files.readText(source)) ?? ''}\n${line}` }
}

/** Compiles without a warning, whatever lints are on. */
function privateLine(number: number): string {
  return `const _: u64 = ${number};\n`
}

/** Part of what the crates above see, so that they are built again. */
function publicLine(number: number): string {
  return `/// Added by a benchmark, in its own copy.\npub const FAST_CARGO_BENCHMARK_${number}: u64 = ${number};\n`
}

interface KeptFile {
  readonly text: string
  readonly modifiedMs: number
}

/** Makes edits, and takes them back with the times that the files had. */
export function editor(files: Pick<Files, 'readText' | 'writeText' | 'facts' | 'setModified'>): {
  readonly make: (edit: Edit) => Promise<void>
  readonly takeBack: () => Promise<void>
} {
  const kept = new Map<string, KeptFile>()
  return {
    make: async ({ file, text }) => {
      if (!kept.has(file)) {
        const before = await files.readText(file)
        const facts = await files.facts(file)
        if (before !== undefined && facts !== undefined) {
          kept.set(file, { text: before, modifiedMs: facts.modifiedMs })
        }
      }
      await files.writeText(file, text)
    },
    takeBack: async () => {
      for (const [file, { text, modifiedMs }] of kept) {
        await files.writeText(file, text)
        await files.setModified(file, modifiedMs)
      }
      kept.clear()
    },
  }
}
