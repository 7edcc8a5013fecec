import type { CargoCommandRecord, UnitRecord } from '../../src/timing/command-record.ts'
import type { JobRecord, SccacheCounts } from '../../src/timing/job-record.ts'

export const STARTED_AT_MS = Date.UTC(2026, 10, 23, 12)

/** A job that built and tested a workspace, everything new to the cache. */
export function jobRecord(changes: Partial<JobRecord> = {}): JobRecord {
  return {
    schema: 1,
    job: {
      repository: 'acme/app',
      workflow: 'CI',
      job: 'test',
      cell: '{"os":"ubuntu-24.04"}',
      runId: '7000000001',
      runAttempt: '1',
      sha: '3f786850e387550fdab836ed7e6dc881de23001b',
      ref: 'refs/heads/main',
      event: 'push',
      runner: 'linux x64 github-hosted',
    },
    startedAtMs: STARTED_AT_MS,
    complete: true,
    commands: [buildCommand(), testCommand()],
    sccache: sccacheCounts(),
    cache: {
      mode: 'sccache',
      restored: 'Nothing was saved yet for this job; this run saves its 150 crates.',
    },
    linker: {
      chosen: 'mold',
      reason: 'mold 3 links faster than the LLD that rustc 1.95 brings',
      probe: 'mold 3.0.0',
      linked: { 'mold 3.0.0': 12 },
    },
    settings: settings(),
    tools: [
      {
        name: 'mold',
        version: '3.0.0',
        source: 'release',
        sha256: '4c999e019831d5cc7e1e0cf0f1ee7ee20a3e4f1e1c2f3b7a5d9e8c7b6a594837',
      },
      { name: 'sccache', version: '0.17.0', source: 'cache' },
    ],
    versions: {
      rustc: 'rustc 1.95.0 (59807616e 2026-04-14)',
      cargo: 'cargo 1.95.0 (f2d3ce0bd 2026-03-21)',
      'fast-cargo': '0.1.0',
    },
    ...changes,
  }
}

function settings(): JobRecord['settings'] {
  const ours = '/home/runner/work/app/.cargo/config.toml'
  return [
    {
      key: 'build.rustc-wrapper',
      value: '/home/runner/work/app/.cargo/fast-cargo/rustc-wrapper',
      outcome: 'set',
      from: ours,
    },
    { key: 'profile.dev.debug', value: '"line-tables-only"', outcome: 'set', from: ours },
    { key: 'build.incremental', value: 'false', outcome: 'theirs kept', from: 'CARGO_INCREMENTAL' },
  ]
}

export function sccacheCounts(changes: Partial<SccacheCounts> = {}): SccacheCounts {
  return {
    version: '0.17.0',
    hits: 0,
    misses: 150,
    errors: 0,
    writeErrors: 0,
    notCached: { 'crate-type bin': 31, 'crate-type proc-macro': 9, 'crate-type test': 6 },
    fallbacks: 0,
    cacheSizeBytes: 212_345_678,
    ...changes,
  }
}

export function buildCommand(changes: Partial<CargoCommandRecord> = {}): CargoCommandRecord {
  const args = ['build', '--workspace']
  return {
    label: `cargo ${args.join(' ')}`,
    args,
    cwd: '/home/runner/work/app/app',
    startMs: STARTED_AT_MS + 4000,
    durationMs: 48_130,
    exitCode: 0,
    outcome: 'succeeded',
    unitCounts: { fresh: 0, dirty: 187, total: 187 },
    units: [
      unit('tokio', '1.53.1', { durationMs: 6210, codegenMs: 2840 }),
      unit('syn', '2.0.110', { durationMs: 4120, codegenMs: 1010 }),
      unit('serde_derive', '1.0.228', { durationMs: 2930 }),
      unit('clap_builder', '4.6.7', { durationMs: 2710, codegenMs: 900 }),
      unit('app', '0.1.0', { target: 'app "bin"', durationMs: 1240 }),
      unit('libc', '0.2.191', { target: 'build-script (run)', durationMs: 60 }),
    ],
    ...changes,
  }
}

export function testCommand(changes: Partial<CargoCommandRecord> = {}): CargoCommandRecord {
  return {
    ...buildCommand(),
    label: 'cargo test --workspace',
    args: ['test', '--workspace'],
    startMs: STARTED_AT_MS + 55_000,
    durationMs: 14_370,
    unitCounts: { fresh: 180, dirty: 6, total: 186 },
    units: [unit('app', '0.1.0', { target: 'app "bin" (test)', durationMs: 3410 })],
    ...changes,
  }
}

export function unit(name: string, version: string, changes: Partial<UnitRecord> = {}): UnitRecord {
  return { name, version, target: '', startMs: 0, durationMs: 100, ...changes }
}
