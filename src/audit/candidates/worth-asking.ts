import type { DeclaredDependency, Package } from '../project/metadata.ts'
import type { Project } from '../project/open-project.ts'
import type { PackageKey } from '../project/parse-tree.ts'
import { type Ask, type Predict, predictor } from '../project/predict.ts'
import { isDeclaredBy, type ResolvedLine } from '../project/resolved-lines.ts'
import { targetsOf, type View } from '../project/views.ts'
import type { Candidate } from './candidate.ts'
import type { Proposal } from './proposals.ts'

/**
 * The proposals that cargo should be asked about, what promises most first: time may run out. What a
 * person would have to judge is only worth a line for whole packages, so where none can go, the
 * question is spared.
 */
export function worthAsking(proposals: readonly Proposal[], project: Project): readonly Proposal[] {
  const predict = trustedPredictor(project)
  if (predict === undefined) return proposals
  const { lines, baseline } = project
  return proposals
    .map((proposal) => ({
      proposal,
      drops: predictedDrops(proposal.candidates, { predict, lines, baseline }).length,
    }))
    .filter(({ proposal, drops }) => drops > 0 || !isJudgedOnly(proposal))
    .sort((one, other) => other.drops - one.drops)
    .map(({ proposal }) => proposal)
}

function isJudgedOnly({ candidates }: Proposal): boolean {
  return candidates.every(({ ground }) => ground !== 'not used' && ground !== 'tool')
}

interface Prediction {
  readonly predict: Predict
  readonly lines: readonly ResolvedLine[]
  readonly baseline: ReadonlyMap<PackageKey, unknown>
}

/** The packages that would go, sorted; cargo has the last word. */
export function predictedDrops(
  candidates: Proposal['candidates'],
  { predict, lines, baseline }: Prediction,
): readonly PackageKey[] {
  const left = predict(askWith(candidates, lines))
  return [...baseline.keys()].filter((key) => !left.has(key)).sort()
}

/** `undefined` where the project is built in parts, or where we and cargo do not see the same packages. */
export function trustedPredictor({
  graph,
  views,
  platforms,
  cargo,
  baseline,
}: Project): Predict | undefined {
  const host = platforms.get(cargo.host)
  const predictors = views.flatMap((view) => {
    const targets = targetsOf(view)
    const [target = host, ...others] = targets.map((triple) => platforms.get(triple))
    const isKnown = host !== undefined && target !== undefined && others.length === 0
    if (!isKnown || !isWhole(view, graph)) return []
    return [predictor(graph, { withDev: view.withDev, target, host })]
  })
  if (predictors.length < views.length) return undefined
  const predict: Predict = (ask) => new Set(predictors.flatMap((one) => [...one(ask)]))
  const ours = predict((_, declared) => declared)
  const agree = ours.size === baseline.size && [...baseline.keys()].every((key) => ours.has(key))
  return agree ? predict : undefined
}

function isWhole(view: View, { members }: Project['graph']): boolean {
  const targets = targetsOf(view)
  const rest = view.selectors.filter((word) => word !== '--target' && !targets.includes(word))
  return rest.join() === '--workspace' || (rest.length === 0 && members.length === 1)
}

function askWith(candidates: Proposal['candidates'], lines: readonly ResolvedLine[]): Ask {
  return (user, declared) => {
    const candidate = candidates.find(
      ({ line }) => line.users.some(({ id }) => id === user.id) && isDeclaredBy(declared, line),
    )
    return candidate === undefined
      ? declared
      : changed(declared, user, candidate, { candidates, lines })
  }
}

/** Cargo tells an inherited dependency with the features of both lines together. */
function changed(
  declared: DeclaredDependency,
  user: Package,
  { line, edit }: Candidate,
  { candidates, lines }: Pick<Proposal, 'candidates'> & Pick<Prediction, 'lines'>,
): DeclaredDependency | undefined {
  if (edit.kind !== 'features') return undefined
  const partners = lines.filter(
    (other) =>
      other.key === line.key &&
      (line.kind === 'workspace'
        ? other.inherited && other.users.some(({ id }) => id === user.id)
        : line.inherited && other.kind === 'workspace'),
  )
  const keepsDefault =
    edit.defaultFeatures !== false ||
    partners.some(({ defaultFeatures }) => defaultFeatures === true)
  return {
    ...declared,
    features: [...edit.features, ...partners.flatMap((other) => featuresNow(other, candidates))],
    uses_default_features: declared.uses_default_features && keepsDefault,
  }
}

/** What a line asks for once all the candidates are in force. */
function featuresNow(line: ResolvedLine, candidates: readonly Candidate[]): readonly string[] {
  const edit = candidates.find((candidate) => candidate.line === line)?.edit
  return edit?.kind === 'features' ? edit.features : line.features
}
