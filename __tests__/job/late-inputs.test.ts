import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { lookForLateInputs } from '../../src/job/finish/late-inputs.ts'
import { placesOf } from '../../src/job/places.ts'
import type { JobState } from '../../src/job/state.ts'
import { localCommands } from '../../src/runner/commands.ts'
import { localFiles } from '../../src/runner/files.ts'
import type { Log } from '../../src/runner/ports.ts'

test('where a step has emptied the folder for temporary files, one place alone warns of it', async (t) => {
  const temp = mkdtempSync(join(tmpdir(), 'fast-cargo-late-'))
  t.after(() => rmSync(temp, { recursive: true }))
  const places = placesOf({ workspace: join(temp, 'repo'), temp })
  const program = join(places.scratch, 'native')
  const state = { snapshot: { restoredNs: '1', newestNs: '1', program } } as unknown as JobState
  const said: string[] = []
  const note = (text: string): number => said.push(text)
  const log = { info: note, warning: note, debug: note } as unknown as Log
  const ports = { files: localFiles(), commands: localCommands(), log }
  assert.deepEqual(await lookForLateInputs(state, places, ports), [])
  assert.deepEqual(said, [])
})
