import fc from 'fast-check'
import { stringify, type TomlTable } from 'smol-toml'
import { isTable, keyName } from '../../src/cargo/read/config.ts'

/** One way to set a job's cargo up: files by their path below the top folder, variables, arguments. */
export interface Layout {
  readonly files: Readonly<Record<string, TomlTable>>
  readonly env: Readonly<Record<string, string>>
  readonly args: readonly string[]
  /** The folder to stand in, and CARGO_HOME, below the top folder. */
  readonly cwd: string
  readonly cargoHome: string
}

const CHECKOUT = 'job/repo'
const HOMES = ['home', `${CHECKOUT}/.cargo`, 'job/.cargo']
const CWDS = [CHECKOUT, `${CHECKOUT}/app/src`, 'job', 'elsewhere']

/** Keys with lists, which cargo joins, and keys of one value. No key has both: cargo would stop. */
const LISTS = [
  ['build', 'rustflags'],
  ['target', 'x86_64-unknown-linux-gnu', 'rustflags'],
  ['target', 'cfg(unix)', 'rustflags'],
  ['alias', 'both'],
]
const SCALARS = [
  ['build', 'rustc-wrapper'],
  ['build', 'incremental'],
  ['build', 'jobs'],
  ['target', 'x86_64-unknown-linux-gnu', 'linker'],
  ['target', 'cfg(target_os = "linux")', 'linker'],
  ['profile', 'dev', 'debug'],
  ['profile', 'dev', 'package', '*', 'debug'],
  ['profile', 'ci', 'inherits'],
  ['net', 'retry'],
  ['env', 'OF_THE_JOB', 'value'],
]
/** What a variable can say of them: `config get KEY` shows it. */
export const ASKED = [...LISTS.slice(0, 2), ...SCALARS.slice(0, 4), ['profile', 'dev', 'debug']]

const word = fc.constantFrom('-Ca', '-Cb c', '--cfg=x', 'é "quoted" # no comment', 'a\\b')
const scalar = fc.oneof(
  fc.constantFrom<string | number | boolean>(true, false, 0, 1, 2, 'limited', 'x y'),
  word,
)
const setting = fc.oneof(
  fc.tuple(fc.constantFrom(...LISTS), fc.array(word, { maxLength: 3 })),
  fc.tuple(fc.constantFrom(...SCALARS), scalar),
)
/** A word where another file may have a list, or a table: cargo stops. */
const clashing = fc.constantFrom<[string[], string]>(
  [['alias', 'both'], 'a word'],
  [['profile', 'dev', 'package'], 'a word'],
)
const usual = { arbitrary: setting, weight: 40 }
const rare = { arbitrary: clashing, weight: 1 }

const table = fc
  .array(fc.oneof(usual, rare), { minLength: 1, maxLength: 5 })
  .map((settings) => tableOf(settings))

export function tableOf(settings: readonly (readonly [readonly string[], unknown])[]): TomlTable {
  const table: TomlTable = {}
  for (const [key, value] of settings) {
    let inner: TomlTable = table
    for (const part of key.slice(0, -1)) {
      const next = isTable(inner[part]) ? inner[part] : {}
      inner[part] = next
      inner = next
    }
    inner[key.at(-1) ?? ''] = value as TomlTable[string]
  }
  return table
}

const PLACES = [
  `${CHECKOUT}/app/.cargo/config.toml`,
  `${CHECKOUT}/.cargo/config.toml`,
  `${CHECKOUT}/.cargo/config`,
  'job/.cargo/config.toml',
  '.cargo/config.toml',
  'elsewhere/.cargo/config.toml',
  'home/config.toml',
  'home/config',
]

const variables = fc.record(
  {
    CARGO_BUILD_RUSTFLAGS: fc.constantFrom('-Cenv', ' -Cenv  -Ctwo '),
    CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUSTFLAGS: fc.constant('--cfg env'),
    CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_LINKER: fc.constantFrom('env-linker', ''),
    CARGO_BUILD_RUSTC_WRAPPER: fc.constantFrom('env-wrapper', ''),
    CARGO_BUILD_INCREMENTAL: fc.constantFrom('true', 'false'),
    CARGO_BUILD_JOBS: fc.constantFrom('3', '-1'),
    CARGO_PROFILE_DEV_DEBUG: fc.constantFrom('0', 'line-tables-only', 'true'),
  },
  { requiredKeys: [] },
)

const argument = fc.oneof(
  fc.tuple(fc.constantFrom(...SCALARS.slice(2, 6)), fc.constantFrom(7, 'cli', false)),
  fc.tuple(fc.constantFrom(...LISTS), fc.constant(['-Ccli'])),
)

/** A file with includes, some of them in folders of their own, some that are not there. */
const including = fc.record({
  first: table,
  second: table,
  nested: fc.option(table, { nil: undefined }),
  asTable: fc.boolean(),
  missing: fc.boolean(),
})

export const layout: fc.Arbitrary<Layout> = fc
  .record({
    files: fc.dictionary(fc.constantFrom(...PLACES), table, { minKeys: 1, maxKeys: 5 }),
    includes: fc.option(including, { nil: undefined, freq: 2 }),
    env: variables,
    args: fc.array(argument, { maxLength: 2 }),
    cwd: fc.constantFrom(...CWDS),
    cargoHome: fc.constantFrom(...HOMES),
  })
  .map(({ files, includes, args, ...rest }) => ({
    ...rest,
    files: includes === undefined ? files : { ...files, ...withIncludes(files, includes) },
    args: args.map(([key, value]) => `${keyName(key)}=${stringify({ value }).trim().slice(8)}`),
  }))

type Including = typeof including extends fc.Arbitrary<infer T> ? T : never

function withIncludes(
  files: Readonly<Record<string, TomlTable>>,
  { first, second, nested, asTable, missing }: Including,
): Record<string, TomlTable> {
  const path = Object.keys(files).find((name) => name.startsWith(CHECKOUT)) ?? PLACES[1] ?? ''
  const folder = path.slice(0, path.lastIndexOf('/'))
  const include = [
    'one.toml',
    asTable ? { path: 'more/two.toml' } : 'more/two.toml',
    ...(missing ? [{ path: 'missing.toml', optional: true }] : []),
  ]
  return {
    [path]: { ...files[path], include },
    [`${folder}/one.toml`]: first,
    [`${folder}/more/two.toml`]: nested ? { ...second, include: ['../three.toml'] } : second,
    ...(nested ? { [`${folder}/three.toml`]: nested } : {}),
  }
}
