// What a release consists of: npm run release -- plan VERSION [--notes FILE] [--sbom FILE] [--sums FILE]
// Checks that everything says this version, and writes the notes, a bill of materials, and the digests of dist/.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { appendFile, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { releaseNotes, whatIsMissing } from './release/notes.ts'
import { root } from './run.ts'

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()
}

/** Packages that the bundle was made of, as npm knows them. */
function billOfMaterials(): string {
  const args = ['sbom', '--omit=dev', '--sbom-format=cyclonedx', '--package-lock-only']
  return execFileSync('npm', args, { cwd: root, encoding: 'utf8', shell: false })
}

/** As `sha256sum` writes them. */
async function digests(folder: string): Promise<string> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const lines = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name)
    const digest = createHash('sha256')
      .update(await readFile(path))
      .digest('hex')
    return `${digest}  ${path.slice(root.length + 1).replaceAll('\\', '/')}\n`
  })
  return (await Promise.all(lines)).sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)).join('')
}

/** The newest release that is an ancestor of this commit. */
function lastTag(): string | undefined {
  const tags = git('tag', '--list', 'v*', '--merged', 'HEAD', '--sort=-v:refname')
  return tags.split('\n').find((tag) => tag !== '')
}

/** The notes; `undefined` when something stands against it, which has been said. */
async function plan(version: string): Promise<string | undefined> {
  const { version: declared } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  const changelog = await readFile(join(root, 'CHANGELOG.md'), 'utf8')
  const tags = git('tag', '--list').split('\n')
  const missing = whatIsMissing({ version, declared, changelog, tags })
  if (missing.length > 0) {
    console.error(`Not ready to release:\n${missing.join('\n')}`)
    return undefined
  }
  const last = lastTag()
  const range = last === undefined ? 'HEAD' : `${last}..HEAD`
  const commits = git('log', '--no-merges', '--format=%s', range).split('\n')
  const repository = process.env['GITHUB_REPOSITORY'] ?? 'OWNER/fast-cargo'
  return releaseNotes({ version, changelog, commits, repository, sha: git('rev-parse', 'HEAD') })
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    notes: { type: 'string', default: 'notes.md' },
    sbom: { type: 'string', default: 'sbom.cdx.json' },
    sums: { type: 'string', default: 'dist.sha256' },
  },
})
const [command, version] = positionals
if (command !== 'plan' || version === undefined) {
  throw new Error('Usage: npm run release -- plan VERSION')
}
const notes = await plan(version)
if (notes === undefined) {
  process.exitCode = 1
} else {
  await writeFile(values.notes, notes)
  await writeFile(values.sbom, billOfMaterials())
  await writeFile(values.sums, await digests('dist'))
  const outputs = process.env['GITHUB_OUTPUT']
  if (outputs !== undefined) await appendFile(outputs, `tag=v${version}\n`)
  console.log(`Ready: v${version} (${values.notes}, ${values.sbom}, ${values.sums})`)
}
