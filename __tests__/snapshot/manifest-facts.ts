import type { Manifest, PackageFacts, UnitFacts } from '../../src/snapshot/manifest.ts'

/** A unit that read nothing and made nothing. */
export function unitFacts(over: Partial<UnitFacts> = {}): UnitFacts {
  return {
    ...{ folder: '/w/target/debug/.fingerprint/app-0123456789abcdef', package: 'app' },
    ...{ watchesPackage: false, environment: {}, leaves: [] },
    ...{ evidence: [], isWatched: true, asksGit: false, mayReadMore: false, isVendored: false },
    ...{ inputs: [], reads: [], needs: [], outputs: [], ...over },
  }
}

/** A package in `/w/<name>` that depends on no other local one. */
export function packageFacts(name: string, over: Partial<PackageFacts> = {}): PackageFacts {
  return { name, folder: `/w/${name}`, macros: [], needs: [name], ...over }
}

/** A snapshot of the checkout `/w` with nothing in it. */
export function manifestFacts(over: Partial<Manifest> = {}): Manifest {
  return {
    ...{ schema: 3, generation: 1, checkout: '/w', cargoHome: '/h', cc: 'cc', commit: 'one' },
    refs: 'refs/heads/main',
    ...{ newestNs: 0n, targets: [], registry: { parts: [] }, compression: 'zstd' },
    ...{ sources: [], inputs: [], named: [], units: [], crates: [], lock: 'Cargo.lock' },
    ...{ packages: [], sessions: [], facts: [], salt: 'salt' },
    ...{ compileMs: {}, builtIn: {}, packMs: 0, unpackedBytes: 0, ...over },
  }
}
