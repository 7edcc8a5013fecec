import { digest, type State, textOf, withTracked } from './state.ts'

/** What a build script or a macro does, as the workspace "anywhere" has it in files; `vendor/deeds` understands them. */
export interface Deed {
  readonly line: string
  /** Paths, relative to the checkout, of what it reads. */
  readonly reads?: readonly string[]
  readonly writes?: readonly string[]
}

/** Packages lie at the checkout's top, and so do all that they read by paths of their own. */
const from = (verb: string, path: string): Deed => ({
  line: `${verb} ${path}`,
  reads: [path.replace('../', '')],
})
const asks = (line: string, ...reads: readonly string[]): Deed => ({ line, reads })
const makes = (line: string, ...writes: readonly string[]): Deed => ({ line, writes })

/** What lies where nothing else is written while a script or a macro looks there. */
const EVERYWHERE: readonly Deed[] = [
  from('read', '../shared/named.txt'),
  from('read', '../shared/plain.txt'),
  from('embed', '../migrations'),
  from('list', '../pages'),
  from('read', '../pages/hello.md'),
  from('embed', '../teller/templates'),
  from('read', '../teller/templates/page.txt'),
  from('read', '../Cargo.lock'),
  from('read', '../LICENSE'),
  from('read', '../local/ignored.txt'),
  from('read', '../.env'),
  from('embed', '../foreign'),
  from('read', '../../neighbour/note.txt'),
  from('list', '../../neighbour'),
  asks('var WORLD_A'),
  asks('var WORLD_SETTING'),
  asks('run git rev-list --count HEAD'),
  asks('run git describe --tags --always'),
  asks('run git rev-parse --short HEAD'),
  asks('run git branch --show-current'),
  asks('run sh -c cat ../shared/*.txt', 'shared/'),
  asks('run sh -c echo $WORLD_B'),
  asks('run cc -E -P ../include/word.c', 'include/word.c', 'include/word.h'),
  asks('run /usr/bin/python3 -c print(open("../shared/plain.txt").read())', 'shared/plain.txt'),
]

/** Build scripts write where they like. */
const MAKING: readonly Deed[] = [
  makes('copy recipe.txt src/made.rs\nsay cargo::rustc-cfg=made', 'maker/src/made.rs'),
  makes('copy recipe.txt src/kept.rs', 'maker/src/kept.rs'),
  makes('copy recipe.txt ../include/made.h', 'include/made.h'),
  makes('copy recipe.txt ../include/kept.h', 'include/kept.h'),
  makes('copy recipe.txt ../teller/made.txt', 'teller/made.txt'),
  makes('copy recipe.txt $PROFILE/settings.txt'),
  makes('copy recipe.txt $PROFILE/share/completions.txt'),
  makes('copy recipe.txt ../../beside/made.txt', '../beside/made.txt'),
  makes('append old/leftover.txt w5', 'maker/old/leftover.txt'),
  makes('remove old/leftover.txt', 'maker/old/leftover.txt'),
  makes('remove old', 'maker/old/leftover.txt'),
  makes('folder $OUT/empty'),
]

/** What only macros may look at: the packages that they depend on are built by then. */
const IN_MACROS: readonly Deed[] = [
  asks('run git status --porcelain'),
  asks('run git describe --always --dirty'),
  from('embed', '../maker/src'),
  from('embed', '../maker/old'),
  from('embed', '../include'),
  makes('copy ../shared/named.txt made.txt'),
]

interface Driver {
  readonly path: string
  /** Lines that stay. */
  readonly fixed: readonly string[]
  readonly deeds: readonly Deed[]
  readonly most: number
}

const MAKER: Driver = {
  path: 'maker/script.deeds',
  fixed: [],
  deeds: MAKING,
  most: 2,
}
const ASKER: Driver = {
  path: 'asker/script.deeds',
  fixed: ['newest ../../tools'],
  deeds: EVERYWHERE,
  most: 3,
}
const IN_ASKER: Driver = {
  path: 'asker/text.deeds',
  fixed: [],
  deeds: [...EVERYWHERE, ...IN_MACROS],
  most: 2,
}
const IN_TELLER: Driver = { ...IN_ASKER, path: 'teller/text.deeds', most: 3 }
const DRIVERS: readonly Driver[] = [MAKER, ASKER, IN_ASKER, IN_TELLER]

/** Without it, cargo takes the script for dirty with every file in its package. */
const DECLARED = 'say cargo::rerun-if-changed=build.rs'

/** Other deeds for every program of the workspace: the same numbers, the same deeds. */
export function withOtherDeeds(state: State, numbers: readonly number[]): State {
  let drawn = 0
  const draw = (below: number): number => {
    drawn += 1
    return Number.parseInt(digest([...numbers, drawn]).slice(0, 8), 16) % below
  }
  const texts = DRIVERS.map(({ path, fixed, deeds, most }) => {
    const count = 1 + draw(most)
    const lines = Array.from({ length: count }, () => deeds[draw(deeds.length)]?.line ?? '')
    const declared = path.endsWith('script.deeds') && draw(2) === 0 ? [DECLARED] : []
    return [path, [...declared, ...fixed, ...new Set(lines)].map((line) => `${line}\n`).join('')]
  })
  return withTracked(state, Object.fromEntries(texts))
}

/** The deeds of a package, or of all. */
function deedsIn(state: State, name?: string): readonly Deed[] {
  return DRIVERS.filter(({ path }) => name === undefined || path.startsWith(`${name}/`)).flatMap(
    ({ path, deeds }) => {
      const text = textOf(state, path)
      return deeds.filter(({ line }) => text.includes(`${line}\n`))
    },
  )
}

/** Paths, and prefixes of paths, relative to the checkout. */
export function readBy(state: State, name?: string): readonly string[] {
  const tools = name === undefined || name === 'asker' ? ['../tools/'] : []
  return [...deedsIn(state, name).flatMap(({ reads = [] }) => reads), ...tools]
}

/** What writes outside of OUT_DIR, or goes by git or by variables, may be run again at any time. */
export function isUnsteady(state: State, name: string): boolean {
  return deedsIn(state, name).some(({ line }) => /^(copy|append|remove|var|run)\b/.test(line))
}

/** Whether what lies in a checkout is another thing once it was built. */
export function changesCheckout(state: State): boolean {
  return deedsIn(state).some(({ line }) => /^(copy|append|remove)\b/.test(line))
}

/** Tracked files that scripts write, with what is in them then. */
export function writtenByScripts(state: State): Readonly<Record<string, string>> {
  const recipe = textOf(state, 'maker/recipe.txt')
  const copied = deedsIn(state, 'maker').filter(({ line }) => line.startsWith('copy recipe.txt'))
  const paths = copied.flatMap(({ writes = [] }) => writes)
  return Object.fromEntries(
    paths.filter((path) => state.tracked.has(path)).map((path) => [path, recipe]),
  )
}

/** What the library is made of that the workspace is linked with. */
export function libraryCode(word: string): string {
  return `const char *word(void) { return "${word}"; }\n`
}
