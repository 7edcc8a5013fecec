import { dirname } from 'node:path'
import { FULL_DISK, isFullDisk } from '../../runner/errors.ts'
import { secretsTold, soughtFor } from '../../snapshot/save/find-secrets.ts'
import { knownSecrets } from '../../snapshot/save/secret-values.ts'
import type { ScenarioName } from '../scenarios.ts'
import { configText, type Setting } from '../settings.ts'
import { type Bench, type BenchmarkPorts, CommandFailed } from './bench.ts'
import { editFor, editor } from './edits.ts'
import { liveStore } from './sccache-store.ts'
import { openSccache, pack, storeOf, unpack, usesSccache } from './stores.ts'

/** Milliseconds by scenario, or where it failed and what the command said. */
type VisitOutcome =
  | {
      readonly kind: 'ran'
      readonly ms: Partial<Record<ScenarioName, number>>
      readonly targetBytes: number
    }
  | { readonly kind: 'failed'; readonly scenario: ScenarioName; readonly why: string }

/** Runs a setting's scenarios, one after another. Whatever is not the user's command is not timed. */
export async function runVisit(
  setting: Setting,
  scenarios: readonly ScenarioName[],
  bench: Bench,
  ports: BenchmarkPorts,
): Promise<VisitOutcome> {
  const { places } = bench
  const linker = setting.linker && bench.tools.linkers.get(setting.linker)
  const driver = typeof linker === 'object' ? linker.driver : undefined
  const wrapper = usesSccache(setting) ? bench.tools.sccache : undefined
  const config = configText(setting, { host: bench.tools.toolchain.host, driver, wrapper })
  await ports.files.writeText(places.config, config)
  const edit = editor(ports.files)
  const ms: Partial<Record<ScenarioName, number>> = {}
  let at: ScenarioName = scenarios[0] ?? 'cold'
  try {
    await fillStore(setting, bench, ports)
    for (const scenario of scenarios) {
      at = scenario
      const change = await editFor(scenario, bench.edits, ports.clock.nowMs(), ports.files)
      ms[scenario] = await runScenario({ setting, scenario }, bench, ports, async () => {
        if (change !== undefined) await edit.make(change)
      })
      if (bench.use === 'jobs') await edit.takeBack()
    }
    return { kind: 'ran', ms, targetBytes: await sizeOf(bench.targetFolder, ports) }
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error
    return { kind: 'failed', scenario: at, why: error.message }
  } finally {
    await edit.takeBack()
  }
}

/** What a job with nothing stored, or somebody at a keyboard, finds before the command. */
async function runScenario(
  { setting, scenario }: { readonly setting: Setting; readonly scenario: ScenarioName },
  bench: Bench,
  ports: BenchmarkPorts,
  change: () => Promise<void>,
): Promise<number> {
  const { targetFolder, use, commands } = bench
  if (use === 'jobs' || scenario === 'cold' || scenario === 'check')
    await ports.files.remove(targetFolder)
  await change()
  const store = usesSccache(setting)
    ? await openSccache(setting, scenario, bench, ports)
    : undefined
  await ports.commands.run('sync', [])
  const started = ports.clock.nowMs()
  try {
    if (setting.store === 'snapshot') await unpack(setting, bench, ports)
    const command =
      scenario === 'tests' || scenario === 'check' ? commands[scenario] : commands.build
    await runCommand(command, setting, store?.env ?? {}, bench, ports)
    return ports.clock.nowMs() - started
  } finally {
    await store?.stop()
  }
}

async function runCommand(
  command: string,
  setting: Setting,
  env: Readonly<Record<string, string | undefined>>,
  { places, env: always, limitMs }: Bench,
  { commands, files, job }: BenchmarkPorts,
): Promise<void> {
  const without = Object.fromEntries(setting.without.map((name) => [name, undefined]))
  const result = await commands.run('bash', ['-c', command], {
    cwd: places.project,
    env: { ...always, ...without, ...env },
    ...(limitMs === undefined ? {} : { timeoutMs: limitMs }),
  })
  if (result.exitCode === 0) return
  // That says nothing of the setting.
  if (isFullDisk(result.stderr)) throw new Error(FULL_DISK)
  await files.writeText(places.log, `$ ${command}\n${result.stdout}${result.stderr}`)
  if (result.timedOut) throw new CommandFailed('it did not end')
  throw new CommandFailed(withoutValues(reasonOf(result.stderr, result.exitCode), job.allEnv()))
}

/** The first error that the command told of. */
function reasonOf(stderr: string, exitCode: number): string {
  const lines = stderr.split('\n').map((line) => line.trim())
  const told = lines.find((line) => /^error\b/.test(line)) ?? lines.findLast((line) => line !== '')
  return `exit code ${exitCode}: ${told ?? 'it said nothing'}`
}

/** It travels in the records, whose words GitHub does not mask. */
function withoutValues(why: string, env: Readonly<Record<string, string | undefined>>): string {
  const names = secretsTold(why, soughtFor(knownSecrets(env)))
  if (names.length === 0) return why.slice(0, 300)
  return `${why.split(':')[0]}: what it said has the value of ${names.join(', ')} in it`
}

async function sizeOf(folder: string, { files }: BenchmarkPorts): Promise<number> {
  const seen = new Set<string>()
  let bytes = 0
  for (const { identity, sizeBytes, kind } of await files.tree(folder)) {
    if (kind !== 'file' || seen.has(identity)) continue
    seen.add(identity)
    bytes += sizeBytes
  }
  return bytes
}

/** Builds once, untimed, what a job of the same commit would have left. */
async function fillStore(setting: Setting, bench: Bench, ports: BenchmarkPorts): Promise<void> {
  const { filled, archive } = storeOf(setting, bench)
  const wanted =
    setting.store === 'snapshot' ? archive : setting.store === 'sccache' ? filled : undefined
  if (wanted === undefined || (await ports.files.facts(wanted)) !== undefined) return
  const empty = setting.store === 'snapshot' ? undefined : 'sccache-cold'
  await runScenario(
    { setting: { ...setting, store: empty }, scenario: 'cold' },
    bench,
    ports,
    async () => undefined,
  )
  if (setting.store === 'snapshot') return pack(archive, bench, ports)
  await ports.files.makeFolder(dirname(filled))
  await ports.files.rename(liveStore(bench.places), filled)
}
