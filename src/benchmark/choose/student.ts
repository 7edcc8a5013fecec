/** Of the standard normal distribution, two-sided: 95 % and 99 % lie within. */
export const WITHIN_95 = 1.959964
export const WITHIN_99 = 2.575829

/** Of Student's distribution with one degree, which is Cauchy's. */
const OF_ONE_DEVIATION = new Map([
  [WITHIN_95, 12.7062],
  [WITHIN_99, 63.6567],
])

/**
 * Student's quantile from the normal one, by its expansion in 1/degrees (E. A. Cornish, R. A. Fisher,
 * Revue de l'Institut International de Statistique 5 (1938) 307-320). Within 2 % of the true value for
 * 95 % and 4 % for 99 %, from three degrees on; below, where the expansion is too small, three stand in for what
 * is there, but for a single deviation: of one setting, two rounds tell next to nothing.
 */
export function studentQuantile(normal: number, degrees: number): number {
  const ofOne = degrees < 1 ? OF_ONE_DEVIATION.get(normal) : undefined
  if (ofOne !== undefined) return ofOne
  const n = Math.max(3, degrees)
  const [z, z3, z5, z7] = [normal, normal ** 3, normal ** 5, normal ** 7]
  return (
    z +
    (z3 + z) / (4 * n) +
    (5 * z5 + 16 * z3 + 3 * z) / (96 * n ** 2) +
    (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * n ** 3)
  )
}
