/**
 * A path as file systems compare names that take several spellings for one: Windows and macOS without case, macOS
 * also by what letters are equivalent to, some without what is not seen, or without dots and blanks at the end. More
 * may become alike here than on any of them: for rules that forbid names, and for nothing else.
 */
export function folded(path: string): string {
  // Most are plain, and there are tens of thousands.
  const plain = /^[\x20-\x7e]*$/.test(path)
    ? path
    : path
        .normalize('NFKC')
        .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
        .toUpperCase()
  return plain.toLowerCase().replace(/(?<=[^/. ])[. ]+(?=\/|$)/g, '')
}
