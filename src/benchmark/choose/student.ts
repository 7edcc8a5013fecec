/** Two-sided quantiles: so much lies within. */
export interface Level {
  /** Of the standard normal distribution. */
  readonly normal: number
  /** Of Student's with one degree, which is Cauchy's. */
  readonly ofOneDeviation: number
}

export const WITHIN_95: Level = { normal: 1.959964, ofOneDeviation: 12.7062 }
export const WITHIN_99: Level = { normal: 2.575829, ofOneDeviation: 63.6567 }

/**
 * Student's quantile from the normal one, by its expansion in 1/degrees (E. A. Cornish, R. A. Fisher,
 * Revue de l'Institut International de Statistique 5 (1938) 307-320). Within 2 % of the true value for
 * 95 % and 4 % for 99 %, from three degrees on; below, where the expansion is too small, three stand in for what
 * is there, but for a single deviation: of one setting, two rounds tell next to nothing.
 */
export function studentQuantile({ normal, ofOneDeviation }: Level, degrees: number): number {
  if (degrees < 1) return ofOneDeviation
  const n = Math.max(3, degrees)
  const [z, z3, z5, z7] = [normal, normal ** 3, normal ** 5, normal ** 7]
  return (
    z +
    (z3 + z) / (4 * n) +
    (5 * z5 + 16 * z3 + 3 * z) / (96 * n ** 2) +
    (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * n ** 3)
  )
}
