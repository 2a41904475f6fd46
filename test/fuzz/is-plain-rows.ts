/** Whether an input is rows of texts, numbers and blanks, so that anyone can count them. */
export function isPlainRows(input: unknown): input is readonly (readonly (string | number | null)[])[] {
  const isCell = (cell: unknown): boolean =>
    cell === null || typeof cell === 'string' || typeof cell === 'number'
  return Array.isArray(input) && input.every((row) => Array.isArray(row) && [...row].every(isCell))
}
