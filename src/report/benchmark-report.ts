import type { BenchmarkResult, SettingResult } from '../benchmark/choose/result.ts'
import { stepToPaste } from '../benchmark/paste.ts'
import { SCENARIO_MEANING, SCENARIO_TITLE } from '../benchmark/scenarios.ts'
import { settingOf } from '../benchmark/settings.ts'
import { STOCK } from '../benchmark/visit.ts'
import { changeWords, megabytes, ratioWords, timeWords } from './benchmark-words.ts'
import { cell, code, oneLine, visible } from './escape.ts'
import { count, details, listed, paragraphs, table } from './markdown.ts'

/** A benchmark as Markdown: what pays, by how much, and what to paste; `uses` is how a workflow names the action. */
export function renderBenchmark(result: BenchmarkResult, uses?: string): string {
  const { records, settings } = result
  const built = settings.filter(({ verdict }) => verdict !== 'does not build')
  return paragraphs(
    `## Which settings pay on ${cell(records.identity.project)}`,
    headline(result),
    pasteBlock(result, uses),
    settingsTable(result, built),
    chart(built),
    notBuilt(result),
    howMeasured(result),
  )
}

export function headline({ recommendation, records, settings, rounds }: BenchmarkResult): string {
  const { setting, ratio, equals } = recommendation
  const { use } = records.identity
  const what = use === 'jobs' ? 'jobs' : 'builds'
  if (setting === STOCK || ratio === undefined) {
    return `**Nothing tried is faster than the project as it is, beyond the noise of this machine** (${count(rounds, 'round')}).`
  }
  const title = settings.find(({ name }) => name === setting)?.title ?? setting
  const others = equals.filter((name) => name !== STOCK)
  const also =
    others.length === 0
      ? ''
      : ` The runs do not tell it from ${listed(
          others.map((name) => code(name)),
          4,
        )}.`
  return (
    `**Recommended: ${code(setting)}** (${cell(title)}): ${changeWords(ratio.value)} for these ${what} than the project as it is, ` +
    `ratio ${ratioWords(ratio)}.${also}`
  )
}

function pasteBlock({ recommendation, records }: BenchmarkResult, uses?: string): string {
  const setting = settingOf(recommendation.setting)
  if (setting === undefined || setting.name === STOCK) return ''
  const step = records.identity.use === 'jobs' ? stepToPaste(setting, uses) : undefined
  if (step !== undefined) return fenced('yaml', step)
  const config = records.settings.find(({ name }) => name === setting.name)?.config ?? ''
  const { linker } = setting
  const driver = `The linker in it is a \`cc\` that leads to ${linker}; most compilers take \`-fuse-ld=${linker}\` as well.`
  return paragraphs('As `.cargo/config.toml`:', fenced('toml', config.trim()), linker && driver)
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text.replaceAll('```', '').split('\n').map(visible).join('\n')}\n\`\`\``
}

function settingsTable({ scenarios }: BenchmarkResult, settings: readonly SettingResult[]): string {
  return table(
    [
      { title: 'setting', of: ({ name }) => code(name) },
      {
        title: 'ratio to stock, the mix',
        align: 'right',
        of: ({ ratio }) => (ratio ? ratioWords(ratio) : '1'),
      },
      { title: '', of: ({ verdict }) => (verdict === 'control' ? '' : verdict) },
      ...scenarios.map((scenario) => ({
        title: SCENARIO_TITLE[scenario],
        align: 'right' as const,
        of: ({ times }: SettingResult) => {
          const time = times.get(scenario)
          return time === undefined ? '' : timeWords(time)
        },
      })),
      { title: 'target/', align: 'right', of: ({ targetBytes }) => megabytes(targetBytes) },
      {
        title: 'runs',
        align: 'right',
        of: ({ times }) => String(Math.max(0, ...[...times.values()].map(({ runs }) => runs))),
      },
    ],
    settings,
  )
}

/** Bars of the ratios, the fastest on top. */
function chart(settings: readonly SettingResult[]): string {
  const shown = settings.filter(({ name, ratio }) => name === STOCK || ratio !== undefined)
  const names = shown.map(({ name }) => `"${oneLine(name).replaceAll('"', '')}"`)
  const bars = shown.map(({ ratio }) => (ratio?.value ?? 1).toFixed(3))
  const most = Math.max(1, ...shown.map(({ ratio }) => ratio?.value ?? 1))
  const lines = [
    'xychart-beta horizontal',
    '  title "Time of the mix, as a ratio to the project as it is"',
    `  x-axis [${names.join(', ')}]`,
    `  y-axis "ratio" 0 --> ${(most * 1.05).toFixed(2)}`,
    `  bar [${bars.join(', ')}]`,
  ]
  return fenced('mermaid', lines.join('\n'))
}

function notBuilt({ settings, records }: BenchmarkResult): string {
  const failed = settings.filter(({ verdict }) => verdict === 'does not build')
  const rows = [
    ...failed.map(({ name, why = '' }) => ({ name, why: `does not build: ${why}` })),
    ...records.leftOut.map(({ name, why }) => ({ name, why: `not tried: ${why}` })),
    ...records.scenariosLeftOut.map(({ name, why }) => ({
      name: `scenario ${name}`,
      why: `not run: ${why}`,
    })),
  ]
  if (rows.length === 0) return ''
  return table(
    [
      { title: 'without', of: ({ name }) => code(name) },
      { title: 'why', of: ({ why }) => cell(why) },
    ],
    rows,
  )
}

const ENDED: Readonly<Record<NonNullable<BenchmarkResult['records']['ended']>, string>> = {
  settled: 'no setting that is left can be more than 2 % faster than the best',
  rounds: 'all rounds are done',
  budget: 'the budget is spent',
}

function howMeasured(result: BenchmarkResult): string {
  const { records, drift, rounds, scenarios } = result
  const { identity, machine, mix, workspace, ended } = records
  const weights = Object.entries(mix).map(([name, weight]) => `${weight} x ${name}`)
  const { within, across } = drift
  const facts = [
    `Command: ${code(identity.command)}${identity.testCommand === '' ? '' : `; tests: ${code(identity.testCommand)}`}. ${count(workspace.members, 'member')}, ${count(workspace.packages, 'package')}.`,
    `${count(rounds, 'round')}, interleaved, order by seed ${identity.seed}; a warm-up is dropped; ${ended === undefined ? 'it was stopped' : `ended because ${ENDED[ended]}`}.`,
    `The mix: ${weights.join(', ')}. ${identity.use === 'jobs' ? 'Each is a job from a fresh checkout: without a store, a cold build; with a filled one, what is unpacked counts, transfers do not.' : 'The target folder is kept from one to the next.'}`,
    'Medians; in parentheses the interval that holds the true one in 95 % of cases. Ratios are of runs of the same round, so that the drift of the machine falls out; times hold it.',
    `Packages are downloaded before, and commands run offline. The page cache is warm, and written out before each command.`,
    across === undefined
      ? ''
      : `The project as it is took ${across.toFixed(2)} x as long in its slowest round as in its fastest${within && within.runs > 1 ? `; its second run of a round took ${ratioWords(within)} x the first` : ''}.`,
    `Machine: ${cell(`${machine.cpu}, ${machine.cores} cores, ${machine.memoryGb} GB, ${machine.system}`)}. ${machine.versions.map((version) => cell(version)).join('; ')}.`,
    'The order of settings may differ with other cores: linkers and debug info weigh more where many cores compile, stores less where the network is slow.',
    ...scenarios.map((scenario) => `${SCENARIO_TITLE[scenario]}: ${SCENARIO_MEANING[scenario]}.`),
  ]
  const body = facts
    .filter((fact) => fact !== '')
    .map((fact) => `- ${fact}`)
    .join('\n')
  const configs = records.settings
    .filter(({ config }) => config.trim() !== '')
    .map(({ name, title, config, linkedBy }) =>
      paragraphs(
        `${code(name)}: ${cell(title)}${linkedBy === '' ? '' : `, linked by ${cell(linkedBy)}`}`,
        fenced('toml', config.trim()),
      ),
    )
  return paragraphs(
    details('How it was measured', body),
    details('What each setting is', paragraphs(...configs)),
  )
}
