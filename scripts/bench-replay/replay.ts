import { join } from 'node:path'
import { emptyAside, setAside, settleDisk } from '../aside.ts'
import type { Method } from '../bench-caches/methods.ts'
import { peerFolder } from '../bench-caches/peers.ts'
import { type BenchPlaces, benchPlaces } from '../bench-caches/places.ts'
import { type Results, withMeasurement } from '../bench-caches/results.ts'
import { runMeasured } from '../bench-caches/run-task.ts'
import { writeResultsFile } from '../results-file.ts'
import { prepareHistory } from './history.ts'
import type { ReplayOptions } from './options.ts'
import { nextSteps, type ReplayStep } from './steps.ts'

interface Replay {
  readonly options: ReplayOptions
  readonly cancel: AbortSignal
  readonly print: (line: string) => void
}

/** Builds what is missing, commit by commit and method after method, until the time is over. */
export async function replay(around: Replay, before: Results): Promise<Results> {
  const { options, cancel, print } = around
  const places = benchPlaces(options.folder, `replay-${options.name}`)
  const history = await prepareHistory(options, places)
  const names = options.methods.map(({ name }) => name)
  const steps = nextSteps(history, names, before.measurements)
  print(`${history.length} commits, ${steps.length} jobs to run`)
  const deadline = Date.now() + options.minutes * 60_000
  const broken = new Set<string>()
  let results = before
  for (const [at, step] of steps.entries()) {
    if (cancel.aborted || Date.now() > deadline) {
      print(`${steps.length - at} jobs are left; start it again to go on`)
      break
    }
    const method = options.methods.find(({ name }) => name === step.method)
    if (method === undefined || broken.has(method.name)) continue
    const measured = await runStep(around, places, { ...step, method }).catch((error: unknown) => {
      if (!cancel.aborted) print(`${method.name} is left out of this run: ${String(error)}`)
      // What it would do with the next commit, without what this one saves, says nothing.
      broken.add(method.name)
      return undefined
    })
    if (measured === undefined) continue
    results = withMeasurement(results, measured)
    await writeResultsFile(options.results, results)
  }
  await emptyAside(places.aside)
  return results
}

interface StepToRun extends Omit<ReplayStep, 'method'> {
  readonly method: Method
}

async function runStep(around: Replay, places: BenchPlaces, step: StepToRun) {
  const { options, cancel, print } = around
  const { method, commit, place } = step
  const known = { known: options.peers, peers: places.peers, print }
  const services = join(places.stores, method.name)
  // A history begins with nothing, also where an earlier benchmark left what it had saved.
  if (place === 1) await setAside(services, places.aside)
  await settleDisk(places.aside, print)
  const numbers = await runMeasured({
    method,
    // What a commit saves stays for the next one.
    places: { ...places, services },
    commit,
    event: 'push',
    build: options.build,
    cell: 'usual',
    inputs: options.inputs,
    runId: place,
    action: options.action,
    peer: method.peer === undefined ? undefined : await peerFolder(method.peer, known),
    cancel,
    log: join(places.logs, `${place}-${method.name}.log`),
  })
  const { criticalMs, compiled, footprintBytes } = numbers
  const held = `${Math.round(footprintBytes / 1e6)} MB held`
  print(
    `${place} ${method.name}: ${(criticalMs / 1000).toFixed(1)} s, ${compiled} compiled, ${held}`,
  )
  const name = { project: options.name, scenario: commit, method: method.name, round: place }
  return { ...name, ...numbers, at: new Date().toISOString() }
}
