// Writes how the action is named into every page and example, from the one place that says it: `action` in package.json.
// npm run set-uses [-- OWNER/NAME [VERSION SHA]] changes that place first.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from './run.ts'
import { namedIn, pagesWithExamples, readNaming } from './uses/naming.ts'

const [repository, version, sha] = process.argv.slice(2)
const manifest = join(root, 'package.json')
const before = JSON.parse(await readFile(manifest, 'utf8'))
if (repository !== undefined) {
  const action = { ...before.action, repository, ...(sha === undefined ? {} : { version, sha }) }
  await writeFile(manifest, `${JSON.stringify({ ...before, action }, undefined, 2)}\n`)
}
const naming = await readNaming()
for (const page of await pagesWithExamples()) {
  const text = await readFile(join(root, page), 'utf8')
  const wanted = namedIn(text, naming)
  if (wanted === text) continue
  await writeFile(join(root, page), wanted)
  console.log(page)
}
