import { isObject } from '../http/answers.ts'

export type MatrixCell = Readonly<Record<string, unknown>>

/** All cells of a `matrix:`, in GitHub's order: the product, less `exclude`, then `include`. */
export function matrixCells(matrix: Readonly<Record<string, unknown>>): readonly MatrixCell[] {
  const axes = Object.entries(matrix).filter(([name]) => name !== 'include' && name !== 'exclude')
  const excluded = cellList(matrix['exclude'])
  const product = axes
    .reduce<readonly MatrixCell[]>(
      (cells, [name, values]) =>
        cells.flatMap((cell) => listOf(values).map((value) => ({ ...cell, [name]: value }))),
      axes.length === 0 ? [] : [{}],
    )
    .filter(
      (cell) => !excluded.some((exclusion) => agrees(cell, exclusion, Object.keys(exclusion))),
    )
  return addIncluded(product, cellList(matrix['include']), new Set(axes.map(([name]) => name)))
}

/** An inclusion extends the cells that it does not contradict; one that extends none is a new cell. */
function addIncluded(
  product: readonly MatrixCell[],
  included: readonly MatrixCell[],
  axes: ReadonlySet<string>,
): readonly MatrixCell[] {
  let extended = product
  const added: MatrixCell[] = []
  for (const inclusion of included) {
    const shared = Object.keys(inclusion).filter((name) => axes.has(name))
    const fits = product.map((cell) => agrees(cell, inclusion, shared))
    if (!fits.includes(true)) added.push(inclusion)
    extended = extended.map((cell, index) =>
      fits[index] === true ? { ...cell, ...inclusion } : cell,
    )
  }
  return [...extended, ...added]
}

function agrees(cell: MatrixCell, other: MatrixCell, names: readonly string[]): boolean {
  return names.every((name) => JSON.stringify(cell[name]) === JSON.stringify(other[name]))
}

function listOf(values: unknown): readonly unknown[] {
  return Array.isArray(values) ? values : [values]
}

function cellList(value: unknown): readonly MatrixCell[] {
  return listOf(value).filter(isObject)
}
