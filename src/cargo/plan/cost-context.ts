import type { CargoConfig } from '../read/config.ts'
import type { RootManifest } from '../read/read-manifest.ts'
import type { WrapperInForce } from './plan-wrapper.ts'
import type { BuildTarget } from './rustflags.ts'

/** What a build's settings are judged by. */
export interface CostContext {
  readonly config: CargoConfig
  readonly manifest: RootManifest | undefined
  /** Absent before there is Rust. */
  readonly target?: BuildTarget
  /** sccache takes part, by us or by the project itself. */
  readonly throughSccache: boolean
  readonly wrapper: WrapperInForce
}
