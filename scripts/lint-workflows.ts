// Runs actionlint and zizmor, both from PATH, over our workflows, our actions, and every whole workflow in README and docs/.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { root, status } from './run.ts'

const WORKFLOWS = '.github/workflows'
/**
 * Examples name actions by tag, as people write them who let a bot pin them; and they leave alone what checkout does
 * by default.
 */
const EXAMPLES_POLICY = `rules:
  unpinned-uses:
    config:
      policies:
        "*": ref-pin
  artipacked:
    disable: true
`

const pages = ['README.md', ...readdirSync(join(root, 'docs')).map((name) => join('docs', name))]
const folder = mkdtempSync(join(tmpdir(), 'fast-cargo-examples-'))
try {
  const examples = writeExamples(folder)
  const own = readdirSync(join(root, WORKFLOWS)).map((name) => join(root, WORKFLOWS, name))
  const actions = ['action.yml', 'report/action.yml', 'audit/action.yml'].map((path) =>
    join(root, path),
  )
  const config = join(folder, 'zizmor.yml')
  writeFileSync(config, EXAMPLES_POLICY)
  console.log(
    `Linting ${own.length} workflows, ${actions.length} actions, ${examples.length} examples`,
  )
  const zizmor = ['--offline', '--no-progress', '--quiet']
  const failed = [
    await status('actionlint', [...own, ...examples]),
    await status('zizmor', [...zizmor, ...own, ...actions]),
    await status('zizmor', [...zizmor, '--config', config, ...examples]),
  ].filter((code) => code !== 0)
  process.exitCode = failed.length === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true })
}

/** Returns their paths, each named by its page and place there. */
function writeExamples(into: string): readonly string[] {
  mkdirSync(join(into, WORKFLOWS), { recursive: true })
  return pages.flatMap((page) => {
    if (!page.endsWith('.md')) return []
    const blocks = readFileSync(join(root, page), 'utf8').matchAll(/^```ya?ml\n(.*?)^```/gms)
    const whole = [...blocks].filter(([, text = '']) => /^on:/m.test(text) && /^jobs:/m.test(text))
    return whole.map(([, text = ''], index) => {
      const path = join(into, WORKFLOWS, `${basename(page, '.md')}-${index + 1}.yml`)
      writeFileSync(path, text)
      return path
    })
  })
}
