import semver from 'semver'
import type { ManifestLine } from './dependency-lines.ts'
import type { DeclaredDependency, Package, PackageGraph } from './metadata.ts'

/** A dependency line with the package that cargo chose for it. */
export interface ResolvedLine extends ManifestLine {
  readonly pkg: Package
  /** The members that get it: one, or all that inherit a line of the workspace. */
  readonly users: readonly Package[]
  /** The features that the line asks for, `default` among them where it does not say otherwise. */
  readonly requested: readonly string[]
}

export interface SkippedLine {
  readonly line: ManifestLine
  /** Why, as a clause: `it is for cfg(windows), which is not built here`. */
  readonly reason: string
}

interface LinesRequest {
  readonly lines: readonly ManifestLine[]
  readonly graph: PackageGraph
  /** Where a manifest of the project has its copy: what cargo calls it. */
  readonly place: (path: string) => string
}

/** Joins the manifests' lines with what cargo resolved. */
export function resolveLines({ lines, graph, place }: LinesRequest): {
  readonly resolved: readonly ResolvedLine[]
  readonly skipped: readonly SkippedLine[]
} {
  const resolved: ResolvedLine[] = []
  const skipped: SkippedLine[] = []
  for (const line of lines) {
    const users = usersOf(line, lines, graph, place)
    const pkg = users.map((user) => packageFor(line, user, graph)).find((found) => found)
    if (pkg === undefined) skipped.push({ line, reason: whyAbsent(line, users) })
    else resolved.push({ ...line, pkg, users, requested: requestedBy(line, pkg) })
  }
  return { resolved, skipped }
}

function usersOf(
  line: ManifestLine,
  lines: readonly ManifestLine[],
  { members }: PackageGraph,
  place: (path: string) => string,
): readonly Package[] {
  const heirs =
    line.kind === 'workspace'
      ? lines.filter(({ inherited, key }) => inherited && key === line.key)
      : [line]
  const manifests = new Set(heirs.map(({ manifest }) => place(manifest)))
  return members.filter(({ manifest_path }) => manifests.has(manifest_path))
}

function packageFor(line: ManifestLine, user: Package, graph: PackageGraph): Package | undefined {
  const declared = user.dependencies.filter((dependency) => isDeclaredBy(dependency, line))
  const packages = graph.dependenciesOf(user.id).flatMap((id) => graph.package(id) ?? [])
  return packages.find(({ name, version }) =>
    declared.some((one) => one.name === name && matches(version, one.req)),
  )
}

/** Cargo tells the key apart from the name only where they differ. */
export function isDeclaredBy(
  { name, rename, kind, target }: DeclaredDependency,
  line: ManifestLine,
): boolean {
  if ((rename ?? name) !== line.key) return false
  if (line.kind === 'workspace') return true
  return (kind ?? 'normal') === line.kind && (target ?? undefined) === line.target
}

/** Cargo's requirements are npm's, but for a comma between comparators and a bare version being `^`. */
export function matches(version: string, requirement: string): boolean {
  const comparators = requirement.split(',').map((part) => part.trim())
  const range = comparators.map((part) => (/^\d/.test(part) ? `^${part}` : part)).join(' ')
  return semver.satisfies(version, range, { includePrerelease: true, loose: true })
}

function requestedBy(line: ManifestLine, pkg: Package): readonly string[] {
  const byDefault = line.inherited ? line.defaultFeatures === true : line.defaultFeatures !== false
  const defaults = byDefault && pkg.features['default'] !== undefined ? ['default'] : []
  return [...defaults, ...line.features.filter((feature) => feature !== 'default' || byDefault)]
}

function whyAbsent(line: ManifestLine, users: readonly Package[]): string {
  if (line.kind === 'workspace' && users.length === 0) return 'no member inherits it'
  if (line.target !== undefined) return `it is for ${line.target}, which is not built here`
  if (line.optional) return 'it is optional, and nothing that is built switches it on'
  if (line.kind === 'dev') return 'it is for tests, which are not built here'
  return 'cargo did not resolve it for what is built here'
}
