import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import ts from 'typescript'
import { root } from '../../scripts/run.ts'

/** The first column of the second table in docs/words.md. */
function wordsToAvoid(): readonly string[] {
  const [, table = ''] = readFileSync(join(root, 'docs/words.md'), 'utf8').split(
    '| not | but |\n| - | - |\n',
  )
  return table.split('\n').flatMap((line) => /^\| (.+?) \|/.exec(line)?.[1]?.split(', ') ?? [])
}

/** Sentences in string literals and templates; names and keys have no blanks. */
function sentencesIn(path: string): readonly string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node)
    if (isText || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) found.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found.filter((text) => text.includes(' '))
}

function patternToAvoid(): RegExp {
  const words = wordsToAvoid()
  assert.ok(words.includes('other work') && words.includes('travels'), words.join())
  return new RegExp(`\\b(${words.join('|')})\\b`, 'i')
}

test('what is printed has none of the words that docs/words.md replaces', () => {
  const pattern = patternToAvoid()
  const files = globSync('src/**/*.ts', { cwd: root })
  assert.ok(files.length > 100)
  const wrong = files.flatMap((file) =>
    sentencesIn(join(root, file))
      .filter((text) => pattern.test(text))
      .map((text) => `${file}: ${text}`),
  )
  assert.deepEqual(wrong, [])
})

/** Paragraphs and rows as they are read: without code and where links lead. */
function proseIn(page: string): readonly string[] {
  const text = readFileSync(join(root, page), 'utf8').replace(/^```[\s\S]*?^```/gm, '')
  const paragraphs = text
    .replace(/`[^`\n]*`/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .split(/\n(?=\n|\|)/)
  return paragraphs.map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
}

/** What users read; docs/decisions/ and AGENTS.md are for those who work on it. */
const PAGES = [
  'README.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'docs/*.md',
  'action.yml',
  '*/action.yml',
]

test('what users read has none of them either', () => {
  const pattern = patternToAvoid()
  const pages = PAGES.flatMap((glob) => globSync(glob, { cwd: root }))
  assert.ok(pages.includes('docs/caching.md') && pages.includes('audit/action.yml'), pages.join())
  const wrong = pages
    .filter((page) => page !== 'docs/words.md')
    .flatMap((page) =>
      proseIn(page)
        .filter((text) => pattern.test(text))
        .map((text) => `${page}: ${text}`),
    )
  assert.deepEqual(wrong, [])
})
