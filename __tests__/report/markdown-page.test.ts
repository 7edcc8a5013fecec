import assert from 'node:assert/strict'
import { test } from 'node:test'
import { markdownPage } from '../../scripts/markdown-page.ts'

test('a page shows tables, closed parts and warnings, and needs no other file', async () => {
  const page = await markdownPage(
    '> [!WARNING]\n> Mind <b>this</b>.\n\n| A |\n| - |\n| b |',
    'A & B',
  )
  assert.match(page, /<title>A &amp; B<\/title>/)
  assert.match(page, /<blockquote class="markdown-alert markdown-alert-warning">/)
  assert.match(page, /<strong>Warning<\/strong><br>\nMind <b>this<\/b>\./)
  assert.match(page, /<td>b<\/td>/)
  assert.match(page, /\.markdown-body/)
  assert.doesNotMatch(page, /<link|<script/)
})

test('a quote that is no warning stays a quote', async () => {
  assert.match(await markdownPage('> Said before.', ''), /<blockquote>\n<p>Said before\.<\/p>/)
})

test('a page for a picture has one theme, whoever looks, and opens nothing', async () => {
  const closed = '<details>\n\n```mermaid\ngraph\n```\n\n</details>'
  const page = await markdownPage(closed, '', 'dark')
  const own = page.replace(/<script>(?!\n)[\s\S]*?<\/script>/, '') // without the library
  assert.doesNotMatch(own, /prefers-color-scheme|\.open = /)
  assert.match(own, /color-scheme: dark/)
  assert.match(await markdownPage(closed, ''), /\.open = true/)
})
