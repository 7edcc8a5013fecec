import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { git, gitWith } from '../bench-caches/commands.ts'
import { adaptWorkflow } from '../try/adapt-workflow.ts'
import { UsageError } from '../try/options.ts'

interface WithStep {
  /** The project's clone. */
  readonly source: string
  readonly commit: string
  /** The workflow's file in `.github/workflows`. */
  readonly file: string
  readonly job: string
}

/**
 * A commit on top of the measured one, in whose workflow file the job has our step, as a user's has: the action reads there
 * what the job's steps do. The same one for the same request; the measured commit where the file has no such job.
 */
export async function commitWithStep({ source, commit, file, job }: WithStep): Promise<string> {
  const path = `.github/workflows/${file}`
  const folder = await mkdtemp(join(tmpdir(), 'fast-cargo-step-'))
  try {
    const [before, after] = [join(folder, 'before.yml'), join(folder, 'after.yml')]
    await writeFile(before, await git(source, 'show', `${commit}:${path}`).catch(() => ''))
    const nothing = { inputs: {}, isOurs: false, matrix: {}, skipped: [] }
    await adaptWorkflow({ file: before, job, into: after, ...nothing })
    const now = await git(source, 'show', '--no-patch', '--format=%cI', commit)
    const dates = { GIT_COMMITTER_DATE: now, GIT_AUTHOR_DATE: now }
    const env = { ...dates, GIT_INDEX_FILE: join(folder, 'index') }
    const blob = await git(source, 'hash-object', '-w', after)
    await gitWith(env, source, 'read-tree', commit)
    await gitWith(env, source, 'update-index', '--cacheinfo', `100644,${blob},${path}`)
    const tree = await gitWith(env, source, 'write-tree')
    const words = ['-p', commit, '-m', 'Add fast-cargo']
    const made = await gitWith(env, source, 'commit-tree', tree, ...words)
    // A clone has what a branch leads to.
    await git(source, 'update-ref', `refs/heads/with-step-${made}`, made)
    return made
  } catch (error) {
    if (error instanceof UsageError) return commit
    throw error
  } finally {
    await rm(folder, { recursive: true })
  }
}
