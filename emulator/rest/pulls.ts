import { NOT_FOUND, type Route } from './route.ts'

export const pullRoutes: readonly Route[] = [
  {
    name: 'get pull request',
    method: 'GET',
    path: '/pulls/{n}',
    permissions: ['pull-requests'],
    answer: ({ state, number, fullName }) => {
      const pull = state.repository.pulls.find((candidate) => candidate.number === number)
      if (pull === undefined) return NOT_FOUND
      const { headRef, headSha, baseRef } = pull
      const repo = { full_name: fullName }
      return {
        status: 200,
        body: {
          number,
          state: pull.state,
          html_url: `https://github.com/${fullName}/pull/${number}`,
          head: { ref: headRef, sha: headSha, repo },
          base: { ref: baseRef, repo },
        },
      }
    },
  },
]
