import { createHash } from 'node:crypto'
import * as v from 'valibot'
import type { LatestRelease, Releases } from './new-release.ts'

const Answer = v.object({
  tag_name: v.pipe(v.string(), v.regex(/^v\d+\.\d+\.\d+$/)),
  html_url: v.string(),
  assets: v.array(
    v.object({
      name: v.string(),
      browser_download_url: v.string(),
      digest: v.nullish(v.string()),
    }),
  ),
})

interface Source {
  readonly api: string
  readonly token: string | undefined
}

/** GitHub's releases, by its REST API. */
export function releasesOf({ api, token }: Source): Releases {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` }
  return {
    latest: async (repository) => {
      const response = await fetch(`${api}/repos/${repository}/releases/latest`, { headers })
      if (!response.ok) throw new Error(`${response.url} answered ${response.status}`)
      return asRelease(v.parse(Answer, await response.json()))
    },
    download: async (url) => {
      const response = await fetch(url)
      if (!response.ok) throw new Error(`${url} answered ${response.status}`)
      const bytes = new Uint8Array(await response.arrayBuffer())
      return createHash('sha256').update(bytes).digest('hex')
    },
  }
}

function asRelease({ tag_name, html_url, assets }: v.InferOutput<typeof Answer>): LatestRelease {
  return {
    version: tag_name.slice(1),
    page: html_url,
    assets: assets.map(({ name, browser_download_url, digest }) => ({
      name,
      url: browser_download_url,
      digest: digest ?? undefined,
    })),
  }
}
