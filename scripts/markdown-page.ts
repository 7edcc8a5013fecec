import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import MarkdownIt, { type Token } from 'markdown-it'

export type Theme = 'light' | 'dark'

/**
 * A page of its own that shows Markdown about as GitHub does, light or dark as its reader likes it, with diagrams open. For
 * a picture, as one sees it at first who has that theme.
 */
export async function markdownPage(
  markdown: string,
  title: string,
  picture?: Theme,
): Promise<string> {
  const sheet = picture === undefined ? 'github-markdown' : `github-markdown-${picture}`
  const path = fileURLToPath(import.meta.resolve(`github-markdown-css/${sheet}.css`))
  const css = await readFile(path, 'utf8')
  const renderer = new MarkdownIt({ html: true, linkify: true })
  renderer.core.ruler.push('alerts', ({ tokens }) => tokens.forEach(markAlert))
  const fence = renderer.renderer.rules['fence']
  renderer.renderer.rules['fence'] = (tokens, index, ...rest) => {
    const { info = '', content = '' } = tokens[index] ?? {}
    if (info !== 'mermaid') return fence?.(tokens, index, ...rest) ?? ''
    return `<pre class="mermaid">${renderer.utils.escapeHtml(content)}</pre>`
  }
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${renderer.utils.escapeHtml(title)}</title>
<style>
${css}
body { margin: 0; background: light-dark(#fff, #0d1117); color-scheme: ${picture ?? 'light dark'}; }
.markdown-body { box-sizing: border-box; max-width: 1012px; margin: 0 auto; padding: ${picture === undefined ? '32px' : '16px 32px'}; }
</style>
<article class="markdown-body">
${renderer.render(markdown)}</article>
${markdown.includes('```mermaid') ? await mermaidScripts(picture) : ''}</html>
`
}

/** The library itself, so that the page needs no network. Diagrams are drawn where they are open. */
async function mermaidScripts(picture: Theme | undefined): Promise<string> {
  const library = fileURLToPath(import.meta.resolve('mermaid/dist/mermaid.min.js'))
  const script = (await readFile(library, 'utf8')).replaceAll('</script', '<\\/script')
  const isDark =
    picture === undefined
      ? `matchMedia('(prefers-color-scheme: dark)').matches`
      : String(picture === 'dark')
  const opened = `for (const closed of document.querySelectorAll('details:has(.mermaid)')) closed.open = true`
  return `<script>${script}</script>
<script>
  ${picture === undefined ? opened : ''}
  mermaid.initialize({ theme: ${isDark} ? 'dark' : 'default' })
</script>
`
}

/** GitHub shows a quote that begins with `[!WARNING]` as a box of that name. */
function markAlert(token: Token, index: number, tokens: Token[]): void {
  const text = tokens[index + 2]
  const [marker, kind] =
    /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\n/.exec(text?.content ?? '') ?? []
  if (token.type !== 'blockquote_open' || !text?.children || !marker || !kind) return
  const name = kind.toLowerCase()
  token.attrSet('class', `markdown-alert markdown-alert-${name}`)
  const [first, lineBreak] = text.children
  if (first === undefined || lineBreak === undefined) return
  first.type = 'html_inline'
  first.content = `<strong>${kind.charAt(0)}${name.slice(1)}</strong>`
  lineBreak.type = 'hardbreak'
}
