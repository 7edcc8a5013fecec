import type { Change } from './change.ts'
import * as deeds from './deed-changes.ts'
import * as markdown from './markdown-changes.ts'
import * as settings from './setting-changes.ts'
import * as sources from './source-changes.ts'

/** Every kind of change by its name; "nothing" is the same commit once more. */
export const KINDS = {
  nothing: () => ({ did: 'nothing' }),
  ...sources,
  ...markdown,
  ...settings,
  ...deeds,
} satisfies Record<string, Change>

export type Kind = keyof typeof KINDS

const EVERYWHERE: readonly Kind[] = [
  'edit',
  'editTrackedLate',
  'backdateChanged',
  'clockAhead',
  'revert',
  'checkOutAgain',
  'nothing',
  'remove',
  'backdateAll',
  'clockBehind',
  'editUnrelated',
  'flipProfile',
  'flipFlags',
  'flipToolchain',
]

/** The kinds that make sense in a workspace: first those that are its own. */
export const KINDS_OF: Readonly<Record<string, readonly Kind[]>> = {
  tree: [
    'moduleTwin',
    'retarget',
    'swap',
    'changeVariable',
    'renameModule',
    'flipFeature',
    'addModule',
    'renameData',
    'changeCaseOfModule',
    'changeCaseOfData',
    ...EVERYWHERE,
  ],
  scripts: [
    'addListed',
    'retarget',
    'removeListed',
    'changeVariable',
    'swap',
    'renameData',
    'changeCaseOfData',
    ...EVERYWHERE,
  ],
  macros: [
    'addMarkdown',
    'changeUnreadMarkdown',
    'changeCaseOfData',
    'editMarkdown',
    'removeMarkdown',
    'removeListed',
    'addListed',
    'renameData',
    'swap',
    ...EVERYWHERE,
  ],
  outer: [
    'editUntracked',
    'editUntrackedLate',
    'bumpSubmodule',
    'bumpVersion',
    'swap',
    'renameModule',
    'moduleTwin',
    ...EVERYWHERE,
  ],
  anywhere: [
    'editRead',
    'touchReadLate',
    'addRead',
    'commitNothing',
    'changeVariable',
    'commitLate',
    'renewTools',
    'removeRead',
    'editSetting',
    'checkOutLate',
    'tag',
    'commitWritten',
    'editUntrackedLate',
    'tagLate',
    'otherDeeds',
    'editUntracked',
    ...EVERYWHERE.filter((kind) => kind !== 'remove'),
  ],
}

/** What a case begins with. */
export const OPENING: Readonly<Record<string, Kind>> = { anywhere: 'otherDeeds' }
