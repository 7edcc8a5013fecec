/**
 * Audits real projects, applies every finding to a copy as a person would, and compares what
 * `cargo tree` then says of the copy with what the audit said. Needs the network once.
 *
 *     node scripts/confirm-audit.ts [--folder DIR] [--verify [--most N]] [--results FILE] [NAME@VERSION ...]
 *     node scripts/confirm-audit.ts --table [--results FILE]
 *
 * `--verify` also compiles the N (3) largest changes of each. A project that the results have already
 * is passed over, unless it is named. Ends with 1 when anything differs, or when the compiler
 * contradicts a verdict.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { confirmProject } from './audit/confirm-project.ts'
import {
  type Confirmation,
  confirmationTable,
  isRefuted,
  keepConfirmation,
  readConfirmations,
  withEarlierChecks,
} from './audit/confirmations.ts'
import { REAL_PROJECTS, realProject } from './audit/real-projects.ts'
import { root } from './run.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folder: { type: 'string', default: join(tmpdir(), 'fast-cargo-real-projects') },
    results: { type: 'string', default: join(root, '.bench/confirm-audit.json') },
    verify: { type: 'boolean', default: false },
    most: { type: 'string', default: '3' },
    table: { type: 'boolean', default: false },
  },
})

// A published version may deny lints of which a newer compiler knows more.
process.env['RUSTFLAGS'] = `${process.env['RUSTFLAGS'] ?? ''} --cap-lints=warn`.trimStart()

const folder = resolve(values.folder)
const results = resolve(values.results)

function isLeft(name: string): boolean {
  const known = readConfirmations(results).find(({ project }) => project === name)
  return known === undefined || (values.verify && !known.compiled)
}

function printed({ project, packages, lines, questions, auditMs, ...found }: Confirmation): string {
  const findings = found.findings.map(({ ids, removed, dropped, treeDiffers, verdict, error }) => {
    const tree = treeDiffers === '' ? 'confirmed' : 'WRONG'
    const check =
      error === undefined ? '' : `, check ${error === '' ? 'passed' : `failed: ${error}`}`
    const what = `${ids.join(' ')} -${removed.slice(0, 6).join(',')}: ${dropped} packages, ${verdict}`
    return `  ${tree}  ${what}${check.slice(0, 200)} ${treeDiffers}`.trimEnd()
  })
  const seconds = (auditMs / 1000).toFixed(1)
  return [
    `\n${project}`,
    `  ${packages} packages, ${lines} lines, ${questions} questions, ${seconds} s`,
    ...findings,
    ...found.notes.map((note) => `  note: ${note.slice(0, 300)}`),
  ].join('\n')
}

async function confirmAll(names: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true })
  for (const name of names) {
    const scratch = mkdtempSync(join(tmpdir(), 'fast-cargo-confirm-'))
    try {
      const { project, notes } = realProject(name, folder)
      const most = values.verify ? Number(values.most) : 0
      const found = await confirmProject({ name, project, scratch, most })
      const earlier = readConfirmations(results).find(({ project: one }) => one === name)
      const all = { ...found, notes: [...notes, ...found.notes] }
      const confirmation = withEarlierChecks(all, earlier)
      keepConfirmation(results, confirmation)
      console.log(printed(confirmation))
      const { findings } = confirmation
      if (findings.some((one) => one.treeDiffers !== '' || isRefuted(one))) process.exitCode = 1
    } finally {
      rmSync(scratch, { recursive: true, force: true })
    }
  }
}

if (values.table) console.log(confirmationTable(readConfirmations(results)))
else await confirmAll(positionals.length > 0 ? positionals : REAL_PROJECTS.filter(isLeft))
