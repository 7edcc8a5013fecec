// Shows a Markdown file about as GitHub does: node scripts/render-markdown.ts IN.md OUT.html
import { readFile, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { markdownPage } from './markdown-page.ts'

const [input, output] = process.argv.slice(2)
if (input === undefined || output === undefined) {
  console.error('Usage: node scripts/render-markdown.ts IN.md OUT.html')
  process.exitCode = 2
} else {
  await writeFile(output, await markdownPage(await readFile(input, 'utf8'), basename(input)))
}
