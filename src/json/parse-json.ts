import * as v from 'valibot'

/** What a JSON text holds; `undefined` where there is none, it was cut off, or what it holds is something else. */
export function parseJson<Schema extends v.GenericSchema>(
  schema: Schema,
  text: string | undefined,
): v.InferOutput<Schema> | undefined {
  try {
    const parsed = v.safeParse(schema, JSON.parse(text ?? ''))
    return parsed.success ? parsed.output : undefined
  } catch {
    return undefined // not JSON at all
  }
}
