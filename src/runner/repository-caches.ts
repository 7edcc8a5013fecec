import type { Job, RepositoryCache, RepositoryCaches } from './github-ports.ts'
import { restClient, withLimit } from './pull-requests.ts'

const PAGE = 100
/** A thousand calls an hour are all that the jobs of a repository have together. */
const MOST_PAGES = 3

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
        const found: RepositoryCache[] = []
        for (let page = 1; page <= MOST_PAGES; page += 1) {
          const query = { owner, repo, key: prefix, per_page: PAGE, page, request }
          const { data } = await (await client()).actions.getActionsCacheList(query)
          for (const { id = 0, key = '', ref = '', size_in_bytes = 0 } of data.actions_caches) {
            found.push({ id, key, ref, sizeBytes: size_in_bytes })
          }
          if (page * PAGE >= data.total_count) break
        }
        return found
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
    removalNeeds: '"permissions: actions: write"',
  }
}
