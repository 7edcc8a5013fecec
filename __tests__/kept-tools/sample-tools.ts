import type { ToolsManifest } from '../../src/kept-tools/manifest.ts'

/** One tool of one program, as it travels. */
export const TOOLS: ToolsManifest = {
  salt: '0'.repeat(32),
  tools: [
    {
      key: 'cargo-deny 0.16.1 (registry+https://github.com/rust-lang/crates.io-index)',
      ...{ request: '0123456789abcdef'.repeat(2), runId: '7', seconds: 40 },
      programs: [{ name: 'cargo-deny', file: '01234567-cargo-deny', sizeBytes: 7 }],
      record: '{"bins":["cargo-deny"]}',
    },
  ],
}
