import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { StepEvent } from '../../emulator/job/options.ts'
import { MISSING } from './compare.ts'
import { type MadeByCargo, readMessages } from './messages.ts'

export const BUILD_STEP = 'build'

/** Where a command's messages go, in RUNNER_TEMP. */
export function messagesFile(at: number): string {
  return `messages-${at + 1}.json`
}

/** What a command of a job made. */
interface MadeByCommand extends MadeByCargo {
  /** Path, relative to the checkout -> sha256. */
  readonly digests: Readonly<Record<string, string>>
}

export interface ProgramReader {
  readonly onStep: (event: StepEvent) => void
  readonly commands: readonly MadeByCommand[]
}

/** Reads what each command made as soon as it has ended: the next one may write the same files. */
export function programReader(places: {
  readonly workspace: string
  readonly temp: string
}): ProgramReader {
  const commands: MadeByCommand[] = []
  const onStep = (event: StepEvent): void => {
    if (event.kind !== 'end' || event.name !== BUILD_STEP || event.phase !== 'main') return
    const file = join(places.temp, messagesFile(commands.length))
    const made = readMessages(existsSync(file) ? readFileSync(file, 'utf8') : '')
    const digests = made.programs.map((path) => [relative(places.workspace, path), sha256(path)])
    commands.push({ ...made, digests: Object.fromEntries(digests) })
  }
  return { onStep, commands }
}

function sha256(path: string): string {
  if (!existsSync(path)) return MISSING
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}
