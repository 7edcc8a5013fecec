import { dirname } from 'node:path'
import { isBelow, pathBelow } from '../cargo/paths.ts'

/** Folders of the machine that decide what a job may keep. All absolute. */
export interface Anchors {
  /** The checkout. */
  readonly workspace: string
  /** '' where the job has none. */
  readonly home: string
  readonly cargoHome: string
  /** RUNNER_TEMP. */
  readonly temp: string
  /** Where fast-cargo's own files lie. */
  readonly own: readonly string[]
}

/** Of CARGO_HOME: what cargo runs and takes settings or passwords from, and what the snapshot keeps by itself. */
const OF_CARGO =
  /^(bin|env.*|config(\.toml)?|credentials(\.toml)?|registry|git|\.(crates|global|package)[^/]*)$/i

/** Below the home folder: where programs keep what they log in with. */
const CREDENTIALS =
  '.ssh .aws .azure .docker .gnupg .kube .netrc .password-store .pypirc .npmrc .git-credentials .config/gh .config/gcloud .config/git'.split(
    ' ',
  )

/** Why a folder may not be kept from job to job, a clause; `undefined` where it may. `path` is absolute. */
export function refusalOf(path: string, anchors: Anchors): string | undefined {
  const refusal = refusalOfAny(path, anchors)
  if (refusal !== undefined) return refusal
  return isBelow(path, anchors.workspace) && path.split(/[\\/]/).at(-1) === 'target'
    ? 'target folders are in the snapshot, without being named'
    : undefined
}

/** Why nothing that another job left may come into a folder, whatever it is, a clause. */
export function refusalOfAny(path: string, anchors: Anchors): string | undefined {
  const { workspace, home, cargoHome, temp, own } = anchors
  const wholes: readonly (readonly [string, string])[] = [
    [workspace, 'the checkout'],
    [home, 'the home folder'],
    [cargoHome, 'CARGO_HOME'],
    [temp, "the runner's temporary folder"],
  ]
  const whole = wholes.find(([folder]) => folder !== '' && isBelow(folder, path))
  if (dirname(path) === path || whole !== undefined) {
    return whole !== undefined && isBelow(path, whole[0])
      ? `that is ${whole[1]}`
      : `that has ${whole?.[1] ?? 'everything'} in it`
  }
  if (/^\/(proc|sys|dev)(\/|$)/.test(path)) return 'no files are kept there'
  if (own.some((folder) => isBelow(folder, path) || isBelow(path, folder))) {
    return "fast-cargo's own files lie there"
  }
  // Not by case: macOS and Windows take .SSH and .ssh for one folder.
  const inHome = `${pathBelow(path, home).toLowerCase()}/`
  const isSecret = (name: string): boolean =>
    inHome.startsWith(`${name}/`) || `${name}/`.startsWith(inHome)
  if (home !== '' && isBelow(path, home) && CREDENTIALS.some(isSecret)) {
    return 'passwords are kept there'
  }
  return refusalByName(path, anchors)
}

function refusalByName(path: string, { cargoHome }: Anchors): string | undefined {
  const ofCargo = isBelow(path, cargoHome) ? pathBelow(path, cargoHome).split('/') : undefined
  const names = ofCargo ?? path.split(/[\\/]/)
  const has = (wanted: string): boolean => names.some((name) => name.toLowerCase() === wanted)
  if (has('.git')) return "that is git's own"
  if (has('.cargo')) return 'cargo takes its settings from there'
  if (ofCargo !== undefined && OF_CARGO.test(ofCargo[0] ?? '')) {
    return 'that is what cargo itself keeps there; packages are cached without being named'
  }
  return undefined
}
