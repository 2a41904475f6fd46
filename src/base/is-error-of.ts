/** Whether a caught value is a `CompetencyError`, of a code where one is given: by name, so that copies of the library agree. */
export function isErrorOf(value: unknown, code?: string): boolean {
  if (typeof value !== 'object' || value === null || !('name' in value) || !('code' in value)) return false
  if (value.name !== 'CompetencyError') return false
  return code === undefined ? typeof value.code === 'string' : value.code === code
}
