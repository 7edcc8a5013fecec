import { isObject } from '../../emulator/http/answers.ts'
import { type MatrixCell, matrixCells } from '../../emulator/job/matrix.ts'
import { UsageError } from './options.ts'

/** The first cell of a `matrix:` with these values. Throws `UsageError` with the cells that there are. */
export function chosenCell(matrix: unknown, wanted: Readonly<Record<string, string>>): MatrixCell {
  const isKnown =
    isObject(matrix) && Object.values(matrix).every((axis) => typeof axis !== 'string')
  // Only GitHub can compute such a matrix: the cell is what is said of it.
  if (matrix !== undefined && !isKnown) return wanted
  const cells = isKnown ? matrixCells(matrix) : []
  const found = cells.find((cell) =>
    Object.entries(wanted).every(([name, value]) => textOf(cell[name]) === value),
  )
  if (found !== undefined) return found
  const list = cells.map((cell) => `\n  ${textOf(cell)}`).join('')
  throw new UsageError(`--matrix takes what a cell of the job's matrix has: ${list || 'none'}`)
}

function textOf(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
