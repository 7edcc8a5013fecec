import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { JobResult } from '../../emulator/job/options.ts'
import { jobMachine, jobSteps, ownStep } from '../support/job-machine.ts'
import { NO_SCCACHE, realSccache } from '../support/real-sccache.ts'
import { BUILD, compiled } from '../support/snapshot-job.ts'
import { S3, whyNotHere } from '../support/stores/real-stores.ts'
import {
  KEY_PREFIX,
  ROLE,
  startTokenService,
  type TokenService,
} from '../support/stores/token-service.ts'

const sccache = await realSccache()

const PUSH = { context: { idToken: true } }
const PULL = { event: 'pull_request', ref: 'refs/pull/7/merge' }
const REPOSITORY = 'repo:octo-org/example'

/** What a step can see: variables, and every file of the job and of the action. (Its own script does not name the keys.) */
const [START, END] = [KEY_PREFIX.slice(0, 4), KEY_PREFIX.slice(4)]
const LOOK = {
  run: `keys=${START}''${END}
    if env | grep -E "^AWS_(ACCESS|SECRET|SESSION|ROLE)|=$keys"; then exit 1; fi
    if grep -rslF $keys "$RUNNER_TEMP" "$GITHUB_WORKSPACE/../.cargo"; then exit 1; fi
    echo "the keys: $keys"0 secret+of/session=0`,
}

function assertSecret(job: JobResult, { secrets }: TokenService, folder: string): void {
  for (const secret of secrets) {
    assert.ok(!job.log.includes(secret) && !job.summary.includes(secret), secret)
  }
  assert.deepEqual(filesWith(KEY_PREFIX, folder), [])
  assert.deepEqual(job.leaks, [])
}

function filesWith(text: string, folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  return files
    .filter((file) => file.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => readFileSync(path).includes(text))
}

test('a job with id-token: write and a role uses its bucket without any secret, and goes on without where nobody gives keys', {
  skip: whyNotHere(S3) || (sccache === undefined && NO_SCCACHE),
}, async (t) => {
  const machine = await jobMachine(t)
  const subjects = [`${REPOSITORY}:ref:refs/heads/main`, `${REPOSITORY}:pull_request`]
  const sts = await startTokenService(t, { subjects })
  const store = await S3.start(t)
  const open = store.config(await sts.guard(store.port)).split('\n')
  const config = [
    ...open.filter((line) => !line.startsWith('AWS_')),
    ...[`role_arn = ${ROLE}`, `sts_endpoint = ${sts.endpoint}`],
  ].join('\n')
  const inputs = {
    ...{ 'snapshot-store': 's3', 'cache-store': 's3', 'cache-store-config': config },
    strict: 'true',
  }
  const steps = jobSteps(machine, [...BUILD, 'cargo build -p greeting --release', LOOK], inputs)
  const cold = await machine.run(steps, PUSH)
  assert.equal(cold.conclusion, 'success', cold.log)
  assert.match(cold.log, /Snapshot: saved/)
  assert.match(
    cold.log,
    /used with keys of the role arn:aws:iam::123456789012:role\/ci\/fast-cargo/,
  )
  assert.ok((machine.record().sccache?.writes ?? 0) > 0, cold.log)
  // Post may be hours after main.
  const session = 'fast-cargo-octo-org-example-101-1'
  assert.deepEqual(sts.sessions, [session, session])
  assertSecret(cold, sts, machine.folder)
  assert.match(cold.log, /^the keys: \*\*\* \*\*\*$/m)

  // What the default branch saved, and nothing that a pull request did.
  const pull = await machine.run(steps, { context: { ...PULL, idToken: true } })
  assert.match(pull.log, /so it restores only what this very job saved on the default branch/)
  assert.match(pull.log, /Restored this job's snapshot/)
  assert.deepEqual(compiled(machine, pull), [], pull.log)
  assert.equal(sts.sessions.length, 3)

  // As of a fork.
  const fork = await machine.run(steps, { context: PULL })
  assert.equal(fork.conclusion, 'success', fork.log)
  assert.match(fork.log, /Building without the S3 store\. GitHub gives this run no ID token/)

  const forbidden = await machine.run(steps)
  assert.equal(ownStep(forbidden, 'main').conclusion, 'failure')
  assert.match(forbidden.log, /has role_arn = "\S+", and this job may not ask .* Give it "perm/)

  await sts.close()
  const { strict: _, ...lenient } = inputs
  const alone = await machine.run(jobSteps(machine, BUILD, lenient), PUSH)
  assert.equal(alone.conclusion, 'success', alone.log)
  const [warning, ...more] = alone.annotations.filter(({ level }) => level === 'warning')
  assert.match(warning?.message ?? '', /^Could not get keys for the role .* does not answer/)
  assert.match(warning?.message ?? '', /Building without the S3 store\.$/)
  assert.deepEqual(more, [])
  assert.match(alone.log, /Nothing restored: this run has no keys for the S3 store\./)
  assert.match(alone.log, /Nothing is saved: the S3 store cannot be used in this job/)
  assert.deepEqual(machine.services.log.of('cache'), [])
})
