import * as v from 'valibot'
import { parseJson } from '../json/parse-json.ts'

/** Raised when a field changes its meaning; what is kept of another schema is as good as nothing. */
const TOOLS_SCHEMA = 1
export const TOOLS_FILE = 'tools.json'
export const MOST_MANIFEST_BYTES = 1_000_000
export const MOST_TOOLS = 50
/** Of one tool. */
export const MOST_PROGRAMS = 20

/** rustup's own, and what a toolchain brings along. */
const OF_RUST =
  /^(cargo|rustc|rustup|rustup-init|rustdoc|rustfmt|rls|rust-(analyzer|gdb|gdbgui|lldb)|cargo-(clippy|fmt|miri)|clippy-driver|sh|bash|git|sudo)$/i

/** Of a program in `bin`, and of a file beside the manifest. */
const FileName = v.pipe(v.string(), v.regex(/^\w[\w.-]{0,99}$/))

const ProgramName = v.pipe(
  FileName,
  v.maxLength(80),
  v.check((name) => !OF_RUST.test(name.replace(/\.exe$/i, ''))),
)

/** `cargo-deny 0.16.1 (registry+https://github.com/rust-lang/crates.io-index)`; an address without who asks in it. */
const RECORD_KEY =
  /^([A-Za-z][\w-]{0,99}) ([\w.+-]{1,99}) \(((?:registry|sparse|git)\+[a-z+]+:\/\/[^"\\\s@?&]{1,500}(?:\?(?:branch|tag|rev)=[^"\\\s@?&]{1,200})?)\)$/

/** One line of JSON; no address in it says who asks. */
const JsonObject = v.pipe(
  v.string(),
  v.check((text) => /^\{.*\}$/.test(text) && isJson(text) && !/:\/\/[^\s"]*[@?]/.test(text)),
)

const Program = v.object({
  name: ProgramName,
  /** Beside the manifest. */
  file: FileName,
  sizeBytes: v.number(),
})

const Tool = v.object({
  /** As cargo's records name it. */
  key: v.pipe(v.string(), v.regex(RECORD_KEY)),
  /** Stands for the command that installed it: `native/kept_tools.rs` makes it. */
  request: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  /** Of the run that installed it. */
  runId: v.string(),
  /** How long that took. */
  seconds: v.number(),
  programs: v.pipe(v.array(Program), v.minLength(1), v.maxLength(MOST_PROGRAMS)),
  /** What `.crates2.json` and binstall's `crates-v1.json` have of it. */
  record: v.optional(JsonObject),
  binstall: v.optional(JsonObject),
})

const Manifest = v.object({
  schema: v.literal(TOOLS_SCHEMA),
  /** What the requests are made with. */
  salt: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  tools: v.pipe(v.array(Tool), v.maxLength(MOST_TOOLS)),
})

export type KeptTool = v.InferOutput<typeof Tool>
export type ToolsManifest = Omit<v.InferOutput<typeof Manifest>, 'schema'>

/** Throws for what no run could read. */
export function encodeTools(manifest: ToolsManifest): string {
  return JSON.stringify(v.parse(Manifest, { schema: TOOLS_SCHEMA, ...manifest }))
}

/** `undefined` when the file is missing, cut off, of another schema, or names what it must not. */
export function decodeTools(text: string | undefined): ToolsManifest | undefined {
  return parseJson(Manifest, text)
}

export interface RecordKey {
  readonly package: string
  readonly version: string
}

/** `undefined` for a package that cannot be kept, such as one that was installed from a folder. */
export function parseKey(key: string): RecordKey | undefined {
  const [, name, version] = RECORD_KEY.exec(key) ?? []
  return name === undefined || version === undefined ? undefined : { package: name, version }
}

/** Whether a program of that name may be kept at all. */
export function mayBeKept(name: string): boolean {
  return v.is(ProgramName, name)
}

/** Whether what was written down of a tool may travel with it. */
export function mayTravel(record: string): boolean {
  return v.is(JsonObject, record)
}

/** `cargo-deny 0.16.1`. */
export function toolName({ key }: Pick<KeptTool, 'key'>): string {
  return key.split(' ').slice(0, 2).join(' ')
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
