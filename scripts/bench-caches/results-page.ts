import { METHODS } from './methods.ts'
import { PROJECTS } from './projects.ts'
import type { Results } from './results.ts'
import { projectTables } from './tables.ts'

/** The tables of all projects, and what their methods and numbers are, as Markdown. */
export function resultsPage({ machine, measurements }: Results): string {
  const tables = PROJECTS.map((project) =>
    projectTables({ project, methods: METHODS, measurements }),
  )
  const shown = METHODS.filter(({ name }) => measurements.some(({ method }) => method === name))
  return [
    ...tables.filter((table) => table !== ''),
    `Measured on ${machine}. The methods:`,
    shown.map(({ name, title }) => `- \`${name}\`: ${title}`).join('\n'),
  ].join('\n\n')
}
