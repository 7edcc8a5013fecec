import type { S3Store } from './s3-ports.ts'
import { askS3 } from './s3-request.ts'

/** What a bucket lists of an object. */
export interface S3Object {
  readonly name: string
  readonly sizeBytes: number
  /** ISO 8601, in UTC. */
  readonly modified: string
}

/** A thousand names are on each. */
const MOST_PAGES = 20

/** The objects whose names begin so. */
export async function listObjects(store: S3Store, prefix: string): Promise<readonly S3Object[]> {
  const found: S3Object[] = []
  let next: string | undefined
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const query = {
      ...{ 'list-type': '2', 'encoding-type': 'url', prefix },
      ...(next === undefined ? {} : { 'continuation-token': next }),
    }
    const { content: text } = await askS3(store, { method: 'GET', name: '', query })
    // Not every server does so.
    const isEncoded = valueIn(text, 'EncodingType') === 'url'
    for (const [, object = ''] of text.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
      found.push({
        name: isEncoded ? decoded(valueIn(object, 'Key')) : valueIn(object, 'Key'),
        sizeBytes: Number(valueIn(object, 'Size')),
        modified: valueIn(object, 'LastModified'),
      })
    }
    next = valueIn(text, 'NextContinuationToken')
    if (next === '') break
  }
  return found
}

function decoded(name: string): string {
  return decodeURIComponent(name.replaceAll('+', '%20'))
}

/** The text of the first element of that name; '' for none. */
export function valueIn(xml: string, name: string): string {
  const text = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? ''
  return text.replaceAll(/&(lt|gt|quot|apos|amp);/g, (_, entity: string) => ENTITIES[entity] ?? '')
}

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' },
}

/** Of the whole object, in hexadecimal digits: what a store gives back is compared with it. */
export const DIGEST = 'x-amz-meta-sha256'

export async function isThere(store: S3Store, name: string): Promise<boolean> {
  return (await askS3(store, { method: 'HEAD', name, mayLack: true })).ok
}

export async function removeObject(store: S3Store, name: string): Promise<void> {
  await askS3(store, { method: 'DELETE', name, mayLack: true })
}
