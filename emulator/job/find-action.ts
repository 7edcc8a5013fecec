import { existsSync } from 'node:fs'
import { isAbsolute, join, resolve } from 'node:path'
import { EmulatorError } from './errors.ts'
import type { Step } from './options.ts'

export type FoundAction =
  | { readonly kind: 'checkout' }
  | { readonly kind: 'folder'; readonly folder: string; readonly ref: string | undefined }

export interface ActionPlaces {
  readonly workspace: string
  readonly actionMap: Readonly<Record<string, string>>
}

const STAND_INS = join(import.meta.dirname, '..', 'stand-ins')

/** Where the action of a `uses:` lies. Throws when the emulator has nothing to stand in for it. */
export function findAction(step: Step, { workspace, actionMap }: ActionPlaces): FoundAction {
  const uses = step.uses ?? ''
  if (uses.startsWith('./')) {
    return { kind: 'folder', folder: join(workspace, uses), ref: undefined }
  }
  // Only for steps written in a test; GitHub knows no absolute paths.
  if (isAbsolute(uses)) return { kind: 'folder', folder: uses, ref: undefined }
  const [, repository = '', path = '', ref] = /^([^/@]+\/[^/@]+)(\/[^@]+)?@(.+)$/.exec(uses) ?? []
  const mapped = actionMap[repository + path]
  if (mapped !== undefined) return { kind: 'folder', folder: resolve(mapped), ref }
  const parent = actionMap[repository]
  if (parent !== undefined) return { kind: 'folder', folder: resolve(parent) + path, ref }
  if (repository + path === 'actions/checkout') return { kind: 'checkout' }
  const standIn = join(STAND_INS, repository)
  if (repository !== '' && path === '' && existsSync(standIn)) {
    return { kind: 'folder', folder: standIn, ref }
  }
  throw new EmulatorError(
    `Step "${stepName(step)}" uses ${uses}, which the emulator cannot download. ` +
      `Name a folder with its action.yml: --map ${repository || 'owner/action'}=DIR (actionMap in runJob), ` +
      `or leave its steps out: --skip ${repository || 'owner/action'}.`,
  )
}

/** A step's name as GitHub shows it when it has none of its own. */
export function stepName({ name, uses, run }: Step): string {
  return name ?? `Run ${uses ?? run?.trim().split('\n')[0] ?? ''}`
}
