/** Values that must not be seen in the log. */
export interface Secrets {
  /** Masks the value, and each line of it, from now on. */
  add(value: string): void
  mask(text: string): string
  /** Whether one of the job's own tokens is in the text; other masks do not count. */
  holdsToken(text: string): boolean
}

export function createSecrets(tokens: readonly string[]): Secrets {
  const values = new Set(tokens)
  return {
    add: (value) => {
      for (const line of [value, ...value.split(/\r?\n/)]) if (line.trim() !== '') values.add(line)
    },
    mask: (text) => {
      // The longest first: one value may be a part of another.
      const longestFirst = [...values].sort((left, right) => right.length - left.length)
      return longestFirst.reduce((masked, value) => masked.replaceAll(value, '***'), text)
    },
    holdsToken: (text) => tokens.some((token) => text.includes(token)),
  }
}
