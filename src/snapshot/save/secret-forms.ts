/** Of a form that is not the value itself: a shorter one is found in any file. */
const SHORTEST_FORM = 8
/** Of a line of a value with several, such as a key's. */
const SHORTEST_LINE = 16
/** Long texts are wrapped: of any line with twice as much, one whole piece lies in it. */
const PIECE = 24

/**
 * What a value may have become in a file: as it is, each of its lines, and in the encodings that programs put it into. What was
 * compressed, enciphered or taken apart is not found by any of them.
 */
export function formsOf(value: string): readonly Buffer[] {
  const lines = value.split(/\r?\n/).map((line) => line.trim())
  const isLine = (line: string): boolean =>
    line.length >= SHORTEST_LINE && !line.startsWith('-----')
  const plain = [value, ...(lines.length > 1 ? lines.filter(isLine) : [])]
  const texts = new Set(plain.flatMap((text) => [text, ...escapedForms(text)]))
  const found = [...texts].map((text) => Buffer.from(text))
  const encoded = encodedForms(Buffer.from(value)).flatMap(piecesOf)
  const wide = Buffer.from(value, 'utf16le')
  const forms = [...encoded.map((text) => Buffer.from(text)), wide]
  return [...found, ...forms.filter(({ length }) => length >= SHORTEST_FORM)]
}

/** In quotes of JSON, TOML and programming languages, in addresses, in XML and in a shell's quotes. */
function escapedForms(text: string): readonly string[] {
  const json = JSON.stringify(text).slice(1, -1)
  const uri = encodeURIComponent(text.toWellFormed())
  const strict = uri.replace(/[!'()*]/g, (sign) => `%${hex(sign)}`)
  const addresses = [uri, strict, strict.replaceAll('%20', '+'), encodeURI(text.toWellFormed())]
  const xml = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return [
    ...[json, json.replaceAll('/', '\\/'), asciiOf(json), json.replaceAll("'", "\\'")],
    ...addresses.flatMap((address) => [address, lowerHex(address)]),
    ...[xml, xml.replaceAll('"', '&quot;'), xml.replaceAll('"', '&quot;').replaceAll("'", '&#39;')],
    text.replaceAll("'", "'\\''"),
  ]
}

function asciiOf(json: string): string {
  return json.replace(
    /[^\x20-\x7e]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function lowerHex(address: string): string {
  return address.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())
}

function hex(sign: string): string {
  return sign.charCodeAt(0).toString(16).toUpperCase()
}

/** As hexadecimal digits, and in base64 wherever in what was encoded the value began: `user:<value>`. */
function encodedForms(bytes: Buffer): readonly string[] {
  const digits = bytes.toString('hex')
  const texts = [0, 1, 2].map((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64')
    // What shares its bits with neighbours is not known.
    const [first, last] = [
      Math.ceil((before * 8) / 6),
      Math.floor(((before + bytes.length) * 8) / 6),
    ]
    return whole.slice(first, last)
  })
  const forAddresses = texts.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'))
  return [...new Set([digits, digits.toUpperCase(), ...texts, ...forAddresses])]
}

function piecesOf(text: string): readonly string[] {
  if (text.length < 2 * PIECE) return [text]
  return Array.from({ length: Math.floor(text.length / PIECE) }, (_, at) =>
    text.slice(at * PIECE, (at + 1) * PIECE),
  )
}
