// Format, lint, types, that dist/ is what the sources build to, and that it is small enough.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildBundles } from './build.ts'
import { root, run } from './run.ts'

/** Each job downloads dist/, packed. */
const MOST_PACKED_BYTES = 1_300_000

async function contents(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const texts = files.map(
    async (file) => [file.slice(folder.length), await readFile(file, 'latin1')] as const,
  )
  return new Map(await Promise.all(texts))
}

async function packedBytes(folder: string): Promise<number> {
  const files = [...(await contents(folder)).values()]
  return gzipSync(Buffer.concat(files.map((text) => Buffer.from(text, 'latin1')))).length
}

async function differences(committed: string, built: string): Promise<string[]> {
  const [before, after] = await Promise.all([contents(committed), contents(built)])
  const names = new Set([...before.keys(), ...after.keys()])
  return [...names].filter((name) => before.get(name) !== after.get(name)).sort()
}

await run(join(root, 'node_modules/.bin/biome'), ['ci', '--error-on-warnings', '.'])
await run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '--noEmit', '-p', '.'])

const fresh = await mkdtemp(join(tmpdir(), 'fast-cargo-dist-'))
try {
  await buildBundles({ out: fresh })
  const packed = await packedBytes(fresh)
  console.log(`dist/ packs to ${packed} bytes`)
  if (packed > MOST_PACKED_BYTES) {
    console.error(
      `That is more than ${MOST_PACKED_BYTES}: find what came into it twice, or for nothing.`,
    )
    process.exitCode = 1
  }
  const stale = await differences(join(root, 'dist'), fresh)
  if (stale.length > 0) {
    console.error(
      `dist/ is not what the sources build to: ${stale.join(', ')}. Run \`npm run build\`.`,
    )
    process.exitCode = 1
  }
} finally {
  await rm(fresh, { recursive: true, force: true })
}
