// Loaded before the action in tests of whole jobs (node --import): our own native sources and bundles are compiled once
// for all jobs of the tests, where each real job does so again for seconds. Every other rustc, and a
// project's own, is started as ever.
import childProcess from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import { enableCompileCache, syncBuiltinESMExports } from 'node:module'
import { dirname, join } from 'node:path'

const KEPT = join(import.meta.dirname, '../../.test/compiled')
const OURS = /\/native\/(fast-cargo|watch)\.rs$/

const NODE_CACHE = join(KEPT, 'node')
enableCompileCache(NODE_CACHE)
delete process.env.NODE_COMPILE_CACHE

const { spawn } = childProcess

childProcess.spawn = (program, args, options) => {
  if (program === process.execPath) {
    const env = { ...(options?.env ?? process.env), NODE_COMPILE_CACHE: NODE_CACHE }
    return spawn(program, args, { ...options, env })
  }
  const kept = keptPath(program, args, options)
  if (kept === undefined) return spawn(program, args, options)
  const out = args[args.indexOf('-o') + 1]
  if (existsSync(kept)) return spawn('cp', [kept, out], options)
  const child = spawn(program, args, options)
  child.once('exit', (code) => {
    if (code === 0) keep(out, kept)
  })
  return child
}
syncBuiltinESMExports()

/** Where what that command makes is kept; `undefined` for one that has to run. */
function keptPath(program, args, options) {
  const source = args?.at(-1) ?? ''
  if (!OURS.test(source) || !args.includes('-o')) return undefined
  // A test's own rustc is a script; a project's is named in its folder.
  if (!program.startsWith('/') || readFileSync(program).subarray(0, 2).equals(Buffer.from('#!')))
    return undefined
  if (hasToolchainFile(options?.cwd ?? process.cwd())) return undefined
  const out = args.indexOf('-o') + 1
  const hash = createHash('sha256')
  hash.update(
    JSON.stringify([
      program,
      options?.env?.RUSTUP_TOOLCHAIN ?? '',
      args.toSpliced(out, 1).slice(0, -1),
      source.replace(/.*\//, ''),
    ]),
  )
  for (const file of sourcesIn(dirname(source))) hash.update(readFileSync(file))
  return join(KEPT, hash.digest('hex').slice(0, 32))
}

function sourcesIn(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.rs'))
  return files.sort().map((name) => join(folder, name))
}

function hasToolchainFile(folder) {
  const names = ['rust-toolchain', 'rust-toolchain.toml']
  if (names.some((name) => existsSync(join(folder, name)))) return true
  return dirname(folder) === folder ? false : hasToolchainFile(dirname(folder))
}

function keep(out, kept) {
  mkdirSync(KEPT, { recursive: true })
  const own = `${kept}-${process.pid}`
  copyFileSync(out, own)
  renameSync(own, kept)
}
