import { foldHeader, protectedText } from '../read/cell-text'
import { fieldsOf, type TableKind } from '../read/header-finder'

/** The header of a competency's column: its code, qualified by the model where a header of the table reads alike. */
export function competencyHeader<Field extends string>(
  kind: TableKind<Field>,
  model: string,
  code: string,
): string {
  const folded = foldHeader(code)
  const isTaken = fieldsOf(kind).some((field) =>
    [field, ...kind.headers[field]].some((header) => foldHeader(header) === folded),
  )
  return protectedText(isTaken ? `${model}:${code}` : code)
}
