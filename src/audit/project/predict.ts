import { cfgHolds } from '../../cargo/read/cfg.ts'
import { closure } from './features.ts'
import type { DeclaredDependency, Package, PackageGraph } from './metadata.ts'
import type { PackageKey } from './parse-tree.ts'
import { matches } from './resolved-lines.ts'

/** What a dependency asks for; `undefined` when it is asked for no more. */
export type Ask = (user: Package, declared: DeclaredDependency) => DeclaredDependency | undefined

/** Tells which packages a workspace would be built of, by the features alone. */
export type Predict = (ask: Ask) => ReadonlySet<PackageKey>

/** A machine that code is built for. */
export interface Platform {
  /** `x86_64-unknown-linux-gnu`. */
  readonly triple: string
  /** What `rustc --print cfg` says of it, by lines. */
  readonly cfg: readonly string[]
}

interface BuildKind {
  /** Whether the members' tests are built too. */
  readonly withDev: boolean
  readonly target: Platform
  /** The machine that builds. */
  readonly host: Platform
}

/** A package as it is built for the target, or for the machine that builds (macros, build scripts). */
interface Build {
  readonly pkg: Package
  readonly forHost: boolean
  features: ReadonlySet<string>
}

/**
 * Resolves features as cargo does (its resolver 2), over the packages and versions that cargo chose.
 * It takes milliseconds, where cargo takes most of a second: good enough to know what is not worth asking,
 * never what a report says.
 */
export function predictor(graph: PackageGraph, kind: BuildKind): Predict {
  const chosen = chosenPackages(graph)
  const relevant = relevantDependencies(graph, kind)
  return (ask) => {
    const builds = new Map<string, Build>()
    const queue: Build[] = []
    const activate = (pkg: Package, forHost: boolean, features: readonly string[]): void => {
      const key = `${forHost} ${pkg.id}`
      const found = builds.get(key)
      const news = features.filter((feature) => pkg.features[feature] !== undefined)
      if (found !== undefined && news.every((feature) => found.features.has(feature))) return
      const build = found ?? { pkg, forHost, features: new Set() }
      build.features = closure(pkg.features, [...build.features, ...news])
      builds.set(key, build)
      queue.push(build)
    }
    for (const member of graph.members) activate(member, false, ['default'])
    for (let build = queue.pop(); build !== undefined; build = queue.pop()) {
      const { pkg, forHost, features } = build
      const entries = [...features].flatMap((feature) => pkg.features[feature] ?? [])
      for (const declared of relevant(build)) {
        const asked = ask(pkg, declared)
        if (asked === undefined || !isOn(asked, entries)) continue
        for (const used of chosen(pkg, declared)) {
          const runsHere = forHost || declared.kind === 'build' || isMacro(used)
          activate(used, runsHere, askedFeatures(asked, entries))
        }
      }
    }
    return new Set([...builds.values()].map(({ pkg }) => `${pkg.name} ${pkg.version}`))
  }
}

/** What a package declares for the machine that it is built for, tests' dependencies of members included. */
function relevantDependencies(
  { members }: PackageGraph,
  { withDev, target, host }: BuildKind,
): (build: Pick<Build, 'pkg' | 'forHost'>) => readonly DeclaredDependency[] {
  const memberIds = new Set(members.map(({ id }) => id))
  const known = new Map<string, readonly DeclaredDependency[]>()
  return ({ pkg, forHost }) => {
    const key = `${forHost} ${pkg.id}`
    const earlier = known.get(key)
    if (earlier !== undefined) return earlier
    const dev = withDev && memberIds.has(pkg.id) && !forHost
    const found = pkg.dependencies.filter(
      (declared) => (declared.kind !== 'dev' || dev) && isFor(declared, forHost ? host : target),
    )
    known.set(key, found)
    return found
  }
}

function isFor({ target }: DeclaredDependency, { triple, cfg }: Platform): boolean {
  return typeof target !== 'string' || target === triple || cfgHolds(target, cfg)
}

function keyOf({ name, rename }: DeclaredDependency): string {
  return rename ?? name
}

function isOn(declared: DeclaredDependency, entries: readonly string[]): boolean {
  const key = keyOf(declared)
  return (
    !declared.optional ||
    entries.some((entry) => entry === `dep:${key}` || entry.startsWith(`${key}/`))
  )
}

function askedFeatures(
  declared: DeclaredDependency,
  entries: readonly string[],
): readonly string[] {
  const key = keyOf(declared)
  const through = entries.flatMap((entry) => {
    const [name, feature] = entry.split('/')
    return feature !== undefined && (name === key || name === `${key}?`) ? [feature] : []
  })
  return [...declared.features, ...(declared.uses_default_features ? ['default'] : []), ...through]
}

function isMacro({ targets }: Package): boolean {
  return targets.some(({ kind }) => kind.includes('proc-macro'))
}

/** The packages that cargo chose for a declared dependency. */
function chosenPackages(
  graph: PackageGraph,
): (user: Package, declared: DeclaredDependency) => readonly Package[] {
  const known = new Map<DeclaredDependency, readonly Package[]>()
  return (user, declared) => {
    const earlier = known.get(declared)
    if (earlier !== undefined) return earlier
    const found = graph.edgesOf(user.id).flatMap(({ pkg, dep_kinds }) => {
      const used = graph.package(pkg)
      const isThisOne = dep_kinds.some(
        ({ kind, target }) =>
          (kind ?? 'normal') === (declared.kind ?? 'normal') &&
          (target ?? '') === (declared.target ?? ''),
      )
      const fits = used?.name === declared.name && matches(used.version, declared.req)
      return used !== undefined && isThisOne && fits ? [used] : []
    })
    known.set(declared, found)
    return found
  }
}
