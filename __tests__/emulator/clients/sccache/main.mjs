import { execFileSync } from 'node:child_process'
import { getInput } from '@actions/core'

const env = { ...process.env, SCCACHE_GHA_ENABLED: 'true', SCCACHE_SERVER_PORT: getInput('port') }
const sccache = (...args) => execFileSync(getInput('sccache'), args, { env, encoding: 'utf8' })
const compile = ['--crate-name', 'unit', '--crate-type', 'rlib', '--emit', 'link', 'unit.rs']

// Only an action has the token that the server needs.
sccache('--start-server')
try {
  sccache('rustc', ...compile, '--out-dir', 'out')
  const { stats } = JSON.parse(sccache('--show-stats', '--stats-format=json'))
  const count = ({ counts }) => counts.Rust ?? 0
  console.log(`hits ${count(stats.cache_hits)} misses ${count(stats.cache_misses)}`)
} finally {
  sccache('--stop-server')
}
