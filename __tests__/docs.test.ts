import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { test } from 'node:test'
import { parse, parseDocument } from 'yaml'
import { root } from '../scripts/run.ts'
import { pagesWithExamples } from '../scripts/uses/naming.ts'

const pages = (await pagesWithExamples()).filter((page) => page.endsWith('.md'))
const text = (page: string): string => readFileSync(join(root, page), 'utf8')

/** What GitHub makes of a heading: the words that it shows, in lower case. */
function anchorsOf(page: string): ReadonlySet<string> {
  const seen = new Map<string, number>()
  const anchors = [...withoutBlocks(text(page)).matchAll(/^#{1,6} (.*)$/gm)].map(
    ([, heading = '']) => {
      const shown = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase()
      const slug = shown.replace(/[^\p{L}\p{N}\s_-]/gu, '').replace(/\s/g, '-')
      const times = seen.get(slug) ?? 0
      seen.set(slug, times + 1)
      return times === 0 ? slug : `${slug}-${times}`
    },
  )
  return new Set(anchors)
}

function withoutBlocks(markdown: string): string {
  return markdown.replace(/^```[\s\S]*?^```/gm, '')
}

/** Links and pictures that lead to a file of this project, or to a heading. */
function ownLinks(page: string): readonly string[] {
  const markdown = withoutBlocks(text(page)).replace(/`[^`]*`/g, '')
  const links = [...markdown.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset)="([^"]+)"/g)]
  return links
    .map(([, link, picture]) => link ?? picture ?? '')
    .filter((link) => !/^[a-z]+:/.test(link))
}

for (const page of pages) {
  test(`${page}: every link leads somewhere`, () => {
    for (const link of ownLinks(page)) {
      const [path = '', anchor] = link.split('#')
      const target = path === '' ? page : relative(root, join(root, dirname(page), path))
      assert.ok(existsSync(join(root, target)), `${link}: there is no ${target}`)
      if (anchor === undefined || statSync(join(root, target)).isDirectory()) continue
      assert.ok(anchorsOf(target).has(anchor), `${link}: no such heading`)
    }
  })
}

interface Block {
  readonly page: string
  readonly yaml: string
}

const blocks: readonly Block[] = pages.flatMap((page) =>
  [...text(page).matchAll(/^```ya?ml\n([\s\S]*?)^```/gm)].map(([, yaml = '']) => ({ page, yaml })),
)

test('every YAML block can be read, and gives our action inputs that it has', () => {
  const seen = new Set<string>()
  assert.ok(blocks.length > 20)
  for (const { page, yaml } of blocks) {
    const document = parseDocument(yaml)
    assert.deepEqual(document.errors, [], `${page}:\n${yaml}`)
    for (const step of stepsIn(document.toJS())) {
      const [ours, folder = ''] = /\/fast-cargo(\/\w+)?@/.exec(step.uses ?? '') ?? []
      if (ours === undefined) continue
      const action = join('.', folder, 'action.yml')
      seen.add(action)
      const { inputs } = parse(text(action)) as { inputs: object }
      for (const input of Object.keys(step.with ?? {}))
        assert.ok(input in inputs, `${page}: ${action} has no input ${input}`)
    }
  }
  assert.ok(seen.size > 2, [...seen].join())
})

interface DocumentedStep {
  readonly uses?: string
  readonly with?: object
}

function stepsIn(value: unknown): readonly DocumentedStep[] {
  if (Array.isArray(value)) return value
  const { jobs = {} } = (value ?? {}) as { jobs?: Record<string, { steps?: DocumentedStep[] }> }
  return Object.values(jobs).flatMap(({ steps = [] }) => steps)
}

test('README fits on its screens, and the marketplace takes the description', () => {
  assert.ok(text('README.md').split('\n').length <= 200)
  const { description } = parse(text('action.yml')) as { description: string }
  assert.ok(description.length < 125, description)
  assert.match(description, /snapshot/)
})

test('every page of docs/ is linked from README', () => {
  const linked = new Set(ownLinks('README.md').map((link) => link.split('#')[0]))
  const docs = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'))
  for (const name of docs) assert.ok(linked.has(`docs/${name}`), name)
})

test('what troubleshooting quotes is what the action says', () => {
  const sources = sourcesOf(join(root, 'src'))
  const symptoms = [...text('docs/troubleshooting.md').matchAll(/^\| [^|]*?"([^"]+)"/gm)]
  const quoted = symptoms.map(([, words = '']) => words.replace(/^\.\.\. | \.\.\.$/g, ''))
  assert.ok(quoted.length > 6)
  for (const words of quoted.filter((all) => !all.includes('...'))) {
    assert.ok(sources.includes(words), words)
  }
})

function sourcesOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const own = files.filter((path) => path.endsWith('.ts'))
  return own.map((path) => readFileSync(join(folder, path), 'utf8')).join('\n')
}
