/** Ends what GitHub makes of `@name`, `#12`, `https://` and `www.` without being seen. */
const WORD_JOINER = '\u2060'

/** Control characters, and those that turn the direction of the text after them. */
const INVISIBLE = /[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu

/**
 * Foreign text as text: safe in a table cell, in a paragraph, and inside HTML such as `<summary>`.
 * Entities, not backslashes: they are plain text in Markdown and in HTML alike.
 */
export function cell(text: string): string {
  return text
    .replace(INVISIBLE, ' ')
    .replace(/[&<>|`[\]*~\\]/g, entity)
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '&#95;')
    .replace(
      /@|(?<!&)#(?=\d)|(?:https?|ftp):|www(?=\.)|(?<![a-z0-9])GH-(?=\d)/gi,
      `$&${WORD_JOINER}`,
    )
    .trim()
    .replace(/^[#+=-]|(?<=^\d+)[.)](?=\s|$)/, entity)
}

function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`
}

/** Foreign text where nothing is read as Markdown, as in the log. */
export function oneLine(text: string): string {
  return text.replace(INVISIBLE, ' ').trim()
}

/** Foreign text as inline code, in a cell or elsewhere. Nothing in it is Markdown, HTML or a mention. */
export function code(text: string): string {
  const visible = oneLine(text)
  return /[`|]/.test(visible) || visible === '' ? codeInHtml(text) : `\`${visible}\``
}

/** The same where Markdown is not read, as in `<summary>`. */
export function codeInHtml(text: string): string {
  return `<code>${cell(text)}</code>`
}

/** At most `length` characters, with an ellipsis where some are missing. Before escaping. */
export function shorten(text: string, length: number): string {
  const characters = [...text]
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`
}
