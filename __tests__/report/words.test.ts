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

test('what is printed has none of the words that docs/words.md replaces', () => {
  const words = wordsToAvoid()
  assert.ok(words.includes('other work') && words.includes('travels'), words.join())
  const pattern = new RegExp(`\\b(${words.join('|')})\\b`, 'i')
  const files = globSync('src/**/*.ts', { cwd: root })
  assert.ok(files.length > 100)
  const wrong = files.flatMap((file) =>
    sentencesIn(join(root, file))
      .filter((text) => pattern.test(text))
      .map((text) => `${file}: ${text}`),
  )
  assert.deepEqual(wrong, [])
})
