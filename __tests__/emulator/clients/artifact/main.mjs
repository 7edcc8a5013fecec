import { join } from 'node:path'
import { DefaultArtifactClient } from '@actions/artifact'
import { getInput } from '@actions/core'

const client = new DefaultArtifactClient()
const workspace = process.env.GITHUB_WORKSPACE
const name = getInput('name')
const findBy = {
  token: getInput('token'),
  workflowRunId: Number(getInput('run')),
  repositoryOwner: 'octo-org',
  repositoryName: 'example',
}
const options = getInput('run') === '' ? {} : { findBy }

async function upload() {
  const { size } = await client.uploadArtifact(name, [join(workspace, 'record.json')], workspace)
  console.log(`uploaded: ${size > 0}`)
}

async function download() {
  const { artifact } = await client.getArtifact(name, options)
  const path = join(workspace, 'down')
  const expectedHash = artifact.digest
  const found = await client.downloadArtifact(artifact.id, { ...options, path, expectedHash })
  console.log(`digest differs: ${found.digestMismatch}`)
}

const remove = () => client.deleteArtifact(name)
const work = { upload, download, delete: remove }[getInput('do')]
await work?.()
const { artifacts } = await client.listArtifacts(options)
console.log(`artifacts: ${artifacts.map((artifact) => artifact.name)}`)
