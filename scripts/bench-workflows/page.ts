import { finishedChains } from './chains.ts'
import { type Claim, checkClaims } from './claims.ts'
import type { WorkflowJob } from './corpus/workflow-job.ts'
import { allFaults } from './faults.ts'
import type { WorkflowResults } from './results.ts'
import { scenariosWith } from './scenarios.ts'
import { jobsTable, sourcesTable, sumsTable } from './tables.ts'

/** What was measured, as Markdown: faults first, then what is claimed, then the numbers. */
export function workflowsPage(
  { measurements, machine, methods, skipped }: WorkflowResults,
  jobs: readonly WorkflowJob[],
  next: number,
): string {
  const scenarios = scenariosWith(next)
  const names = jobs.map(({ name }) => name)
  const own = measurements.filter(({ job }) => names.includes(job))
  const chains = finishedChains(names, scenarios, own)
  const left = names.filter((name) => !(name in skipped) && !chains.some(({ job }) => job === name))
  const notRun = Object.entries(skipped).filter(([name]) => names.includes(name))
  return [
    ...bullets('Faults:', allFaults(own)),
    ...bullets('What is claimed:', checkClaims(chains).map(claimLine)),
    ...(chains.length === 0
      ? ['No job has been through all scenarios yet.']
      : [
          'Seconds of the whole job, post included:',
          jobsTable(chains, scenarios),
          'Over the jobs that every method has finished:',
          sumsTable(chains),
        ]),
    ...bullets(
      'Skipped, for what that machine lacks:',
      notRun.map(([name, why]) => `${name}: ${why}`),
    ),
    ...bullets('Not measured completely yet:', left),
    'The jobs:',
    sourcesTable(jobs.filter(({ name }) => !left.includes(name))),
    `Measured on ${machine}. The methods:`,
    Object.entries(methods)
      .map(([name, title]) => `- \`${name}\`: ${title}`)
      .join('\n'),
  ].join('\n\n')
}

function claimLine({ text, verdict, against }: Claim): string {
  const reasons = against.length === 0 ? '' : ` (${against.join('; ')})`
  return `${verdict.toUpperCase()}: ${text}${reasons}`
}

function bullets(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, lines.map((line) => `- ${line}`).join('\n')]
}
