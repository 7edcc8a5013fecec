import { basename } from 'node:path'
import { type CargoConfig, type Found, findSetting, type KeyPath } from '../read/config.ts'
import { type Decision, keptAs, setUnlessTheirs } from './decision.ts'

/** Who stands between cargo and rustc. `none`: nobody, by us or by the project's own word. */
export type WrapperInForce = 'ours' | 'their sccache' | 'theirs' | 'none'

interface WrapperContext {
  readonly config: CargoConfig
  readonly file: string
  /** Absolute path of our launcher; `undefined` where it could not be placed. */
  readonly launcher: string | undefined
  /** What it would be for, as a clause where that is not obvious; `undefined`: for nothing. */
  readonly purpose: 'sccache' | { readonly clause: string } | undefined
}

export const RUSTC_WRAPPER: KeyPath = ['build', 'rustc-wrapper']

/** Decides on `build.rustc-wrapper`: without a purpose there is nothing to set. */
export function planWrapper({ config, file, launcher, purpose }: WrapperContext): {
  readonly decision: Decision | undefined
  readonly inForce: WrapperInForce
} {
  const theirs = findSetting(config, RUSTC_WRAPPER)
  if (purpose === undefined || launcher === undefined) {
    const decision = theirs && keptAs({ key: RUSTC_WRAPPER }, theirs, 'theirs kept')
    return { decision, inForce: theirs ? ownerOf(theirs) : 'none' }
  }
  if (theirs === undefined || theirs.value === launcher) {
    const from = purpose === 'sccache' ? file : `${file}; ${purpose.clause}`
    const wish = { key: RUSTC_WRAPPER, value: launcher, file: from }
    return { decision: setUnlessTheirs(wish, theirs, () => true), inForce: 'ours' }
  }
  const inForce = ownerOf(theirs)
  const from = inForce === 'none' ? `${theirs.from}, set but empty: no wrapper` : theirs.from
  const remark = inForce === 'their sccache' ? ', sccache without our launcher' : ''
  const kept = { value: theirs.value, from: from + remark }
  return { decision: keptAs({ key: RUSTC_WRAPPER }, kept, 'theirs kept'), inForce }
}

function ownerOf({ value }: Found): WrapperInForce {
  if (value === '') return 'none'
  return /^sccache(\.exe)?$/.test(basename(String(value))) ? 'their sccache' : 'theirs'
}
