import assert from 'node:assert/strict'
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { localCommands } from '../../src/runner/commands.ts'
import { localFiles } from '../../src/runner/files.ts'
import { unpackAll } from '../../src/snapshot/restore/unpack.ts'
import { manifestFacts } from '../snapshot/manifest-facts.ts'
import { type CraftedMember, craftArchive } from '../support/craft-archive.ts'

const ports = { files: localFiles(), commands: localCommands() }
const LEFT_OUT = { outputs: new Map(), sessions: [], gone: [], renamed: [], bytes: 0 }

type Parts = readonly (readonly CraftedMember[])[]

/** A snapshot with these parts, and somebody's file beside where it is unpacked. */
export function crafted(t: TestContext) {
  const base = mkdtempSync(join(tmpdir(), 'fast-cargo-archive-'))
  t.after(() => rmSync(base, { recursive: true, force: true }))
  const [from, outside, staging] = [
    join(base, 'from'),
    join(base, 'outside'),
    join(base, 'staging'),
  ]
  for (const folder of [from, outside]) mkdirSync(folder)
  writeFileSync(join(outside, 'theirs'), 'theirs')
  const write = (name: string, parts: Parts) =>
    parts.map((members, index) => {
      craftArchive(join(from, `${name}-${index}`), members)
      return { file: `${name}-${index}`, sizeBytes: 1 }
    })
  const unpack = async (target: Parts, registry: Parts = []): Promise<void> => {
    const folder = join(base, 'target')
    const manifest = manifestFacts({
      compression: 'gzip',
      targets: [{ folder, parts: write('target', target) }],
      registry: { parts: write('registry', registry) },
    })
    const placements = [{ at: folder, staging, isThere: false }]
    const staged = { manifest, placements, registryStaging: join(base, 'home') }
    await unpackAll({ ...staged, leftOut: LEFT_OUT, locked: [] }, from, ports)
  }
  const untouched = (what: string): void => {
    assert.deepEqual(readdirSync(outside), ['theirs'], what)
    assert.equal(readFileSync(join(outside, 'theirs'), 'utf8'), 'theirs', what)
    assert.equal(lstatSync(join(outside, 'theirs')).nlink, 1, what)
  }
  return { unpack, untouched, outside, staging, base }
}
