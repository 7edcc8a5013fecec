import { appendFileSync, cpSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { JobOptions, JobResult } from '../../emulator/job/options.ts'
import { runJob } from '../../emulator/run-job.ts'
import { startServices } from '../../emulator/services.ts'
import { root } from '../run.ts'
import { ACTION, usualSteps } from '../try/job-steps.ts'
import { machineWithoutNpm } from '../try/machine.ts'
import { commitAll } from '../try/project-copy.ts'

export interface Shown {
  readonly summary: string
  readonly comment: string
}

/** As many pushes as a verdict takes, after a cold one. */
const PUSHES = 6
const SOURCE = 'cli/src/table.rs'
/** What has not changed would have no comment by itself. */
const INPUTS = { 'install-from': 'path', comment: 'always' }

/** What a pull request that changes one file shows, after pushes that did the same. */
export async function runsForPictures(
  folder: string,
  print: (line: string) => void,
): Promise<Shown> {
  const places = {
    origin: join(folder, 'origin'),
    workspace: join(folder, 'work/tracker/tracker'),
    temp: join(folder, 'work/_temp'),
  }
  cpSync(join(root, 'demo'), places.origin, {
    recursive: true,
    filter: (path) => !path.endsWith('/target'),
  })
  await using services = await startServices()
  const run = async (runId: number, context: JobOptions['context']): Promise<JobResult> => {
    for (const path of [places.workspace, places.temp]) {
      rmSync(path, { recursive: true, force: true })
      mkdirSync(path, { recursive: true })
    }
    appendFileSync(join(places.origin, SOURCE), `// Change ${runId}.\n`)
    await commitAll(places.origin)
    const result = await runJob({
      ...{ services, workspace: places.workspace, temp: places.temp },
      checkoutFrom: places.origin,
      toolCache: join(folder, 'tools'),
      machineEnv: machineWithoutNpm(process.env),
      actionMap: { [ACTION]: root },
      steps: usualSteps(['cargo', 'build', '--workspace', '--locked'], INPUTS),
      context: { ...context, runId, job: 'test' },
    })
    print(`Run ${runId}: ${result.conclusion}`)
    if (result.conclusion !== 'success') throw new Error(result.log)
    return result
  }
  for (let push = 1; push <= PUSHES; push += 1) {
    await run(push, { event: 'push', ref: 'refs/heads/main' })
  }
  const pullRequest = { number: 7, headRef: 'fix', headSha: 'a'.repeat(40), baseRef: 'main' }
  const { summary } = await run(PUSHES + 1, {
    ...{ event: 'pull_request', ref: 'refs/pull/7/merge' },
    pullRequest: { ...pullRequest, fork: false },
  })
  const [comment] = services.repository.comments
  if (comment === undefined) throw new Error('The pull request got no comment.')
  return { summary, comment: comment.body }
}
