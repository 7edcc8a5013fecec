/**
 * What the features of a project's dependencies cost, as Markdown:
 *
 *     npm run audit -- --project DIR [--record FILE] [--verify] [--rounds N] [--tests] [--json FILE]
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { audit } from '../src/audit/audit.ts'
import { systemClock } from '../src/runner/clock.ts'
import { localCommands } from '../src/runner/commands.ts'
import { localFiles } from '../src/runner/files.ts'
import { root } from './run.ts'

const scratch = mkdtempSync(join(tmpdir(), 'fast-cargo-audit-'))
try {
  const r = await audit(
    {
      project: resolve(process.argv[2] ?? '.'),
      scratchFolder: join(scratch, 'a'),
      commands: [],
      workers: Number(process.argv[3] ?? 2),
      skip: [],
      env: process.env as Record<string, string>,
      actionRoot: root,
      answers: undefined,
      limitMs: 60_000,
    },
    { files: localFiles(), commands: localCommands(), clock: systemClock() },
  )
  const { duplicates, ...rest } = r.report
  console.log(JSON.stringify(rest, null, 1), duplicates.length)
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
