import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keyVariables } from '../../src/snapshot/key-variables.ts'

const IN_KEY: Readonly<Record<string, readonly string[]>> = {
  'flags and programs of cargo': [
    ...['RUSTFLAGS', 'RUSTDOCFLAGS', 'CARGO_ENCODED_RUSTFLAGS', 'CARGO_ENCODED_RUSTDOCFLAGS'],
    ...['CARGO_BUILD_RUSTFLAGS', 'CARGO_BUILD_RUSTDOCFLAGS', 'CARGO_BUILD_TARGET'],
    ...['RUSTC', 'RUSTDOC', 'RUSTC_WRAPPER', 'RUSTC_WORKSPACE_WRAPPER', 'RUSTC_BOOTSTRAP'],
    ...['CARGO_BUILD_RUSTC', 'CARGO_BUILD_RUSTC_WRAPPER', 'CARGO_BUILD_RUSTC_WORKSPACE_WRAPPER'],
    ...['CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_LINKER', 'CARGO_HOST_LINKER'],
    ...['CARGO_TARGET_AARCH64_APPLE_DARWIN_RUSTFLAGS', 'CARGO_TARGET_APPLIES_TO_HOST'],
  ],
  'where cargo builds': [
    ...['CARGO_TARGET_DIR', 'CARGO_BUILD_TARGET_DIR', 'CARGO_BUILD_BUILD_DIR'],
  ],
  'profiles and unstable features': [
    ...['CARGO_PROFILE_DEV_DEBUG', 'CARGO_PROFILE_RELEASE_LTO', 'CARGO_UNSTABLE_GITOXIDE'],
  ],
  'the oldest system and the SDK of Apple': [
    ...['MACOSX_DEPLOYMENT_TARGET', 'IPHONEOS_DEPLOYMENT_TARGET', 'SDKROOT', 'DEVELOPER_DIR'],
  ],
  'C compilers and their flags': [
    ...['CC', 'CXX', 'AR', 'RANLIB', 'CFLAGS', 'CXXFLAGS', 'CPPFLAGS', 'LDFLAGS', 'ARFLAGS'],
    ...['HOST_CC', 'HOST_CFLAGS', 'TARGET_CC', 'TARGET_CXXFLAGS', 'TARGET_AR', 'CXXSTDLIB'],
    ...['CC_x86_64_unknown_linux_musl', 'CC_x86_64-unknown-linux-musl', 'CXX_armv7r_none_eabi'],
    ...['CFLAGS_aarch64_apple_darwin', 'AR_wasm32_wasip1', 'CXXFLAGS_riscv64gc_unknown_linux_gnu'],
    ...[
      'CC_i686_pc_windows_gnu',
      'CFLAGS_thumbv7em-none-eabihf',
      'LDFLAGS_loongarch64_unknown_none',
    ],
  ],
  'what looks for C libraries': [
    ...['PKG_CONFIG', 'PKG_CONFIG_PATH', 'PKG_CONFIG_LIBDIR', 'PKG_CONFIG_SYSROOT_DIR'],
    ...[
      'PKG_CONFIG_PATH_x86_64-unknown-linux-gnu',
      'HOST_PKG_CONFIG_PATH',
      'PKG_CONFIG_ALLOW_CROSS',
    ],
    ...['CMAKE_TOOLCHAIN_FILE', 'CMAKE_TOOLCHAIN_FILE_aarch64_linux_android', 'CMAKE_PREFIX_PATH'],
    ...[
      'LIBCLANG_PATH',
      'BINDGEN_EXTRA_CLANG_ARGS_aarch64_linux_android',
      'C_INCLUDE_PATH',
      'CPATH',
    ],
    ...['LIBRARY_PATH', 'VCPKG_ROOT', 'INCLUDE', 'LIB'],
  ],
}

const NOT_IN_KEY: Readonly<Record<string, readonly string[]>> = {
  'names that only begin alike': [
    ...['ARTIFACT_NAME', 'ARCH', 'ARM_CLIENT_ID', 'ARGOCD_TOKEN', 'ARTIFACTORY_URL', 'CCACHE_DIR'],
    ...['CC_TEST_REPORTER_ID', 'CXX_STANDARD', 'CFLAGS_EXTRA', 'CCTEST', 'LIBRARY', 'LIB_VERSION'],
    ...['PKG_CONFIG_VERSION', 'CMAKE_VERSION', 'RUSTC_VERSION', 'RUSTFLAGS_EXTRA', 'LDAP_URL'],
    ...[
      'MY_CC',
      'HOST_NAME',
      'TARGET',
      'TARGET_ENV',
      'HOST',
      'SDKROOT_NAME',
      'AS_USER',
      'LD_LIBRARY_PATH',
    ],
  ],
  'what cargo shows, fetches, starts or how many at once': [
    ...['CARGO_TERM_COLOR', 'CARGO_TERM_PROGRESS_WHEN', 'CARGO_NET_RETRY', 'CARGO_HTTP_TIMEOUT'],
    ...['CARGO_BUILD_JOBS', 'CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUNNER', 'CARGO_INCREMENTAL'],
    ...['CARGO_REGISTRIES_MINE_TOKEN', 'CARGO_REGISTRY_TOKEN', 'CARGO_HOME', 'CARGO', 'RUST_LOG'],
    ...['RUST_BACKTRACE', 'RUST_TEST_THREADS', 'RUSTUP_TOOLCHAIN', 'CARGO_LLVM_COV_TARGET_DIR'],
  ],
  'what the runner says of the run': [
    ...['GITHUB_RUN_ID', 'GITHUB_SHA', 'GITHUB_REF', 'RUNNER_NAME', 'RUNNER_TEMP', 'PATH', 'HOME'],
  ],
}

function named(names: readonly string[]): readonly string[] {
  const env = Object.fromEntries(names.map((name) => [name, 'value']))
  return keyVariables(env).map(([name]) => name)
}

for (const [what, names] of Object.entries(IN_KEY)) {
  test(`the snapshot's key has ${what}`, () => {
    assert.deepEqual(named(names), names.toSorted())
  })
}

for (const [what, names] of Object.entries(NOT_IN_KEY)) {
  test(`the snapshot's key has nothing of ${what}`, () => {
    assert.deepEqual(named(names), [])
  })
}

test('values are as they are, and in one order', () => {
  assert.deepEqual(keyVariables({ RUSTFLAGS: '-Dwarnings', ARCH: 'x', CC: 'gcc-12' }), [
    ['CC', 'gcc-12'],
    ['RUSTFLAGS', '-Dwarnings'],
  ])
})
