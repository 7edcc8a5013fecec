import { dirname } from 'node:path'
import type { Runner } from '../../runner/ports.ts'
import { crateName } from '../project/dependency-lines.ts'
import type { Package } from '../project/metadata.ts'
import type { Project } from '../project/open-project.ts'
import type { ResolvedLine } from '../project/resolved-lines.ts'
import { type CrateUse, type CrateUses, crateUses } from '../sources/crate-use.ts'
import { knownCrate } from '../sources/known-features.ts'
import { readMemberSources } from '../sources/member-sources.ts'
import { loadTokenizer } from '../sources/rust-parser.ts'
import type { Candidate } from './candidate.ts'
import { candidatesFor } from './candidates.ts'
import { askOtherTools } from './other-tools.ts'
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
  const crates = new Set(lines.map(crateName))
  const known = new Map<string, CrateUses>()
  const usesOf = async (member: Package): Promise<CrateUses> => {
    const earlier = known.get(member.id)
    if (earlier !== undefined) return earlier
    const folder = dirname(originalPath(member, project))
    const found = crateUses(crates, await readMemberSources({ folder, root, tokenize }, files))
    known.set(member.id, found)
    return found
  }
  const candidates: Candidate[] = []
  for (const line of lines) {
    const uses: CrateUse[] = []
    for (const user of line.users) uses.push((await usesOf(user))(crateName(line)))
    const { name, version } = line.pkg
    candidates.push(...candidatesFor({ line, known: knownCrate(name, version), uses }))
  }
  return [...candidates, ...toolCandidates(await askOtherTools(root, commands), lines)]
}

/** The member's manifest in the project; cargo was asked in the copy. */
function originalPath(member: Package, { skeleton, scratches: [first] }: Project): string {
  const found = skeleton.manifests.find(({ path }) => first.place(path) === member.manifest_path)
  return found?.path ?? member.manifest_path
}
