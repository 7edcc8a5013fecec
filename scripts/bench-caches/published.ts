/** Ratios that cannot be measured here, each to `none` in the same series of runs. */
export interface PublishedRatios {
  readonly what: string
  readonly how: string
  /** Project -> scenario -> critical path, `none` being 1. */
  readonly ratios: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/**
 * Swatinem/rust-cache is published as an action only, and no registry has it. jj's ratios are to
 * rust-cache's own cold run, which cost bat 1.03 times `none`.
 */
export const RUST_CACHE: PublishedRatios = {
  what: 'rust-cache 2.9.2',
  how:
    'measured once by fast-cargo’s authors on 2026-11-23 with the same scenarios (2 cores, 24 GiB, Debian 12, ' +
    'rustc 1.95, cache service on loopback); jj’s are ratios to rust-cache’s own cold run',
  ratios: {
    bat: { cold: 1.03, same: 0.22, leaf: 0.24, bump: 0.24 },
    ripgrep: { same: 0.42, leaf: 0.37 },
    jj: {
      cold: 1,
      same: 0.25,
      leaf: 0.23,
      bump: 0.28,
      'one-commit-later': 0.23,
      'eight-commits-later': 0.22,
    },
  },
}
