import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import type { Step } from '../../emulator/job/options.ts'
import { command, git } from '../bench-caches/commands.ts'

interface WithStep {
  /** The project's clone. */
  readonly source: string
  readonly commit: string
  /** The workflow's file in `.github/workflows`. */
  readonly file: string
  readonly job: string
  readonly step: Step
}

/**
 * A commit on top of the measured one, in whose workflow file the job has the action's step, as a user's has: the action
 * reads there what the job's steps do. The same one for the same request; the measured commit where the file has no such job.
 */
export async function commitWithStep(request: WithStep): Promise<string> {
  const { source, commit, file, job, step } = request
  const path = `.github/workflows/${file}`
  const text = await git(source, 'show', `${commit}:${path}`).catch(() => '')
  const workflow = parse(text)
  const steps = workflow?.jobs?.[job]?.steps
  if (!Array.isArray(steps)) return commit
  workflow.jobs[job].steps = [...steps.slice(0, 1), step, ...steps.slice(1)]
  const folder = await mkdtemp(join(tmpdir(), 'fast-cargo-step-'))
  try {
    const changed = join(folder, 'workflow.yml')
    await writeFile(changed, stringify(workflow))
    const blob = await git(source, 'hash-object', '-w', changed)
    const now = await git(source, 'show', '--no-patch', '--format=%cI', commit)
    const env = {
      GIT_INDEX_FILE: join(folder, 'index'),
      GIT_COMMITTER_DATE: now,
      GIT_AUTHOR_DATE: now,
    }
    const plumbing = (...args: string[]): Promise<string> =>
      command('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost', ...args], {
        cwd: source,
        env,
      })
    await plumbing('read-tree', commit)
    await plumbing('update-index', '--cacheinfo', `100644,${blob},${path}`)
    const tree = await plumbing('write-tree')
    const made = await plumbing('commit-tree', tree, '-p', commit, '-m', 'Add fast-cargo')
    // A clone has what a branch leads to.
    await git(source, 'update-ref', `refs/heads/with-step-${made}`, made)
    return made
  } finally {
    await rm(folder, { recursive: true })
  }
}
