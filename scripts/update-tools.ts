// Puts the newest releases of the pinned tools into src/tools/catalog.json, and says what it found:
// npm run update:tools -- [--body FILE] [--api URL]. The digest is that of the downloaded bytes, and GitHub must name the same one.
import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Catalog } from '../src/tools/catalog.ts'
import { root } from './run.ts'
import { describeFound, updated } from './update-tools/new-release.ts'
import { releasesOf } from './update-tools/releases.ts'

const { values } = parseArgs({
  options: {
    catalog: { type: 'string', default: join(root, 'src/tools/catalog.json') },
    body: { type: 'string' },
    api: { type: 'string', default: 'https://api.github.com' },
  },
})

const releases = releasesOf({ api: values.api, token: process.env['GITHUB_TOKEN'] })
const before = JSON.parse(await readFile(values.catalog, 'utf8')) as Catalog
const { catalog, found } = await updated(before, releases)
const text = describeFound(found)
console.log(text)
if (found.length > 0) await writeFile(values.catalog, `${JSON.stringify(catalog, undefined, 2)}\n`)
if (values.body !== undefined) await writeFile(values.body, text)
const outputs = process.env['GITHUB_OUTPUT']
if (outputs !== undefined) await appendFile(outputs, `found=${found.length > 0}\n`)
