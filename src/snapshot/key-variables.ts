/**
 * Variables that change what cargo builds, or how, for more than the units that say so themselves. Each has its
 * whole name here: a job has many more that only begin alike (`ARTIFACT_NAME`, `CCACHE_DIR`, `CARGO_TERM_COLOR`).
 */

const OF_CARGO = [
  'CARGO_BUILD_(BUILD_DIR|DEP_INFO_BASEDIR|INCREMENTAL|TARGET|TARGET_DIR)',
  '(CARGO_BUILD_)?(RUSTC|RUSTC_WRAPPER|RUSTC_WORKSPACE_WRAPPER|RUSTDOC|RUSTFLAGS|RUSTDOCFLAGS)',
  'CARGO_ENCODED_(RUSTFLAGS|RUSTDOCFLAGS)',
  'CARGO_(TARGET|HOST)_([A-Z0-9_]+_)?(AR|LINKER|RUSTFLAGS|RUSTDOCFLAGS)',
  'CARGO_TARGET_(DIR|APPLIES_TO_HOST)',
  'CARGO_(PROFILE|UNSTABLE)_[A-Z0-9_]+',
  'RUSTC_BOOTSTRAP',
]

/** rustc itself goes by them for Apple's systems, and records nothing of it. */
const OF_APPLE = [
  '(MACOSX|IPHONEOS|TVOS|WATCHOS|XROS)_DEPLOYMENT_TARGET',
  'SDKROOT',
  'DEVELOPER_DIR',
]

/** Of C compilers and those who look for them: `CFLAGS`, `HOST_CFLAGS`, `TARGET_CFLAGS`, `CFLAGS_<triple>`. */
const OF_C = [
  'CC|CXX|CPP|AR|AS|LD|NM|RANLIB|STRIP|OBJCOPY|NVCC|FC|WINDRES',
  '(C|CXX|CPP|LD|AR|AS|RANLIB|F|FC|OBJC)FLAGS',
  'CXXSTDLIB|CRATE_CC_NO_DEFAULTS|CC_SHELL_ESCAPED_FLAGS|CC_FORCE_DISABLE',
  'PKG_CONFIG|PKG_CONFIG_(PATH|LIBDIR|SYSROOT_DIR|ALLOW_CROSS|ALL_STATIC|ALL_DYNAMIC|TOP_BUILD_DIR)',
  'CMAKE|CMAKE_(TOOLCHAIN_FILE|GENERATOR|GENERATOR_PLATFORM|GENERATOR_TOOLSET|PREFIX_PATH|BUILD_TYPE)',
  'CMAKE_(C|CXX)_(COMPILER|COMPILER_LAUNCHER)',
  'LIBCLANG_PATH|LIBCLANG_STATIC_PATH|LLVM_CONFIG_PATH|CLANG_PATH|BINDGEN_EXTRA_CLANG_ARGS',
  'SYSROOT|CROSS_COMPILE',
]

/** Where C compilers look, whatever the target. */
const OF_C_SEARCH = [
  'CPATH|C_INCLUDE_PATH|CPLUS_INCLUDE_PATH|OBJC_INCLUDE_PATH|LIBRARY_PATH|COMPILER_PATH|GCC_EXEC_PREFIX',
  'INCLUDE|LIB|VCPKG_ROOT|VCPKG_INSTALLATION_ROOT',
]

/** What a target's name begins with. */
const ARCHITECTURE =
  'x86_64|i[3-6]86|aarch64|arm|thumb|wasm|riscv|powerpc|s390x|mips|sparc|loongarch|hexagon|m68k|csky|avr|bpf|msp430|nvptx|xtensa|amdgcn'

const IN_KEY = new RegExp(
  `^(?:${[...OF_CARGO, ...OF_APPLE, ...OF_C_SEARCH].join('|')}|(?:(?:HOST|TARGET)_)?(?:${OF_C.join('|')})(?:_(?:${ARCHITECTURE})[A-Za-z0-9_.-]*)?)$`,
)

/** Those of the job's variables that the snapshot's key is made of, by name. */
export function keyVariables(
  env: Readonly<Record<string, string>>,
): readonly (readonly [name: string, value: string])[] {
  return Object.entries(env)
    .filter(([name]) => IN_KEY.test(name))
    .sort(([one], [other]) => (one < other ? -1 : 1))
}
