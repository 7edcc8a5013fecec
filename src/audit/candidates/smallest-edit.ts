import type { LineEdit } from '../project/edit-manifest.ts'
import { closure, withoutImplied } from '../project/features.ts'
import type { ResolvedLine } from '../project/resolved-lines.ts'

/** The line that asks for `keep` and no more, and the features that are on then. Leaves the defaults where all of them stay: the fewer words change, the better. */
export function smallestEdit(
  { pkg: { features: table }, requested }: ResolvedLine,
  keep: readonly string[],
): { readonly edit: LineEdit; readonly after: ReadonlySet<string> } {
  const wanted = closure(table, keep)
  const hasDefault = requested.includes('default')
  const defaults = closure(table, table['default'] ?? [])
  const keepDefault = hasDefault && [...defaults].every((one) => wanted.has(one))
  const asked = keepDefault ? ['default', ...keep] : keep
  const features = withoutImplied(table, asked).filter((one) => one !== 'default')
  return {
    edit: {
      kind: 'features',
      features: inOrder(features, requested),
      defaultFeatures: hasDefault && !keepDefault ? false : undefined,
    },
    after: closure(table, keepDefault ? ['default', ...features] : features),
  }
}

/** What the line says already keeps its place. */
function inOrder(features: readonly string[], requested: readonly string[]): readonly string[] {
  const place = (name: string): number => {
    const at = requested.indexOf(name)
    return at === -1 ? requested.length : at
  }
  return features.toSorted((one, other) => place(one) - place(other))
}
