import { parse } from 'smol-toml'
import {
  planSettings,
  type SettingsContext,
  type SettingsPlan,
  type SettingsRequest,
} from '../../src/cargo/plan/plan-settings.ts'
import { DEFAULTS } from './rust-job.ts'

export interface Situation {
  readonly request?: Partial<SettingsRequest>
  /** `.cargo/config.toml` of the checkout. */
  readonly repo?: string
  /** `config.toml` of CARGO_HOME. */
  readonly home?: string
  readonly env?: Readonly<Record<string, string>>
  /** Cargo.toml; `undefined` is the situation before the checkout. */
  readonly manifest?: string | undefined
  readonly cargoVersion?: string
}

export const TRIPLE = 'x86_64-unknown-linux-gnu'

export function plan(situation: Situation): SettingsPlan {
  return planSettings({ ...DEFAULTS, ...situation.request }, contextOf(situation))
}

export function contextOf(situation: Situation): SettingsContext {
  const { repo = '', home = '', env = {}, cargoVersion = '1.95.0' } = situation
  const manifest = 'manifest' in situation ? situation.manifest : '[workspace]'
  const layers = [
    { path: '/w/repo/.cargo/config.toml', table: parse(repo), text: repo },
    { path: '/home/.cargo/config.toml', table: parse(home) },
  ]
  return {
    config: { layers, env, cargoHome: '/home/.cargo', notes: [] },
    manifest:
      manifest === undefined
        ? undefined
        : { path: '/w/repo/Cargo.toml', table: parse(manifest), text: manifest },
    cargoVersion,
    triple: TRIPLE,
    target: { triple: TRIPLE, cfg: ['unix', 'target_os="linux"'] },
    cwd: '/w/repo',
    workspace: '/w/repo',
    file: '/w/.cargo/config.toml',
    launcher: '/w/.cargo/fast-cargo/rustc-wrapper',
    driver: '/w/.cargo/fast-cargo/cc',
    linker: { writeKey: true, theirs: undefined },
  }
}

/** `value outcome (from)` of one key. */
export function row(key: string, { settings }: SettingsPlan): string | undefined {
  const found = settings.find((setting) => setting.key === key)
  return found && `${found.value} ${found.outcome} (${found.from})`
}
