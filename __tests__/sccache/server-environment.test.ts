import assert from 'node:assert/strict'
import { test } from 'node:test'
import { serverVariables } from '../../src/sccache/server-environment.ts'
import { storageFromEnvironment } from '../../src/sccache/storage.ts'

const JOB = {
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret',
  ACTIONS_RESULTS_URL: 'https://results.example/',
  ACTIONS_RUNTIME_TOKEN: 'secret',
  AWS_SECRET_ACCESS_KEY: 'secret',
  AZURE_CLIENT_SECRET: 'secret',
  DEPLOY_KEY: 'secret',
  GITHUB_TOKEN: 'secret',
  GOOGLE_APPLICATION_CREDENTIALS: '/tmp/key.json',
  HOME: '/home/runner',
  HTTPS_PROXY: 'http://proxy.example',
  INPUT_TOKEN: 'secret',
  PATH: '/usr/bin',
  RUNNER_TRACKING_ID: 'github_1',
  SCCACHE_CLIENT_SIDE: '1',
  SCCACHE_LOG: 'debug',
}

const ALWAYS = ['HOME', 'HTTPS_PROXY', 'PATH', 'RUNNER_TRACKING_ID', 'SCCACHE_LOG']

/** What the server gets beyond what it gets in every job. */
function more(theirs: Readonly<Record<string, string>>): readonly string[] {
  const env = { ...JOB, ...theirs }
  const given = Object.keys(serverVariables(env, storageFromEnvironment(env)))
  assert.deepEqual(
    ALWAYS.filter((name) => !given.includes(name)),
    [],
  )
  return given.filter((name) => !ALWAYS.includes(name)).sort()
}

test('a server with our archive gets no token and no variable that leads it elsewhere', () => {
  assert.deepEqual(more({}), [])
  assert.deepEqual(more({ SCCACHE_LOCAL_RW_MODE: 'READ_ONLY' }), [])
})

test('a server with a store of theirs gets what that store needs, and the keys of no other', () => {
  assert.deepEqual(more({ SCCACHE_BUCKET: 'builds', SCCACHE_REGION: 'eu' }), [
    'AWS_SECRET_ACCESS_KEY',
    'SCCACHE_BUCKET',
    'SCCACHE_REGION',
  ])
  assert.deepEqual(more({ SCCACHE_GHA_ENABLED: 'on' }), [
    'ACTIONS_RESULTS_URL',
    'ACTIONS_RUNTIME_TOKEN',
    'SCCACHE_GHA_ENABLED',
  ])
  assert.deepEqual(more({ SCCACHE_REDIS_ENDPOINT: 'redis://cache' }), ['SCCACHE_REDIS_ENDPOINT'])
  assert.deepEqual(more({ SCCACHE_GCS_BUCKET: 'builds' }), [
    'GOOGLE_APPLICATION_CREDENTIALS',
    'SCCACHE_GCS_BUCKET',
  ])
})

test('a config file or a chain of stores may name any of them', () => {
  assert.deepEqual(more({ SCCACHE_CONF: '/etc/sccache.toml' }), [
    'ACTIONS_RESULTS_URL',
    'ACTIONS_RUNTIME_TOKEN',
    'AWS_SECRET_ACCESS_KEY',
    'AZURE_CLIENT_SECRET',
    'GOOGLE_APPLICATION_CREDENTIALS',
    'SCCACHE_CONF',
  ])
})
