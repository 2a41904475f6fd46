import { type CompetencyError, isCompetencyError } from 'kompetensi'

/** The `CompetencyError` that an action throws; anything else fails the test. */
export function thrownBy(action: () => unknown): CompetencyError {
  try {
    action()
  } catch (error) {
    if (isCompetencyError(error)) return error
    throw error
  }
  throw new Error('nothing was thrown')
}
