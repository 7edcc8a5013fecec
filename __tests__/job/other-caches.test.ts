import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { findOtherCache } from '../../src/job/look/other-caches.ts'
import { localCommands } from '../../src/runner/commands.ts'
import { localFiles } from '../../src/runner/files.ts'
import type { Job } from '../../src/runner/github-ports.ts'

/** Rustup, before a cargo that a toolchain file chooses. */
const PROXY = `#!/bin/sh
if [ -f rust-toolchain.toml ]; then
  [ "\${RUSTUP_AUTO_INSTALL-1}" != 0 ] || exit 1
  touch "\${0%/*}/installed"
fi
echo "{\\"target_directory\\":\\"$PWD/target\\"}"
`

test('looking for a warm target folder installs no toolchain that another workspace names', async (t) => {
  const top = mkdtempSync(join(tmpdir(), 'fast-cargo-proxy-'))
  t.after(() => rmSync(top, { recursive: true }))
  const [backend, firmware, programs] = [join(top, 'a'), join(top, 'b'), join(top, 'programs')]
  for (const folder of [join(backend, 'target/debug/.fingerprint/a-0123456789abcdef'), firmware]) {
    mkdirSync(folder, { recursive: true })
  }
  mkdirSync(programs)
  writeFileSync(
    join(firmware, 'rust-toolchain.toml'),
    '[toolchain]\nchannel = "nightly-2020-01-01"\n',
  )
  writeFileSync(join(programs, 'cargo'), PROXY)
  chmodSync(join(programs, 'cargo'), 0o755)
  const commands = localCommands()
  const ports = {
    files: localFiles(),
    commands: {
      ...commands,
      run: ((_, args, options) => {
        const env = { RUSTUP_AUTO_INSTALL: undefined, ...options?.env }
        return commands.run(join(programs, 'cargo'), args, { ...options, env })
      }) satisfies typeof commands.run,
    },
    job: { allEnv: () => ({}) } as unknown as Job,
  }
  const found = await findOtherCache({ folders: [firmware, backend], hasRust: true }, ports)
  assert.match(found ?? '', /\/a\/target is warm already/)
  assert.deepEqual(readdirSync(programs), ['cargo'])
})
