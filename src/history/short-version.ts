/** `rustc 1.95.0 (59807616e 2026-04-14)` -> `1.95.0`; nightlies need their date. */
export function shortVersion(line: string): string {
  const [, version, date] = /^\w+ (\S+)(?: \(\S+ ([\d-]+)\))?/.exec(line) ?? []
  if (version === undefined) return line === '' ? 'unknown' : line
  return version.includes('nightly') && date !== undefined ? `${version} ${date}` : version
}
