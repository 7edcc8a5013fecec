import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startServices } from '../../emulator/services.ts'
import { markdownPage } from '../markdown-page.ts'
import { fetchCrates } from './fetch-crates.ts'
import { machineWithoutNpm } from './machine.ts'
import type { TryOptions } from './options.ts'
import { type TryPlaces, tryPlaces } from './places.ts'
import { commitAll, copyProject } from './project-copy.ts'
import { readableText } from './readable.ts'
import { type RunRequest, runOnce, type TryRun } from './run-once.ts'
import { timesHeadline, timesTable } from './times.ts'
import { jobOf, projectOf } from './what-to-run.ts'

export interface Surroundings {
  /** Everything that a try writes lies here. */
  readonly folder: string
  /** The folder with fast-cargo's action.yml. */
  readonly action: string
  readonly cancel: AbortSignal
  readonly print: (line: string) => void
}

/** Runs the job on copies of the project and shows what came of it. True when every run succeeded. */
export async function tryProject(options: TryOptions, around: Surroundings): Promise<boolean> {
  const project = projectOf(options)
  const places = tryPlaces(around.folder, project)
  await forgetEarlierTry(around.folder, places)
  try {
    await copyInto(places, project, around)
    const job = await jobOf(options, project, places, around.print)
    const runs = await runAll(options, { ...around, places, job, actions: options.actions })
    await show(runs, places, around)
    return runs.every(({ result }) => result.conclusion === 'success')
  } finally {
    if (!options.keep) await clear(places)
  }
}

async function forgetEarlierTry(folder: string, { toolCache }: TryPlaces): Promise<void> {
  await mkdir(folder, { recursive: true })
  const paths = (await readdir(folder)).map((name) => join(folder, name))
  for (const path of paths.filter((found) => found !== toolCache)) {
    await rm(path, { recursive: true, force: true })
  }
}

async function clear({ passing }: TryPlaces): Promise<void> {
  for (const path of passing) await rm(path, { recursive: true, force: true })
}

async function copyInto(
  { source, toolCache }: TryPlaces,
  project: string,
  { print }: Surroundings,
): Promise<void> {
  print(`Copying ${project}; the original stays as it is`)
  for (const folder of [source, toolCache]) await mkdir(folder, { recursive: true })
  await copyProject(project, source)
  print('Downloading its crates into your CARGO_HOME (cargo fetch), so that no run pays for them')
  await fetchCrates(source, print)
  await commitAll(source)
}

type RunsRequest = Omit<RunRequest, 'run' | 'services' | 'machineEnv'>

async function runAll({ runs }: TryOptions, request: RunsRequest): Promise<readonly TryRun[]> {
  const { places, cancel, print } = request
  await using services = await startServices({ folder: places.services })
  const machineEnv = machineWithoutNpm(process.env)
  const done: TryRun[] = []
  for (let run = 1; run <= runs && !cancel.aborted; run += 1) {
    print('')
    print(`Run ${run} of ${runs}: ${run === 1 ? 'empty cache' : 'fresh checkout, cache of before'}`)
    done.push(await runOnce({ ...request, run, services, machineEnv }))
  }
  return done
}

async function show(
  runs: readonly TryRun[],
  { summary, page, toolCache }: TryPlaces,
  { print, folder }: Surroundings,
): Promise<void> {
  const last = runs.at(-1)
  if (last === undefined) return
  await writeFile(summary, last.result.summary)
  await writeFile(page, await markdownPage(last.result.summary, 'fast-cargo: job summary'))
  print('')
  print(readableText(last.result.summary))
  print('')
  print(timesTable(runs))
  print('')
  print(timesHeadline(runs))
  for (const { result, logFile } of runs.filter((run) => run.result.conclusion !== 'success')) {
    print(`A run ended with ${result.conclusion}: ${logFile}`)
  }
  print(`Job summary as GitHub shows it: ${page}`)
  print(`Logs and job records:           ${folder} (${runs.length} of each)`)
  print(`Tools, kept for the next try:   ${toolCache}`)
}
