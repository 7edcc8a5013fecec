/** A unit never stands alone on the next line. */
const NO_BREAK = '\u00a0'

/** `0.06 s`, `8.4 s`, `62 s`, `3 min 12 s`, `1 h 02 min`: no more digits than such times repeat in. */
export function duration(ms: number): string {
  const seconds = Math.round(ms / 1000)
  if (seconds < 120) return `${inSeconds(ms, digitsOf(ms))}${NO_BREAK}s`
  if (seconds < 3600)
    return [Math.floor(seconds / 60), 'min', twoDigits(seconds % 60), 's'].join(NO_BREAK)
  const minutes = Math.round(seconds / 60)
  return [Math.floor(minutes / 60), 'h', twoDigits(minutes % 60), 'min'].join(NO_BREAK)
}

/** `14.9 ± 0.7 s`, `69 ± 9 s`, `2 min 20 s ± 18 s`: the digits that the band allows. */
export function around(ms: number, bandMs: number): string {
  if (Math.round(ms / 1000) >= 120) {
    return `${duration(ms)}${NO_BREAK}±${NO_BREAK}${duration(bandMs)}`
  }
  const digits = bandMs < 1000 ? digitsOf(bandMs) : 0
  return `${inSeconds(ms, digits)}${NO_BREAK}±${NO_BREAK}${inSeconds(bandMs, digits)}${NO_BREAK}s`
}

/** `−41 s (−66 %)`; without the percentage where there is nothing to relate it to. */
export function change(ms: number, ratio: number): string {
  // Less than a tenth of a second would be news of nothing.
  if (Math.abs(ms) < 50) return '±0'
  const text = duration(Math.max(100, Math.abs(ms)))
  const rounded = Math.round(Math.abs(ratio) * 100)
  // What still takes some time did not lose all of it.
  const percentage = ratio < 0 && ratio > -1 ? Math.min(rounded, 99) : rounded
  const sign = ms < 0 ? '−' : '+'
  return percentage === 0
    ? `${sign}${text}`
    : `${sign}${text}${NO_BREAK}(${sign}${percentage}${NO_BREAK}%)`
}

/** `12 %`; `<1 %` for what is there but small. */
export function share(part: number, whole: number): string {
  if (whole === 0 || part === 0) return `0${NO_BREAK}%`
  const percentage = (part / whole) * 100
  return percentage < 1 ? `<1${NO_BREAK}%` : `${Math.round(percentage)}${NO_BREAK}%`
}

/** After the point. */
function digitsOf(ms: number): number {
  if (Math.round(ms / 10) === 0) return 0
  if (Math.round(ms / 10) < 10) return 2
  return Math.round(ms / 100) < 100 ? 1 : 0
}

function inSeconds(ms: number, digits: number): string {
  return (ms / 1000).toFixed(digits)
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
