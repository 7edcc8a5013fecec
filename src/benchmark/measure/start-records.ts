import type { BenchmarkPlan } from '../plan.ts'
import { type BenchmarkRecords, isSameBenchmark, readRecords } from '../records.ts'
import { configText, type Setting, settingOf } from '../settings.ts'
import { STOCK } from '../visit.ts'
import { describeMachine } from './machine.ts'
import type { BenchmarkRequest, Prepared, PreparePorts } from './prepare.ts'
import { usesSccache } from './stores.ts'
import { obstacleTo, type ToolsHere } from './tools-here.ts'

/**
 * The records of an earlier benchmark of the same sources, with the settings that are asked for now, or new ones.
 */
export async function openRecords(
  request: BenchmarkRequest,
  plan: BenchmarkPlan,
  prepared: Prepared,
  ports: PreparePorts,
): Promise<BenchmarkRecords> {
  const { bench, workspace, sources } = prepared
  const identity = {
    project: bench.places.project.split('/').at(-1) ?? '',
    ...{
      sources,
      command: bench.commands.build,
      testCommand: bench.commands.tests,
      checkCommand: bench.commands.check,
      use: request.use,
    },
    rustc: bench.tools.toolchain.rustcVersion,
    seed: plan.seed,
  }
  const earlier = await readRecords(bench.places.records, ports.files)
  if (earlier !== undefined && isSameBenchmark(earlier, identity)) {
    ports.log.info(`Going on from ${earlier.visits.length} records in ${bench.places.records}`)
    return goingOn(earlier, settingsHere(plan, prepared))
  }
  await ports.files.remove(bench.places.stores)
  return {
    ...{ schema: 1, identity, machine: await describeMachine(bench.tools, ports) },
    workspace: { members: workspace.members, packages: workspace.packages },
    ...settingsHere(plan, prepared),
    ...{ mix: {}, scenariosLeftOut: [], visits: [], failed: [], targetBytes: {} },
  }
}

/** What was measured or does not build keeps its row, whether or not it is asked for again. */
function goingOn(
  earlier: BenchmarkRecords,
  { settings, leftOut }: Pick<BenchmarkRecords, 'settings' | 'leftOut'>,
): BenchmarkRecords {
  const tried = new Set([
    ...earlier.visits.map(({ setting }) => setting),
    ...earlier.failed.map(({ name }) => name),
  ])
  const others = earlier.settings.filter(
    ({ name }) => tried.has(name) && !settings.some((one) => one.name === name),
  )
  return { ...earlier, settings: [...settings, ...others], leftOut, ended: undefined }
}

/** Which of the wanted settings can be tried here. */
function settingsHere(
  { settings }: BenchmarkPlan,
  { bench, theirConfig }: Prepared,
): Pick<BenchmarkRecords, 'settings' | 'leftOut'> {
  const here: BenchmarkRecords['settings'] = []
  const leftOut: BenchmarkRecords['leftOut'] = []
  for (const name of new Set([STOCK, ...settings])) {
    const setting = settingOf(name)
    if (setting === undefined) continue
    const isKept = bench.use === 'edits' && setting.store === 'snapshot'
    const why = isKept
      ? 'the target folder is kept anyway'
      : obstacleTo(setting, bench.tools, theirConfig)
    if (why !== undefined) leftOut.push({ name, why })
    else here.push(recordedSetting(setting, bench.tools))
  }
  return { settings: here, leftOut }
}

/** What the records say of a setting on this machine. */
export function recordedSetting(
  setting: Setting,
  tools: ToolsHere,
): BenchmarkRecords['settings'][number] {
  const { name, title, linker } = setting
  const { host } = tools.toolchain
  const found = linker && tools.linkers.get(linker)
  const here = typeof found === 'object' ? found : undefined
  // Where the benchmark lies is nobody's business, and another place on the next machine.
  const driver = here === undefined ? undefined : `.../linkers/${linker}/cc`
  const wrapper = usesSccache(setting) ? 'sccache' : undefined
  const config = configText(setting, { host, driver, wrapper })
  return { name, title, config, linkedBy: here?.linkedBy ?? '' }
}
