import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { NoiseModel } from '../../scripts/noise-models.ts'
import { tryVerdicts } from '../../scripts/verdict-trials.ts'

const ROUNDS = 1000
/** Three standard errors of a part of 1 % over the rounds: what chance may add. */
const CHANCE = 3 * Math.sqrt((0.01 * 0.99) / ROUNDS)

/** Of runs that a change has not made slower, with noise of that kind. */
export function checkFalseAlarms(
  name: string,
  { model, runs }: { readonly model: NoiseModel; readonly runs: number },
): void {
  test(`${name}: at most 1 % false alarms on ${runs} runs`, () => {
    const { falseAlarms } = tryVerdicts({ model, runs, cells: 1, rounds: ROUNDS })
    assert.ok(falseAlarms <= 0.01 + CHANCE, `${falseAlarms}`)
  })
}
