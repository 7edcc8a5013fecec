import assert from 'node:assert/strict'
import MarkdownIt from 'markdown-it'

/** What our own reports are made of. */
const OURS =
  /^\/?(a|b|blockquote|br|code|details|em|h[1-4]|hr|li|ol|p|pre|span|strong|sub|summary|table|tbody|td|th|thead|tr|ul)$/

/** As GitHub reads Markdown: only ASCII after an @ is a mail address, and nothing that begins with //. */
const renderer = new MarkdownIt({ html: true, linkify: true })
renderer.linkify.set({ fuzzyEmail: false })
renderer.linkify.add('//', null)

/** Fails where a text of others is more than text in what we say: an element, a link, a mention, a diagram. */
export function assertSafe(markdown: string): void {
  const html = renderer.render(markdown)
  for (const [, name = ''] of html.matchAll(/<([^\s>]+)/g)) assert.match(name.toLowerCase(), OURS)
  for (const [tag] of html.matchAll(/<[^>]*>/g))
    assert.doesNotMatch(tag, /onerror|javascript:|evil/i)
  assert.ok(!/<h\d>\s*heading/.test(html), 'a heading')
  const text = html
    .replace(/<(code|pre)\b[^>]*>[\s\S]*?<\/\1>/g, '')
    .replace(/<span>[$:]<\/span>/g, ' ')
  for (const sign of [/@acme/, /\$x\^2\$/, /:smile:/, /GH-3/, /(?<!&)#12/, /https:\/\/evil/]) {
    assert.doesNotMatch(text.replace(/<[^>]*>/g, ''), sign)
  }
  assert.doesNotMatch(html, /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/)
  assert.equal(html.match(/<details>/g)?.length, html.match(/<\/details>/g)?.length)
}
