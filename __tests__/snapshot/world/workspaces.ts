import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { libraryCode } from './deeds.ts'
import type { Entry, State } from './state.ts'

/** What a package is built from, by content: the measure of what may be compiled again. */
export interface Package {
  readonly folder: string
  readonly dependencies?: readonly string[]
  /** Paths and path prefixes outside of its folder, tracked or not. */
  readonly reads?: readonly string[]
  /** Path prefixes in its folder of what nothing reads. */
  readonly leaves?: readonly string[]
  readonly env?: readonly string[]
  readonly features?: readonly string[]
  readonly commit?: boolean
  readonly isProcMacro?: boolean
  /** Its build script names no input, so the newest file's very time is in cargo's fingerprint. */
  readonly watchesAll?: boolean
}

export interface Workspace {
  readonly name: string
  readonly start: State
  readonly packages: Readonly<Record<string, Package>>
  /** Folders of manifests that are built one after the other. */
  readonly roots: readonly string[]
  /** The folder of a submodule. */
  readonly submodule?: string
  /** Folders that are repositories of their own, which the checkout's git does not know. */
  readonly repositories?: readonly string[]
  /** Its programs read and write what cargo is told nothing of: what cargo finds fresh is no measure. */
  readonly cargoMisses?: boolean
  /** Features to flip, as `--features` takes them. */
  readonly features: readonly string[]
  /** Variables to change, and what they may be; undefined is unset. */
  readonly variables: Readonly<Record<string, readonly (string | undefined)[]>>
  readonly hasTests: boolean
}

const FIXTURES = join(import.meta.dirname, '../../fixtures/worlds')

const TREE: Omit<Workspace, 'start'> = {
  name: 'tree',
  packages: {
    words: { folder: 'words', features: ['app/loud'] },
    tree: {
      folder: 'tree',
      dependencies: ['words'],
      reads: ['shared/'],
      env: ['WORLD_REQUIRED', 'WORLD_OPTIONAL'],
      features: ['app/loud'],
    },
    app: {
      folder: 'app',
      dependencies: ['tree'],
      reads: ['shared/common.txt'],
      features: ['app/loud'],
    },
    solo: { folder: 'solo' },
  },
  roots: ['.'],
  features: ['app/loud'],
  variables: { WORLD_REQUIRED: ['w0', 'w1'], WORLD_OPTIONAL: [undefined, 'w0', 'w1'] },
  hasTests: true,
}

const SCRIPTS: Omit<Workspace, 'start'> = {
  name: 'scripts',
  packages: {
    watch: { folder: 'watch' },
    whole: { folder: 'whole', watchesAll: true },
    envs: { folder: 'envs', env: ['WORLD_SCRIPT'] },
    // A script that starts another program hands it all variables.
    commit: { folder: 'commit', commit: true, env: ['WORLD_SCRIPT'] },
    app: { folder: 'app', dependencies: ['commit', 'envs', 'watch', 'whole'] },
  },
  roots: ['.'],
  features: [],
  variables: { WORLD_SCRIPT: [undefined, 'w0', 'w1'] },
  hasTests: false,
}

const MACROS: Omit<Workspace, 'start'> = {
  name: 'macros',
  packages: {
    embed: { folder: 'embed', isProcMacro: true },
    quiet: { folder: 'quiet', isProcMacro: true },
    facade: { folder: 'facade', dependencies: ['embed'] },
    store: {
      folder: 'store',
      dependencies: ['facade'],
      leaves: ['store/manual/', 'store/README.md'],
    },
    schema: { folder: 'schema', dependencies: ['embed'], reads: ['tables/'] },
    plain: { folder: 'plain', dependencies: ['quiet'] },
    app: { folder: 'app', dependencies: ['plain', 'schema', 'store'] },
  },
  roots: ['.'],
  features: [],
  variables: {},
  hasTests: false,
}

const OUTER: Omit<Workspace, 'start'> = {
  name: 'outer',
  packages: {
    piece: { folder: 'vendor/module/piece', reads: ['vendor/module/note.txt'] },
    bump: { folder: 'bump' },
    made: { folder: 'made' },
    far: { folder: 'far', reads: ['../outside/'] },
    app: { folder: 'app', dependencies: ['bump', 'far', 'made', 'piece'] },
    tool: { folder: 'tools/tool', dependencies: ['bump'] },
  },
  roots: ['.', 'tools'],
  submodule: 'vendor/module',
  features: [],
  variables: {},
  hasTests: false,
}

const ANYWHERE: Omit<Workspace, 'start'> = {
  name: 'anywhere',
  packages: {
    words: { folder: 'vendor/words' },
    deeds: { folder: 'vendor/deeds' },
    told: { folder: 'vendor/told', dependencies: ['deeds'], isProcMacro: true },
    maker: { folder: 'maker', dependencies: ['deeds'] },
    asker: { folder: 'asker', dependencies: ['deeds', 'maker', 'told'], reads: ['../tools/'] },
    teller: { folder: 'teller', dependencies: ['maker', 'told'] },
    app: {
      folder: 'src',
      dependencies: ['asker', 'teller', 'words'],
      reads: ['shared/named.txt', '../tools/'],
    },
  },
  roots: ['.'],
  repositories: ['foreign', '../neighbour'],
  cargoMisses: true,
  features: [],
  variables: { WORLD_A: [undefined, 'w0', 'w1'], WORLD_B: ['w0', 'w1'] },
  hasTests: false,
}

/** The workspaces, from the fixtures and from what a fixture folder cannot hold. */
export function workspaces(): readonly Workspace[] {
  const link = (to: string): Entry => ({ kind: 'link', to })
  const file = (text: string): Entry => ({ kind: 'file', text })
  return [
    complete(TREE, {
      'tree/src/linked.rs': link('../../shared/linked-one.rs'),
      'tree/src/folder': link('../../shared/folder-one'),
    }),
    complete(SCRIPTS, { 'watch/link.txt': link('targets/one.txt') }),
    complete(MACROS, {}),
    complete(
      OUTER,
      {
        '.gitmodules': file(
          '[submodule "vendor/module"]\n\tpath = vendor/module\n\turl = ../module-origin\n',
        ),
      },
      {
        'made/generated/code.rs': 'pub const GENERATED: &str = "w0";\n',
        '../outside/settings.txt': 'w0\n',
        '../outside/model.txt': 'w1\n',
      },
    ),
    complete(
      ANYWHERE,
      {},
      {
        'foreign/note.txt': 'w0\n',
        'local/ignored.txt': 'w0\n',
        '../neighbour/note.txt': 'w1\n',
        '../tools/1/libword.a': libraryCode('w0'),
      },
    ),
  ]
}

const IGNORED = ['target/', 'generated/', '/foreign/', '/local/', 'made.*', '.env']

function complete(
  workspace: Omit<Workspace, 'start'>,
  extra: Readonly<Record<string, Entry>>,
  untracked: Readonly<Record<string, string>> = {},
): Workspace {
  const folder = join(FIXTURES, workspace.name)
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path): [string, Entry] => [
      path.slice(folder.length + 1),
      { kind: 'file', text: readFileSync(path, 'utf8') },
    ])
  const ignore: Entry = { kind: 'file', text: `${IGNORED.join('\n')}\n` }
  const env = Object.entries(workspace.variables).flatMap(([name, [first]]) =>
    first === undefined ? [] : [[name, first]],
  )
  const start: State = {
    tracked: new Map([...files, ['.gitignore', ignore], ...Object.entries(extra)]),
    untracked: new Map(Object.entries(untracked)),
    tags: [],
    env: Object.fromEntries(env),
    features: [],
    release: false,
    rustflags: '',
    toolchain: undefined,
  }
  return { ...workspace, start }
}
