import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../run.ts'

/** How a workflow names the action. */
interface Naming {
  /** `owner/name` */
  readonly repository: string
  /** The release that the pages name, and its commit. */
  readonly version: string
  readonly sha: string
}

export async function readNaming(): Promise<Naming> {
  return JSON.parse(await readFile(join(root, 'package.json'), 'utf8')).action
}

/** Paths relative to the project; what a benchmark shows to paste is one, too. */
export async function pagesWithExamples(): Promise<readonly string[]> {
  const folders = ['.', 'docs', 'docs/decisions', 'emulator', '.github/ISSUE_TEMPLATE']
  const found = folders.map(async (folder) => {
    const names = await readdir(join(root, folder))
    return names.filter((name) => /\.(md|yml)$/.test(name)).map((name) => join(folder, name))
  })
  return [...(await Promise.all(found)).flat(), 'src/benchmark/paste.ts']
}

/**
 * The text with the action's name as it is: `uses:` by SHA with the version behind it where the text has a SHA, by the
 * version's tag elsewhere (tags never move, and there is none of a major version), and addresses of the repository.
 */
export function namedIn(text: string, { repository, version, sha }: Naming): string {
  return text
    .replace(USES, (_, folder: string, ref: string) =>
      /^[0-9a-f]{40}$/.test(ref)
        ? `${repository}${folder}@${sha} # v${version}`
        : `${repository}${folder}@v${version}`,
    )
    .replace(/github\.com\/[\w.-]+\/fast-cargo\b/g, `github.com/${repository}`)
}

const USES = /[\w.-]+\/fast-cargo((?:\/[\w-]+)*)@(v?[\w.]+)(?: # v[\d.]+)?/g
