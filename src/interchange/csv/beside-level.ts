import { headerText } from '../read/cell-text'
import type { BesideLevel } from '../read/issues'
import { numberingOf } from '../read/layout-words'
import { readNumber } from '../read/read-number'
import { readYesNo } from '../read/yes-no'
import type { JobProfilesField } from './job-profiles-kind'

/** What a cell under a header of job profiles says of a competency beside the level that is required. */
export function besideLevel(field: JobProfilesField, cell: unknown): BesideLevel | undefined {
  const text = headerText(cell)
  if (field === 'weight') {
    const isFigure =
      typeof cell === 'number' || readNumber(text.replace(/\s*%$/, ''), undefined) !== undefined
    return isFigure ? 'weights' : undefined
  }
  // Figures below "Required" count people.
  const saysSo = field === 'essential' && numberingOf(cell) === undefined && readYesNo(text) !== undefined
  return saysSo ? 'essentials' : undefined
}
