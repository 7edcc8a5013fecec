import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { artifactBlob } from '../../emulator/artifacts/artifact-entries.ts'
import { cacheBlob } from '../../emulator/cache/cache-service.ts'
import type { Services } from '../../emulator/services.ts'

/** What jobs left where others can read it, by where it lies: artifacts, cache entries, comments. */
export function published({
  artifacts,
  blobStore,
  cacheEntries,
  repository,
}: Services): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { id, name } of artifacts.all()) {
    const files = unzipSync(readFileSync(blobStore.path(artifactBlob(id))))
    for (const [file, bytes] of Object.entries(files)) {
      found.set(`artifact ${name}: ${file}`, Buffer.from(bytes).toString())
    }
  }
  for (const { id, key } of cacheEntries.all()) {
    const args = ['--zstd', '-P', '-xOf', blobStore.path(cacheBlob(id))]
    found.set(`cache ${key}`, execFileSync('tar', args, { maxBuffer: 2 ** 30 }).toString('latin1'))
  }
  for (const { id, body } of repository.comments) found.set(`comment ${id}`, body)
  return found
}
