import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { auditPorts } from '../../../scripts/audit/ports.ts'
import { root } from '../../../scripts/run.ts'
import { loadTokenizer } from '../../../src/audit/sources/rust-parser.ts'
import { readSource } from '../../../src/audit/sources/source-facts.ts'
import { readInstalled } from '../../../src/kept-tools/installed.ts'
import { decodeTools, encodeTools } from '../../../src/kept-tools/manifest.ts'
import { refusalOf } from '../../../src/snapshot/folder-rules.ts'
import { planLeftOut } from '../../../src/snapshot/judge/leave-out.ts'
import { planRestore } from '../../../src/snapshot/judge/plan-restore.ts'
import { watchList } from '../../../src/snapshot/judge/watch-list.ts'
import { decodeKept, encodeKept } from '../../../src/snapshot/kept/kept-manifest.ts'
import { parseLock } from '../../../src/snapshot/lock-file.ts'
import { decodeManifest, encodeManifest } from '../../../src/snapshot/manifest.ts'
import { heldBackList } from '../../../src/snapshot/restore/held-back.ts'
import { registryFiles } from '../../../src/snapshot/save/registry-files.ts'
import {
  parseDepInfo,
  parseDepInfoEnvironment,
  parseWatch,
} from '../../../src/snapshot/survey/dep-info.ts'
import { readEnvironments } from '../../../src/snapshot/survey/environment-digests.ts'
import { unitNeeds } from '../../../src/snapshot/survey/unit-needs.ts'
import { readWatchLogs } from '../../../src/snapshot/survey/watch-log.ts'
import { TOOLS } from '../../kept-tools/sample-tools.ts'
import { MANIFEST, NOW } from '../../snapshot/judge/left-out-case.ts'
import type { Reader } from './reader.ts'

const tokenize = await loadTokenizer(root, auditPorts().files)

const RUST = readFileSync(join(root, '__tests__/fixtures/small-workspace/app/src/main.rs'), 'utf8')

const MACROS = `#[derive(Embed)]\n#[folder = "docs/"]\nstruct A;
const X: &str = include_str!("../README.md");\nlet y = embed!(r#"**/*.{md,txt}"#, name = "a/b.md");\n`

const WATCHED =
  'Ucompile\0capp\0x0123456789abcdef\0o/w/target/debug/deps\0P/f/8-2.log\0r/w/a\0X/usr/bin/cc\0C7\0'

const DIGESTS = `PATH\0${'a'.repeat(64)}\0\0${'b'.repeat(64)}\0`

/** The end of the text before it, and of the file. */
const LOCK = readFileSync(join(root, 'demo/Cargo.lock'), 'utf8').slice(0, 20_000)

const FINGERPRINT = `{"rustc":1,"deps":[[12,"serde",false,5678901234567890123],[3,"a",true,4]],"local":[{"RerunIfChanged":{"output":"x","paths":["src/a.txt"]}},{"RerunIfEnvChanged":{"var":"A","val":"b"}}]}`

const DEP_INFO = `/w/target/debug/deps/app-1.d: src/main.rs src/a\\ b.rs\n\nsrc/main.rs:\n# env-dep:CARGO_PKG_NAME=app\n# env-dep:X\n`

/** Whatever a snapshot from the cache says of itself. */
function readManifest(text: string): void {
  const manifest = decodeManifest(text)
  if (manifest === undefined) return
  encodeManifest(manifest)
  const survey = { root: '/w', commit: 'two', refs: 'x', sources: manifest.sources.slice(1) }
  const inputs = manifest.inputs.map(() => ({ content: 'file 2', modifiedNs: 1n }))
  const differingFacts = new Set(manifest.facts.keys())
  const present = { survey, inputs, differingFacts, untracked: undefined, nowNs: NOW }
  const plan = planRestore(manifest, present as never)
  const lock = { text: '', packages: [], path: 'Cargo.lock' }
  const leftOut = planLeftOut({
    ...{ manifest, plan, environment: {}, lock, mayMoveGit: true },
  } as never)
  heldBackList({ manifest, leftOut, folder: '/s' })
  watchList(manifest, { times: [], staleUnits: [] }, { sources: [], root: '/w' })
}

const KEPT = {
  compression: 'zstd' as const,
  folders: [
    { path: '/w/cache', parts: [{ file: 'folder-0-0.tar.zst', sizeBytes: 1 }], folders: ['a'] },
  ],
}

export const SOURCE_READERS: readonly Reader[] = [
  {
    name: 'the manifest of a snapshot',
    samples: [encodeManifest(MANIFEST)],
    read: readManifest,
  },
  {
    name: 'the list of cached folders, and the name of one',
    samples: [encodeKept(KEPT), '/home/u/.cache/wasm-pack'],
    read: (text) => {
      decodeKept(text)
      const folders = {
        workspace: '/w/r/r',
        home: '/home/u',
        temp: '/w/_temp',
        own: ['/w/r/.cargo'],
      }
      refusalOf(text, { ...folders, cargoHome: '/home/u/.cargo' })
    },
  },
  {
    name: 'a lock file',
    samples: [LOCK],
    read: (text) =>
      registryFiles('/h', parseLock(text), {
        tree: async (_, leaveOut) => {
          for (const path of ['index/a/.cache/se/rd/serde', 'db/x-0123456789abcdef'])
            leaveOut?.(path)
          return []
        },
      }),
  },
  {
    name: 'what rustc and build scripts depended on',
    samples: [DEP_INFO, FINGERPRINT],
    read: async (text) => {
      parseDepInfo(text)
      parseDepInfoEnvironment(text)
      parseWatch(text)
      await unitNeeds([{ folder: 'f', mark: 'm' } as never], { readText: async () => text })
    },
  },
  {
    name: 'what the watcher and the shim wrote down',
    samples: [WATCHED, DIGESTS],
    read: async (text) => {
      const files = {
        list: async () => ['7-1700000000000000000.log', '8-2.log', 'environment-7-17'],
        readText: async () => text,
      }
      await readWatchLogs('/f', files)
      await readEnvironments('/f', files)
    },
  },
  {
    name: 'what is kept of installed tools',
    samples: [encodeTools(TOOLS)],
    read: (text) => {
      const manifest = decodeTools(text)
      if (manifest !== undefined) encodeTools(manifest)
    },
  },
  {
    name: "cargo's and binstall's records of what is installed",
    samples: [
      `[v1]\n"${TOOLS.tools[0]?.key}" = ["cargo-deny"]\n`,
      `{"installs":{"${TOOLS.tools[0]?.key}":{"bins":["cargo-deny"],"rustc":"r"}}}`,
      '{"name":"a","current_version":"1.0.0"}{"name":"b","current_version":"1.0.0"}',
    ],
    read: (text) => readInstalled('/h', { readText: async () => text }),
  },
  {
    name: 'names in a Rust source',
    samples: [
      RUST,
      MACROS,
      'use a::{b, c::{self, d as e}};\nextern crate f;\nfn g() { a::h::<i>() }\n',
    ],
    // A parser that goes on after each mistake takes a hundred times as long as over Rust.
    read: (text) => readSource('src/main.rs', text.slice(0, 20_000), tokenize),
  },
]
