import type { StoresResults } from './results.ts'
import { SCENARIOS } from './scenarios.ts'
import { detailTable, ratiosTable } from './tables.ts'

/** What was measured, as Markdown. */
export function storesPage({ machine, project, leftOut, measurements }: StoresResults): string {
  if (measurements.length === 0) return 'Nothing is measured yet.'
  const measured = new Set(measurements.map(({ store }) => store))
  const others = Object.entries(leftOut).filter(([store]) => !measured.has(store))
  return [
    'Set-up, restore and cargo, as a ratio to the same build without an action in the same round (median; least and most of the rounds), with the store alone:',
    ratiosTable(measurements, 'store'),
    'With the snapshot beside it:',
    ratiosTable(measurements, 'snapshot + store'),
    SCENARIOS.map(({ name, title }) => `- \`${name}\`: ${title}`).join('\n'),
    'What some of them were made of (medians):',
    detailTable(measurements),
    ...(others.length === 0
      ? []
      : ['Left out:', others.map(([store, why]) => `- ${store}: ${why}`).join('\n')]),
    `Project: ${project}. Measured on ${machine}; the stores, and the proxy that makes them far away, ran on the same machine.`,
  ].join('\n\n')
}
