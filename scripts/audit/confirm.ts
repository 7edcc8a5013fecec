import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding, LineChange } from '../../src/audit/audit-report.ts'

/** A copy of the project with a finding's lines written into its manifests, as a person would do it. */
function applyFinding(project: string, finding: Pick<Finding, 'lines'>, copy: string): void {
  rmSync(copy, { recursive: true, force: true })
  cpSync(project, copy, {
    recursive: true,
    filter: (path) => !/[/\\](?:target|\.git)$/.test(path),
  })
  for (const line of finding.lines) replaceLines(join(copy, line.manifest), line)
}

function replaceLines(manifest: string, { before, after }: LineChange): void {
  const lines = readFileSync(manifest, 'utf8').split('\n')
  const at = lines.findIndex((_, start) =>
    before.every((text, offset) => lines[start + offset]?.replace(/\r$/, '') === text),
  )
  if (before.length === 0 || at === -1) throw new Error(`${manifest} has no such lines: ${before}`)
  lines.splice(at, before.length, ...after)
  writeFileSync(manifest, lines.join('\n'))
}

/** The packages of a workspace, by `cargo tree` on the project itself: `tokio v1.53.1`. */
export function packagesOf(project: string): ReadonlySet<string> {
  const edges = 'normal,build,dev'
  const args = ['tree', '--workspace', '--offline', '-e', edges, '--prefix', 'none', '-f', '{p}']
  const text = execFileSync('cargo', args, { cwd: project, encoding: 'utf8', maxBuffer: 1e9 })
  return new Set(
    [...text.matchAll(/^(\S+) v(\S+)/gm)].map(([, name, version]) => `${name} ${version}`),
  )
}

/** What applying a finding really takes out of the graph, sorted; '+' before what it brings in. */
export function reallyDropped(
  project: string,
  finding: Pick<Finding, 'lines'>,
  copy: string,
): readonly string[] {
  const before = packagesOf(project)
  applyFinding(project, finding, copy)
  const after = packagesOf(copy)
  return [
    ...[...before].filter((key) => !after.has(key)),
    ...[...after].filter((key) => !before.has(key)).map((key) => `+${key}`),
  ].sort()
}
