/** A source of numbers between 0 and 1. */
export type Random = () => number

/** The same numbers on every machine (G. Marsaglia's xorshift with 32 bits, scrambled). */
export function seededRandom(seed: number): Random {
  let state = seed | 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return ((Math.imul(state, 0x9e3779b1) >>> 0) + 0.5) / 2 ** 32
  }
}

/** Standard normal values (Box-Muller). */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random())
}

/** What noise does to a time: the factor for run number `index` of a job. */
export type NoiseModel = (random: Random, index: number) => number

/** How many runs a slow wave of a runner's speed takes. */
const WAVE_RUNS = 60

/** The models that the verdicts are measured on. Percentages are standard deviations. */
export const NOISE_MODELS: Readonly<Record<string, NoiseModel>> = {
  'normal, 2 %': (random) => 1 + 0.02 * normal(random),
  'normal, 5 %': (random) => 1 + 0.05 * normal(random),
  'normal, 10 %': (random) => Math.max(0.1, 1 + 0.1 * normal(random)),
  'log-normal, 5 %': (random) => Math.exp(0.05 * normal(random)),
  'normal, 5 %, with 5 % outliers of three times that': (random) =>
    1 + (random() < 0.05 ? 0.15 : 0.05) * normal(random),
  'normal, 5 %, on runners that drift by ± 1 % in 60 runs': (random, index) =>
    (1 + 0.01 * Math.sin((2 * Math.PI * index) / WAVE_RUNS)) * (1 + 0.05 * normal(random)),
}

/** What the verdicts do not promise to be right on; measured to say how wrong they are. */
export const HARD_MODELS: Readonly<Record<string, NoiseModel>> = {
  'log-normal, 10 %': (random) => Math.exp(0.1 * normal(random)),
  'normal, 5 %; every 20th run takes 1.5 to 2 times as long': (random) =>
    (1 + 0.05 * normal(random)) * (random() < 0.05 ? 1.5 + 0.5 * random() : 1),
  'normal, 5 %; the code itself grows by 0.05 % a run': (random, index) =>
    (1 + 0.0005 * index) * (1 + 0.05 * normal(random)),
}
