import type { Exchange } from '../http/server.ts'

export interface Page<T> {
  readonly items: readonly T[]
  readonly headers: Readonly<Record<string, string>>
}

const DEFAULT_PAGE_SIZE = 30
const LARGEST_PAGE = 100

/** The page that was asked for, with the `Link` header that leads to its neighbours. */
export function pageOf<T>(all: readonly T[], { url, request }: Exchange): Page<T> {
  const size = Math.min(Number(url.searchParams.get('per_page') ?? DEFAULT_PAGE_SIZE), LARGEST_PAGE)
  const page = Math.max(1, Number(url.searchParams.get('page') ?? 1))
  const last = Math.max(1, Math.ceil(all.length / size))
  const link = (number: number, relation: string): string => {
    const target = new URL(url.pathname + url.search, `http://${request.headers.host}`)
    target.searchParams.set('page', String(number))
    return `<${target.href}>; rel="${relation}"`
  }
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev'), link(1, 'first')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
  ]
  return {
    items: all.slice((page - 1) * size, page * size),
    headers: links.length === 0 ? {} : { link: links.join(', ') },
  }
}
