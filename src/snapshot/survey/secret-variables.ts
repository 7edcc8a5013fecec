import { keyedDigest } from '../keyed-digest.ts'

/** What may go into a build without being anybody's secret: by these a machine, a toolchain and cargo tell where things are. */
const HARMLESS = [
  /^(CARGO|RUST|RUSTC|RUSTDOC|RUSTUP|DOCS|HOST|TARGET|GITHUB|RUNNER|AGENT|XDG|LC|GIT|SQLX|VERGEN|BUILT|SHADOW)_/,
  /^(CC|CXX|CPP|AR|AS|LD|NM|RANLIB|STRIP|OBJCOPY|CFLAGS|CXXFLAGS|CPPFLAGS|ARFLAGS|LDFLAGS|RUSTFLAGS|RUSTDOCFLAGS|MAKE)(_|$)/,
  /^(PKG_CONFIG|CMAKE|OPENSSL|PROTOC|BINDGEN|CLANG|LIBCLANG|LLVM|GCC|PYO3|PYTHON|JAVA|ANDROID|NDK|MACOSX|IPHONEOS|VCPKG|NIX|EMSDK|WASI|WASM|ZSTD|SSL|GLIBC|MALLOC|ASAN|TSAN|UBSAN|CRATE_CC|CLIPPY|MIRI|TAURI|DIOXUS|LEPTOS|SLINT|NAPI|AWS_LC|ESP_IDF|CFG|SCCACHE|CCACHE|NODE|npm_config|DEBIAN|DEP)(_|$)/,
  /(^|_)(DIR|DIRS|PATH|PATHS|HOME|ROOT|PREFIX|LIB|LIBS|LIBRARY|INCLUDE|INCLUDES|STATIC|DYNAMIC|VERSION|OVERRIDE|JOBS|THREADS|LEVEL|LOG|PROFILE|MODE|BIN|COMMIT|SHA|REV|REVISION|TAG|BRANCH|DATE|TIME|TIMESTAMP|CHANNEL|ARCH|TRIPLE|TARGET|FEATURES|COLOR|TIMEOUT|FLAGS|SDK)$/,
  /^(CI|LANG|LANGUAGE|TZ|EDITOR|VISUAL|PAGER|SHELL|DISPLAY|COMPUTERNAME|OS|PROFILE|DEBUG|SDKROOT|PROTOC|SOURCE_DATE_EPOCH|ImageOS|ImageVersion|CPATH|C_INCLUDE_PATH|LIBPATH|INCLUDE|MANPATH|INFOPATH|POSIXLY_CORRECT|NO_PROXY|no_proxy|CONDA|USER|USERNAME|LOGNAME|HOSTNAME|TERM|TMPDIR|TEMP|TMP|PWD|OLDPWD|INIT_CWD)$/,
]

const SECRET_WORDS = new Set(
  'TOKEN SECRET PASSWORD PASSWD PASSPHRASE PASS PWD CREDENTIAL CRED APIKEY KEY DSN PAT PRIVATE SIGNING COOKIE AUTH JWT WEBHOOK BEARER OAUTH'
    .split(' ')
    .flatMap((word) => [word, `${word}S`]),
)

/** So plain that they say it in whatever word they are: `GHTOKEN`, `DBPASSWORD`, `SSHPASS`. */
const IN_WORDS =
  /TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|WEBHOOK|OAUTH|BEARER|CONNECTION_?STRING|(API|ACCESS|AUTH|PRIVATE|SIGN|SIGNING|SSH|GPG|DEPLOY|CRYPT|CRYPTION|MASTER|ACCOUNT|STORAGE)_?KEYS?($|_)|(SSH|DB|SQL|USER|MAIL|SMTP|ROOT|ADMIN)(PASS|PWD)$/

/** Where a shell stands. */
const FOLDERS = new Set(['PWD', 'OLDPWD', 'INIT_CWD'])

/** It is called what people call secrets. */
export function isCalledSecret(name: string): boolean {
  if (FOLDERS.has(name)) return false
  // `githubToken` has two words.
  const words = name
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_')
    .toUpperCase()
    .split(/[_.-]/)
  return words.some((word) => SECRET_WORDS.has(word)) || IN_WORDS.test(words.join('_'))
}

/**
 * Whether a value that goes by this name may be a secret: an action is not told which are. Names that nobody has put
 * down as harmless may be.
 */
export function mayBeSecret(name: string): boolean {
  return isCalledSecret(name) || !HARMLESS.some((pattern) => pattern.test(name))
}

const SWITCHES = ['', ...'0 1 2 true false on off yes no always never auto'.split(' ')]

/** Whether a digest stands for a value that tells nothing but how something is switched. */
export function isSwitch(salt: string, name: string, digest: string): boolean {
  return SWITCHES.some((value) => keyedDigest(salt, name, value) === digest)
}

/** Variables that are no secrets although their names suggest it. */
export interface Plain {
  /** Letters, digits and `_`, with `*` for any part, as the input `cache-env-allow` has them. */
  readonly names: readonly string[]
  /** By variable, what whoever can read the repository reads there. */
  readonly values: ReadonlyMap<string, ReadonlySet<string>>
}

export const NOTHING_PLAIN: Plain = { names: [], values: new Map() }

/** `isIts`: whether a value is the one that the variable has. */
export function isPlain(
  name: string,
  { names, values }: Plain,
  isIts: (value: string) => boolean,
): boolean {
  return (
    names.some((pattern) => new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(name)) ||
    [...(values.get(name) ?? [])].some(isIts)
  )
}
