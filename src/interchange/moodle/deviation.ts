import type { IssuePath } from '../../base/issue'
import type { Findings } from '../read/findings'

const words = {
  missing: 'has to be there and is not',
  'wrong-type': 'holds another kind of data than the format asks for',
  'not-one-of': 'is none of the choices that the format has',
} as const

/** Tells of a cell that Moodle does not take as it is. */
export function tellDeviation(
  field: string,
  problem: keyof typeof words,
  path: IssuePath,
  found: Findings,
): void {
  found.warning('schema-deviation', path, { field, problem, times: 1 }, `"${field}" ${words[problem]} (once)`)
}
