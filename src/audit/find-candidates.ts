import { dirname } from 'node:path'
import type { Runner } from '../runner/ports.ts'
import { type Candidate, candidatesFor } from './candidates.ts'
import { type CrateUse, crateUse } from './crate-use.ts'
import { crateName } from './dependency-lines.ts'
import { knownCrate } from './known-features.ts'
import { readMemberSources } from './member-sources.ts'
import type { Package } from './metadata.ts'
import type { Project } from './open-project.ts'
import { askOtherTools } from './other-tools.ts'
import type { ResolvedLine } from './resolved-lines.ts'
import { loadTokenizer } from './rust-parser.ts'
import type { SourceFacts } from './source-facts.ts'
import { toolCandidates } from './tool-candidates.ts'

interface CandidatesRequest {
  readonly project: Project
  readonly lines: readonly ResolvedLine[]
  readonly actionRoot: string
}

/** Every change that may save something, from the manifests, the sources and other tools. */
export async function findCandidates(
  { project, lines, actionRoot }: CandidatesRequest,
  { files, commands }: Pick<Runner, 'files' | 'commands'>,
): Promise<readonly Candidate[]> {
  const tokenize = await loadTokenizer(actionRoot, files)
  const { root } = project.skeleton
  const sources = new Map<string, readonly SourceFacts[]>()
  const sourcesOf = async (member: Package): Promise<readonly SourceFacts[]> => {
    const folder = dirname(originalPath(member, project))
    const found =
      sources.get(member.id) ?? (await readMemberSources({ folder, root, tokenize }, files))
    sources.set(member.id, found)
    return found
  }
  const candidates: Candidate[] = []
  for (const line of lines) {
    const uses: CrateUse[] = []
    for (const user of line.users) uses.push(crateUse(crateName(line), await sourcesOf(user)))
    const known = knownCrate(line.pkg.name, line.pkg.version)
    candidates.push(...candidatesFor({ line, known, uses }))
  }
  return [...candidates, ...toolCandidates(await askOtherTools(root, commands), lines)]
}

/** The member's manifest in the project; cargo was asked in the copy. */
function originalPath(member: Package, { skeleton, scratches: [first] }: Project): string {
  const found = skeleton.manifests.find(({ path }) => first.place(path) === member.manifest_path)
  return found?.path ?? member.manifest_path
}
