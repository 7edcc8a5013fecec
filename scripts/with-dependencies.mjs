// Runs a script of this project by the Node it is made for, and installs the dependencies before
// when they are missing or not what package-lock.json says. Plain JavaScript, for any Node >= 20:
// node scripts/with-dependencies.mjs scripts/X.ts [ARGUMENT ...]
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const node = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')

function packagesIn(lock) {
  const path = join(root, lock)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {}
}

/** An optional package may be absent: it is for another machine. */
function isInstalled() {
  const installed = packagesIn('node_modules/.package-lock.json')
  return Object.entries(packagesIn('package-lock.json')).every(([path, wanted]) => {
    const found = installed[path]
    if (found === undefined) return path === '' || wanted.optional === true
    return found.version === wanted.version && found.integrity === wanted.integrity
  })
}

/** The npm that started this script, else the one on PATH. */
function npm(args) {
  const cli = process.env.npm_execpath
  const options = { cwd: root, stdio: 'inherit' }
  return cli !== undefined && basename(cli).startsWith('npm-cli')
    ? spawnSync(process.execPath, [cli, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
}

function stop(message) {
  console.error(message)
  process.exit(1)
}

function install() {
  console.log('Installing the dependencies (npm ci), once for each package-lock.json')
  // NODE_ENV=production and an `omit` in a user's .npmrc would leave out what the scripts need.
  const { status, error } = npm(['ci', '--include=dev', '--no-audit', '--no-fund'])
  if (error?.code === 'ENOENT') {
    stop('npm is not on PATH. It comes with Node.js 20 or newer: https://nodejs.org/')
  }
  if (status !== 0) {
    stop(
      'npm ci failed; its message is above. It needs to reach the npm registry (`npm config get registry`). ' +
        'Then start the same command again.',
    )
  }
}

/** Ends as the script ends: by its exit code, or by its signal. */
function endLike(code, signal) {
  if (signal === null) {
    process.exitCode = code
    return
  }
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeAllListeners(name)
  process.kill(process.pid, signal)
  process.exitCode = 128 + constants.signals[signal]
}

const [script, ...args] = process.argv.slice(2)
if (script === undefined) {
  stop('Usage: node scripts/with-dependencies.mjs scripts/X.ts [ARGUMENT ...]')
}
if (!isInstalled()) install()
if (!existsSync(node)) {
  stop(
    'Node 24 is not in node_modules: the install script of the npm package `node` did not run. ' +
      'Run `npm rebuild node --ignore-scripts=false`, then start the same command again.',
  )
}

const child = spawn(node, [script, ...args], { stdio: 'inherit' })
child.once('error', (error) => stop(`${node} could not be started: ${error.message}`))
child.once('exit', endLike)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  // A terminal gives Ctrl-C to both of us; the script must not get it twice.
  process.on(signal, () => (signal === 'SIGINT' && process.stdin.isTTY) || child.kill(signal))
}
