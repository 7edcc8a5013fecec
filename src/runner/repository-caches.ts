import type { Job, RepositoryCaches } from './github-ports.ts'
import { restClient, withLimit } from './pull-requests.ts'

const PAGE = 100

/** The cache entries of the repository that the job runs for, with the token of the input `token`. */
export function repositoryCaches({
  context,
  input,
  env,
}: Pick<Job, 'context' | 'env' | 'input'>): RepositoryCaches {
  const asked = withLimit()
  const [owner = '', repo = ''] = context.repository.split('/')
  const client = () => restClient(input('token'), env('GITHUB_API_URL') || 'https://api.github.com')
  return {
    list: (prefix) =>
      asked(async (request) => {
        const query = { owner, repo, key: prefix, per_page: PAGE, request }
        const { data } = await (await client()).actions.getActionsCacheList(query)
        return data.actions_caches.map(({ id = 0, key = '', ref = '', size_in_bytes = 0 }) => ({
          ...{ id, key, ref, sizeBytes: size_in_bytes },
        }))
      }),
    usedBytes: () =>
      asked(async (request) => {
        const { data } = await (await client()).actions.getActionsCacheUsage({
          owner,
          repo,
          request,
        })
        return data.active_caches_size_in_bytes
      }),
    remove: (cache_id) =>
      asked(async (request) => {
        await (await client()).actions.deleteActionsCacheById({ owner, repo, cache_id, request })
      }),
  }
}
