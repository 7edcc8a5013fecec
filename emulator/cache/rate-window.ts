/** Counts requests in a sliding minute; GitHub counts uploads and downloads per repository. */
export interface RateWindow {
  /** Seconds to wait, when this request is one too many. */
  exceeded(): number | undefined
}

const MINUTE_MS = 60_000

export function openRateWindow(perMinute: number | undefined): RateWindow {
  const times: number[] = []
  return {
    exceeded: () => {
      if (perMinute === undefined) return undefined
      const now = Date.now()
      while (times[0] !== undefined && times[0] <= now - MINUTE_MS) times.shift()
      const oldest = times[0]
      if (times.length >= perMinute && oldest !== undefined) {
        return Math.ceil((oldest + MINUTE_MS - now) / 1000)
      }
      times.push(now)
      return undefined
    },
  }
}
