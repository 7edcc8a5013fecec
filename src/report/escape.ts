/** Ends what GitHub makes of `@name`, `#12`, `https://` and `www.` without being seen. */
const WORD_JOINER = '\u2060'

/** What ends a line or rings a bell. */
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]+/gu

/** What is not seen: marks of direction, and all others but those that join letters and emoji. */
const INVISIBLE = /(?![\u200c\u200d])\p{Cf}/gu

/** Foreign text on one line, with nothing in it that is not seen. */
export function visible(text: string): string {
  return text.replace(CONTROL, ' ').replace(INVISIBLE, '')
}

/**
 * Foreign text as text: safe in a table cell, in a paragraph, and inside HTML such as `<summary>`.
 * Entities, not backslashes: they are plain text in Markdown and in HTML alike.
 */
export function cell(text: string): string {
  return (
    visible(text)
      .replace(/[&<>|`[\]*~\\]/g, entity)
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '&#95;')
      .replace(
        /@|(?<!&)#(?=\d)|(?:https?|ftp):|www(?=\.)|(?<![a-z0-9])GH-(?=\d)/gi,
        `$&${WORD_JOINER}`,
      )
      .trim()
      .replace(/^[#+=-]|(?<=^\d+)[.)](?=\s|$)/, entity)
      // Between two dollars stands mathematics, and between two colons an emoji, as in `crate::x::y`. In an
      // element of its own neither is one, and who copies the path gets nothing that is not seen.
      .replace(/\$|:(?=[\w+-]+:)/g, (sign) => `<span>${sign}</span>`)
  )
}

function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`
}

/** Foreign text where nothing is read as Markdown, as in the log. */
export function oneLine(text: string): string {
  return visible(text).trim()
}

/** Foreign text as inline code, in a cell or elsewhere. Nothing in it is Markdown, HTML or a mention. */
export function code(text: string): string {
  const line = oneLine(text)
  return /[`|]/.test(line) || line === '' ? codeInHtml(text) : `\`${line}\``
}

/** The same where Markdown is not read, as in `<summary>`. */
export function codeInHtml(text: string): string {
  return `<code>${cell(text)}</code>`
}

/** At most `length` characters, with an ellipsis where some are missing. Before escaping. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text
  const characters = [...text.slice(0, 2 * length + 1)]
  if (characters.length <= length) return text
  return `${withoutPart(characters.slice(0, length - 1).join(''), characters[length - 1])}…`
}

/** Prose ends between two words, where the last one is not longer than a third of it. */
function withoutPart(text: string, next: string | undefined): string {
  if (next === undefined || /\s/.test(next)) return text.trimEnd()
  const blank = text.search(/\s+\S*$/)
  return blank > (text.length * 2) / 3 ? text.slice(0, blank) : text
}
