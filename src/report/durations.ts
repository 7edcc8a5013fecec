/** A unit never stands alone on the next line. */
const NO_BREAK = '\u00a0'

/** `0.84 s`, `62.5 s`, `3 min 12 s`, `1 h 02 min`. */
export function duration(ms: number): string {
  if (Math.round(ms / 10) < 100) return `${(ms / 1000).toFixed(2)}${NO_BREAK}s`
  if (Math.round(ms / 100) < 1200) return `${(ms / 1000).toFixed(1)}${NO_BREAK}s`
  const seconds = Math.round(ms / 1000)
  if (seconds < 3600)
    return [Math.floor(seconds / 60), 'min', twoDigits(seconds % 60), 's'].join(NO_BREAK)
  const minutes = Math.round(seconds / 60)
  return [Math.floor(minutes / 60), 'h', twoDigits(minutes % 60), 'min'].join(NO_BREAK)
}

/** `−41.2 s (−66 %)`; without the percentage where there is nothing to relate it to. */
export function change(ms: number, ratio: number): string {
  const text = duration(Math.abs(ms))
  if (Math.abs(ms) < 5) return '±0'
  const percentage = Math.round(Math.abs(ratio) * 100)
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

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
