import type { Platform, Tool } from './search.ts'

/** How to ask one package manager; each command is a program and its arguments. */
export interface PackageManager {
  readonly program: 'apt-get' | 'dnf' | 'apk' | 'brew'
  readonly os: Platform['os']
  readonly tools: readonly Tool[]
  readonly asRoot: boolean
  readonly env: Readonly<Record<string, string>>
  /** Prints the version that would be installed. */
  readonly ask: (tool: Tool) => readonly [string, ...string[]]
  /** Finds that version, as its first group, in what `ask` printed. */
  readonly candidate: RegExp
  /** Fetches the lists of packages, which a fresh container lacks. */
  readonly refresh: readonly [string, ...string[]] | undefined
  readonly install: (tool: Tool) => readonly [string, ...string[]]
}

// Another apt may hold dpkg's lock at a machine's start; a dead mirror must not cost the whole limit.
const APT = ['-o', 'DPkg::Lock::Timeout=30', '-o', 'Acquire::http::Timeout=10', '-qq']

/** Debian's sccache is years old, so apt does not install it. */
export const PACKAGE_MANAGERS: readonly PackageManager[] = [
  {
    program: 'apt-get',
    os: 'linux',
    tools: ['mold', 'clang'],
    asRoot: true,
    env: { DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' },
    ask: (tool) => ['apt-cache', 'policy', tool],
    candidate: /Candidate: (?:\d+:)?(\d\S*)/,
    refresh: ['apt-get', ...APT, 'update'],
    install: (tool) => ['apt-get', ...APT, 'install', '-y', '--no-install-recommends', tool],
  },
  {
    program: 'dnf',
    os: 'linux',
    tools: ['mold', 'sccache', 'clang'],
    asRoot: true,
    env: { LC_ALL: 'C' },
    ask: (tool) => ['dnf', '-q', 'repoquery', '--latest-limit=1', '--qf', '%{version}\n', tool],
    candidate: /^(\d\S*)$/m,
    refresh: undefined,
    install: (tool) => ['dnf', '-q', '-y', 'install', tool],
  },
  {
    program: 'apk',
    os: 'linux',
    tools: ['mold', 'sccache', 'clang'],
    asRoot: true,
    env: {},
    ask: (tool) => ['apk', 'policy', tool],
    candidate: /^[^\S\n]+(\d[^:\s]*):/m,
    refresh: ['apk', '--wait', '30', '-q', 'update'],
    install: (tool) => ['apk', '--wait', '30', '-q', 'add', tool],
  },
  {
    program: 'brew',
    os: 'macos',
    tools: ['mold', 'sccache'],
    asRoot: false,
    env: { HOMEBREW_NO_AUTO_UPDATE: '1', HOMEBREW_NO_INSTALL_CLEANUP: '1' },
    ask: (tool) => ['brew', 'info', '--json=v2', tool],
    candidate: /"stable":\s*"([^"]+)"/,
    refresh: undefined,
    install: (tool) => ['brew', 'install', '--quiet', tool],
  },
]
