import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { TomlError } from 'smol-toml'
import { parseCommand } from '../../../emulator/job/workflow-commands.ts'
import { root } from '../../../scripts/run.ts'
import { editManifest } from '../../../src/audit/project/edit-manifest.ts'
import { parseMetadata } from '../../../src/audit/project/metadata.ts'
import { parseTree } from '../../../src/audit/project/parse-tree.ts'
import { releaseProfiles } from '../../../src/cargo/plan/release-profiles.ts'
import { parseUserConfig } from '../../../src/cargo/plan/user-config.ts'
import { readCommandLine } from '../../../src/cargo/read/command-line-config.ts'
import { readConfig } from '../../../src/cargo/read/read-config.ts'
import { readRootManifest } from '../../../src/cargo/read/read-manifest.ts'
import { lineOf } from '../../../src/cargo/read/setting-line.ts'
import { mayBuild } from '../../../src/job/look/likely-to-build.ts'
import { knowsPullsOnly } from '../../../src/job/look/pulls-only.ts'
import { decodeState } from '../../../src/job/state.ts'
import { countLinked } from '../../../src/linker/count-linked.ts'
import { whoLinked } from '../../../src/linker/who-linked.ts'
import { InputError } from '../../../src/runner/errors.ts'
import { withoutCommands } from '../../../src/runner/log.ts'
import { parseTransferLine, withoutSecrets } from '../../../src/runner/transfer-lines.ts'
import { afterLine, transferStarted } from '../../../src/runner/transfer-progress.ts'
import { zippedText } from '../../../src/runner/zipped-text.ts'
import { parseStatistics } from '../../../src/sccache/statistics.ts'
import { argumentsToKeep } from '../../../src/timing/cargo-arguments.ts'
import { parseCargoTimings } from '../../../src/timing/cargo-timings.ts'
import { readShimCommands } from '../../../src/timing/shim-records.ts'
import { readTouchedInputs } from '../../../src/timing/touched-inputs.ts'
import { readLauncherCounts } from '../../../src/timing/wrapper-records.ts'
import { filesOf, type Reader, refusing } from './reader.ts'

const fixture = (path: string): string => readFileSync(join(root, '__tests__', path), 'utf8')

const CONFIG = `include = ["a.toml"]\n[build]\nrustc-wrapper = "x"\ntarget = ["a", "b"]\n[profile.dev]\ndebug = 1
[profile.dev.package."*"]\ndebug = false\n[profile.fat]\ninherits = "release"\n[env]\nA = { value = "b", relative = true }
[target.'cfg(unix)']\nrustflags = ["-C", """\nlink-arg=x"""]\n`

const MANIFEST = `[package]\nname = "app"\nversion = "0.1.0"\n[dependencies]\n# for now
tokio = { version = "1", features = ["full"] }\nserde = "1"\n[dependencies.image]\nversion = "0.25"\n`

const LIMITS = { artifactBytes: 1e7, packedBytes: 1e5, unpackedBytes: 1e6, files: 20 }

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

const lines = (...values: readonly object[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('')

const SHIM = lines(
  { event: 'start', pid: 1, args: ['test', '--token', 'x'], cwd: '/w', startMs: 1, timings: true },
  { event: 'end', endMs: 2.5, exitCode: 0, signal: null, cpuMs: 3 },
)

export const TEXT_READERS: readonly Reader[] = [
  {
    name: "cargo's config",
    samples: [CONFIG],
    read: async (text) => {
      const request = { cwd: '/w/repo', env: { CARGO_HOME: '/h' }, cargoVersion: '1.95.0' }
      const config = await readConfig(request, filesOf(text))
      releaseProfiles(undefined, config)
      for (const { text: read = '' } of config.layers) lineOf(read, ['profile', 'dev', 'debug'])
    },
  },
  {
    name: 'a --config argument',
    samples: ['profile.dev.debug=0', 'env={A="b"}'],
    read: (text) => readCommandLine(['--config', text], '/w', { readText: async () => undefined }),
  },
  {
    name: 'the input cargo-config',
    samples: [CONFIG, 'net.retry = 1'],
    read: (text) =>
      refusing([InputError], () => parseUserConfig(text, { profile: 'ci', triple: 'x' })),
  },
  {
    name: 'a manifest',
    samples: [MANIFEST],
    read: async (text) => {
      await readRootManifest('/w/repo', filesOf(text))
      for (const table of [['dependencies'], ['dev-dependencies']]) {
        const edit = { kind: 'features', features: ['rt'], defaultFeatures: false } as const
        await refusing([TomlError, Error], () => editManifest(text, { table, key: 'tokio' }, edit))
      }
    },
  },
  {
    name: 'cargo metadata',
    samples: [
      JSON.stringify({ packages: [], workspace_members: [], workspace_root: '/', resolve: null }),
    ],
    read: (text) => refusing([Error], () => parseMetadata(text)),
  },
  {
    name: 'cargo tree',
    samples: ['app v0.1.0 (/w)\tdefault\nserde v1.0.0\tstd,x (*)\n'],
    read: (text) => parseTree(text),
  },
  {
    name: "cargo's timing report",
    samples: ['cargo-1.95-cold.html', 'cargo-1.65-cold.html'].map((name) =>
      fixture(`timing/fixtures/${name}`),
    ),
    read: parseCargoTimings,
  },
  {
    name: 'records of the cargo shim',
    samples: [SHIM],
    read: (text) => readShimCommands('/r', filesOf(text)),
  },
  {
    name: 'records of the launcher',
    samples: [
      lines({ crate: 'a', type: 'lib', via: 'direct', reason: 'x' }, { touched: 1, first: ['/a'] }),
    ],
    read: async (text) => {
      await readLauncherCounts('/r', filesOf(text))
      await readTouchedInputs('/r', filesOf(text))
    },
  },
  {
    name: 'records of the linker driver',
    samples: [lines({ output: '/o', ms: 1, linker: 'ours', fallback: true, reason: 'x' })],
    read: (text) => countLinked('/r/links.jsonl', filesOf(text)),
  },
  {
    name: 'a linked program',
    samples: [
      latin1(readFileSync(process.execPath).subarray(0, 4096)),
      latin1(readFileSync('/bin/sh').subarray(0, 199_000)),
    ],
    read: (text) => whoLinked('/program', filesOf(text)),
  },
  {
    name: "sccache's statistics",
    samples: [
      JSON.stringify({
        stats: { compile_requests: 9, cache_hits: { counts: { Rust: 4 } }, not_cached: { a: 1 } },
        cache_size: 1,
      }),
    ],
    read: parseStatistics,
  },
  {
    name: 'a workflow file',
    samples: [
      'on:\n  pull_request:\n    branches: [main]\n  push: { tags: ["v*"] }\njobs: { a: { steps: [] } }\n',
    ],
    read: async (text) => {
      await knowsPullsOnly(text)
      await mayBuild(text, 'a', async () => new Set())
    },
  },
  {
    name: 'a packed report',
    samples: [
      latin1(
        zipSync({ 'report.json': Buffer.from('{"schema":1}'), 'record.json': Buffer.from('{}') }),
      ),
    ],
    read: (text) =>
      refusing([], () => zippedText(Buffer.from(text, 'latin1'), 'report.json', LIMITS)),
  },
  {
    name: 'a line of a transfer',
    samples: [
      '::debug::Received 12 of 30 (1%), 1.0 MBs/sec',
      '::warning::Failed to save: x',
      'Cache Size: ~1 MB (1000 B)',
    ],
    read: (text) => {
      const line = parseTransferLine(withoutSecrets(text, ['secret']))
      if (line !== undefined) afterLine(transferStarted(0), line, 1)
    },
  },
  {
    name: 'a line for the log',
    samples: ['a::b ##[x]', 'one\n::error::two'],
    read: (text) => {
      for (const line of withoutCommands(text).split(/\r\n|\r|\n/)) {
        if (parseCommand(line) !== undefined) throw new Error(`the runner obeys ${line}`)
      }
    },
  },
  {
    name: 'arguments of cargo',
    samples: ['--config a.b="c" test -p x --token y', 'install --git https://u:p@h/x --features a'],
    read: (text) => argumentsToKeep(text.split(' ')),
  },
  {
    name: "main's state",
    samples: [
      JSON.stringify({
        schema: 1,
        phase: 'ready',
        home: '/h',
        write: { allowed: true, reason: '' },
        warnings: [],
      }),
    ],
    read: decodeState,
  },
]
