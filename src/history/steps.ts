import { medianOf } from './spread.ts'

/** Neither side of a step has fewer runs. */
const FEWEST_BESIDE = 5

/** In standard errors. High, because every place in the series is tried. */
const CLEAR_STEP = 6

/** Steps of runs that repeat to the millisecond would all be clear. */
const LEAST_SCALE = 0.01

/**
 * The times since they last changed for good, as after a merge that made everything slower: older
 * ones say nothing of what is usual now. All of them when there was no such step. The newest is last.
 */
export function sinceLastStep(times: readonly number[]): readonly number[] {
  const places = times.map((_, place) => place).slice(FEWEST_BESIDE, 1 - FEWEST_BESIDE)
  const steps = places.map((place) => ({ place, height: heightAt(times, place) }))
  const clearest = steps.reduce((most, step) => (step.height > most.height ? step : most), {
    place: 0,
    height: CLEAR_STEP,
  })
  return times.slice(clearest.place)
}

/** How far the medians of both sides lie apart, in standard errors of that distance. */
function heightAt(times: readonly number[], place: number): number {
  const [before, after] = [times.slice(0, place), times.slice(place)]
  const [older, newer] = [medianOf(before) ?? 0, medianOf(after) ?? 0]
  if (older === 0 || newer === 0) return 0
  const deviations = [...relative(before, older), ...relative(after, newer)]
  // 1.4826 makes of a median deviation what is the standard deviation of normal noise.
  const scale = Math.max(LEAST_SCALE, 1.4826 * (medianOf(deviations) ?? 0))
  return Math.abs(newer / older - 1) / (scale * Math.sqrt(1 / before.length + 1 / after.length))
}

function relative(times: readonly number[], centre: number): readonly number[] {
  return times.map((time) => Math.abs(time / centre - 1))
}
