import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { root } from '../../scripts/run.ts'
import pinned from '../../src/tools/catalog.json' with { type: 'json' }
import { readCatalog } from '../../src/tools/catalog.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** GitHub, as far as it is asked: mold has a newer release, sccache has none. The bytes of a file are its name. */
async function github(t: TestContext, digestOf: (name: string) => string): Promise<string> {
  const server = createServer(({ url = '' }, response) => {
    const { port } = server.address() as AddressInfo
    const [, tool] = /repos\/(.*)\/releases\/latest/.exec(url) ?? []
    if (tool === undefined) {
      response.end(url.slice(url.lastIndexOf('/') + 1))
      return
    }
    const version = tool === 'rui314/mold' ? '99.0.0' : '0.1.0'
    const names = [
      `mold-${version}-x86_64-linux.tar.gz`,
      `mold-${version}-x86_64-linux.tar.gz.sha256`,
    ]
    const assets = names.map((name) => ({
      name,
      browser_download_url: `http://127.0.0.1:${port}/${tool}/releases/download/v${version}/${name}`,
      digest: digestOf(name),
    }))
    response.end(JSON.stringify({ tag_name: `v${version}`, html_url: 'https://page', assets }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.after(() => server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function update(
  t: TestContext,
  api: string,
): Promise<{ code: number; told: string; catalog: unknown }> {
  const folder = mkdtempSync(join(tmpdir(), 'fast-cargo-tools-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'catalog.json')
  writeFileSync(file, JSON.stringify(pinned))
  const args = [join(root, 'scripts/update-tools.ts'), '--catalog', file, '--api', api]
  const child = spawn(process.execPath, args)
  let told = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (told += text))
  const code = await new Promise<number>((resolve) => child.once('close', resolve))
  return { code, told, catalog: JSON.parse(readFileSync(file, 'utf8')) }
}

test('a newer release stands first with its digests, and what it lacks is said', async (t) => {
  const api = await github(t, (name) => `sha256:${sha256(name)}`)
  const { told, catalog } = await update(t, api)
  const { mold, sccache } = readCatalog(catalog)
  assert.equal(mold.default, '99.0.0')
  assert.equal(Object.keys(mold.releases)[0], '99.0.0')
  assert.deepEqual(mold.releases['99.0.0'], {
    'linux-x64': {
      path: '/rui314/mold/releases/download/v99.0.0/mold-99.0.0-x86_64-linux.tar.gz',
      binary: 'mold-99.0.0-x86_64-linux/bin/mold',
      sha256: sha256('mold-99.0.0-x86_64-linux.tar.gz'),
    },
  })
  assert.deepEqual(
    mold.releases[pinned.mold.default],
    readCatalog().mold.releases[pinned.mold.default],
  )
  assert.deepEqual(sccache, readCatalog().sccache)
  assert.match(told, /mold .* → \[99\.0\.0\]/)
  assert.match(told, /Not there any more: linux-arm64/)
})

test('where GitHub and the bytes disagree, nothing is written', async (t) => {
  const api = await github(t, () => `sha256:${'0'.repeat(64)}`)
  const { code, told, catalog } = await update(t, api)
  assert.notEqual(code, 0)
  assert.match(told, /GitHub says sha256:0{64}, and what came has/)
  assert.deepEqual(catalog, pinned)
})
