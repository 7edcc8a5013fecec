import { join } from 'node:path'
import { emptyAside, settleDisk } from '../aside.ts'
import { writeResultsFile } from '../results-file.ts'
import type { BenchOptions } from './options.ts'
import { peerFolder } from './peers.ts'
import { asideIn, benchPlaces } from './places.ts'
import { estimateSeconds, jobName, planTasks, type Task } from './plan.ts'
import { type Commits, prepareProject } from './prepare-project.ts'
import { type Results, withMeasurement } from './results.ts'
import { runMeasured } from './run-task.ts'
import { closeStore, isFilled, openStore } from './stores.ts'

export interface Bench {
  readonly options: BenchOptions
  readonly cancel: AbortSignal
  readonly print: (line: string) => void
}

/** Measures what is missing until the time is over; every result is on disk before the next starts. */
export async function runTasks(bench: Bench, before: Results): Promise<Results> {
  const { options, cancel, print } = bench
  const deadline = Date.now() + options.minutes * 60_000
  const tasks = planTasks({
    ...options,
    done: before.measurements,
    isFilled: (project, method) => isFilled(benchPlaces(options.folder, project), method),
  })
  print(`${tasks.length} jobs to run`)
  const broken = new Set<string>()
  let results = before
  for (const [at, task] of tasks.entries()) {
    const { name, scenario } = { name: `${task.project.name}/${task.method.name}`, ...task }
    if (cancel.aborted || broken.has(name)) continue
    const seconds = estimateSeconds(task, results.measurements)
    if (Date.now() + seconds * 1000 > deadline) {
      print(`${tasks.length - at} jobs are left; start it again to go on`)
      break
    }
    const measured = await runTask(bench, task).catch((error: unknown) => {
      if (cancel.aborted) return undefined
      // The other methods go on: a peer may not build this project at all.
      print(`${name} ${scenario.name} failed, and is left out of this run: ${String(error)}`)
      broken.add(name)
      return undefined
    })
    if (measured === undefined) continue
    results = withMeasurement(results, measured)
    await writeResultsFile(options.results, results)
  }
  await emptyAside(asideIn(options.folder))
  return results
}

async function runTask({ options, cancel, print }: Bench, task: Task) {
  const { project, scenario, method, round } = task
  const places = benchPlaces(options.folder, project.name)
  const commits: Commits = await prepareProject(project, places, options.repositories[project.name])
  const known = { known: options.peers, peers: places.peers, print }
  await settleDisk(places.aside, print)
  const peer = method.peer === undefined ? undefined : await peerFolder(method.peer, known)
  await openStore(scenario.store, method.name, places)
  const numbers = await runMeasured({
    method,
    places,
    commit: commits[scenario.branch] ?? 'HEAD',
    event: scenario.event,
    build: scenario.variation.build ?? project.build,
    cell: scenario.cell,
    inputs: { ...scenario.inputs, ...options.inputs },
    runId: scenario.store === 'filled' ? 2 : 1,
    action: options.action,
    peerActions: options.peerActions,
    peer,
    cancel,
    log: join(places.logs, `${scenario.name}-${method.name}-${round}.log`),
  })
  await closeStore(scenario.store, method.name, places)
  const { criticalMs, afterMs, compiled } = numbers
  const words = [seconds(criticalMs), `then ${seconds(afterMs)}`, `${compiled} compiled`]
  print(`${round} ${project.name} ${scenario.name} ${method.name}: ${words.join(', ')}`)
  return { ...jobName(task), ...numbers, at: new Date().toISOString() }
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}
