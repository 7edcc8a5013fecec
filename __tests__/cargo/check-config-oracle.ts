import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { readCommandLine } from '../../src/cargo/read/command-line-config.ts'
import type { CargoConfig } from '../../src/cargo/read/config.ts'
import { type InForce, mergeConfig, valueInForce } from '../../src/cargo/read/merge-config.ts'
import { readConfig } from '../../src/cargo/read/read-config.ts'
import { ASKED, type Layout, layout } from './config-layouts.ts'
import { type Answer, askCargo, inLayout } from './config-oracle.ts'
import { files } from './rust-job.ts'

/** Fixed, so that a run does not depend on luck; with another one, or more cases, it searches further. */
const SEED = Number(process.env['ORACLE_SEED'] ?? 20_261_125)

/** rustup's stand-in for cargo would double the time. */
const cargo = execFileSync('sh', ['-c', 'rustup which cargo 2>/dev/null || command -v cargo'], {
  encoding: 'utf8',
}).trim()
const version = /^cargo (\S+)/.exec(execFileSync(cargo, ['-V'], { encoding: 'utf8' }))?.[1] ?? ''

async function read({ cwd, cargoHome, env, args }: Layout, top: string): Promise<CargoConfig> {
  const here = join(top, cwd)
  const variables = { ...env, CARGO_HOME: join(top, cargoHome) }
  const request = { cwd: here, env: variables, cargoVersion: version }
  const given = args.flatMap((argument) => ['--config', argument])
  const commandLine = await readCommandLine(['build', ...given], here, files)
  return { ...(await readConfig(request, files)), commandLine }
}

/** Gives cargo and us so many layouts of config files, variables and arguments. */
export function checkConfigOracle(cases: number): void {
  test(`cargo itself sees the same values from the same places in ${cases} layouts`, async () => {
    let stopped = 0
    const property = fc.asyncProperty(layout, (given) =>
      inLayout(given, async (top) => {
        const config = await read(given, top)
        const answer = await askCargo(cargo, given, { top })
        const { values, clashes } = mergeConfig(config)
        if (answer === undefined) stopped += 1
        assert.equal(clashes.length > 0, answer === undefined, clashes.join())
        if (answer === undefined) return
        assert.deepEqual(plain(values.values()), sorted(answer))
        const keys = ASKED.filter((key) => valueInForce(config, key)?.from.some(isVariable))
        const key = keys[values.size % keys.length]
        if (key === undefined) return
        const one = await askCargo(cargo, given, { top, key })
        const found = valueInForce(config, key)
        assert.deepEqual(found && asText(found), one && [...one.values()].map(asText)[0])
      }),
    )
    await fc.assert(property, { numRuns: cases, seed: SEED })
    assert.ok(stopped > 0 && stopped < cases / 4, `cargo stopped at ${stopped} layouts`)
  })
}

function isVariable(place: string): boolean {
  return place.startsWith('CARGO_')
}

function plain(values: Iterable<InForce>): Record<string, Answer> {
  const entries = [...values].map(({ key, value, from }) => {
    const name = key.map((part) => (/^[\w-]+$/.test(part) ? part : JSON.stringify(part))).join('.')
    return [name, { value, from }] as const
  })
  return Object.fromEntries(entries.sort())
}

function sorted(answer: ReadonlyMap<string, Answer>): Record<string, Answer> {
  return Object.fromEntries([...answer].sort())
}

/** A variable is text to us, and a number to cargo where it looks like one. */
function asText({ value, from }: Answer | InForce): Answer {
  return { value: Array.isArray(value) ? value.map(String) : String(value), from }
}
