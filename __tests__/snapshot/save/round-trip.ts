import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { localCommands } from '../../../src/runner/commands.ts'
import { localFiles } from '../../../src/runner/files.ts'
import { discard, unpackAll } from '../../../src/snapshot/restore/unpack.ts'
import { filesOfUnits } from '../../../src/snapshot/save/choose-files.ts'
import { packParts } from '../../../src/snapshot/save/pack-parts.ts'
import { surveyTarget } from '../../../src/snapshot/survey/survey-target.ts'
import { manifestFacts } from '../manifest-facts.ts'

// A program, so that it can run as another user: packs `target` of a folder, unpacks it to `unpacked`, and
// with `again` as its second argument unpacks it once more and takes that away.
const [, , base = '', again] = process.argv
const ports = { files: localFiles(), commands: localCommands() }
const [target, folder] = [join(base, 'target'), join(base, 'packed')]
const survey = await surveyTarget({ folder: target, inner: [] }, ports.files)
const entries = filesOfUnits(survey, survey.units, new Set())
mkdirSync(folder, { recursive: true })
const request = { name: 'target-0', base: target, entries, folder, compression: 'zstd' as const }
const parts = await packParts(request, ports)
const targets = [{ folder: target, parts }]
const staged = {
  manifest: manifestFacts({ targets }),
  placements: [{ at: target, staging: join(base, 'unpacked'), isThere: false }],
  registryStaging: join(base, 'registry'),
}
const leftOut = { outputs: new Map(), sessions: [], gone: [], renamed: [], bytes: 0 }
await unpackAll({ ...staged, leftOut, locked: [] }, folder, ports)
if (again === 'again') await discard(staged, ports.files)
