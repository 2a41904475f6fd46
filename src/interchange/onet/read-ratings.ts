import type { Issue, IssuePath } from '../../base/issue'
import { errorIssue, issueOf } from '../../base/issue-of'
import { shown } from '../read/cell-text'
import { isReserved, reservedKey } from '../read/entries'
import type { RowReader } from '../read/row-reader'
import { rowDuplicate } from '../read/same-rows'
import type { Table } from '../read/table-options'
import { openSource, type SourceOptions } from '../read/source-file'
import { type RatingField, ratingKind } from './onet-kinds'

/** What one row says. */
export interface OnetRating {
  /** Its value, on its scale. */
  readonly value: number
  /** Whether O*NET advises not to use it. */
  readonly suppressed: boolean
  /** Whether O*NET says that the element does not matter to the occupation. */
  readonly notRelevant: boolean
  /** The row, as a sheet numbers it. */
  readonly row: number
}

/** What the rows about one element of one occupation say. */
export interface OnetPair {
  /** Importance, 1 … 5. */
  importance?: OnetRating
  /** Level, 0 … 7. */
  level?: OnetRating
}

/** What a file of ratings says. */
export interface OnetRatings {
  /** By occupation, then by element, in the order of the file. */
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, OnetPair>>
  /** Names of the elements, in the order of the file. */
  readonly elements: ReadonlyMap<string, string>
  /** Titles of the occupations, where the layout has them. */
  readonly titles: ReadonlyMap<string, string>
  /** What was found. */
  readonly issues: readonly Issue[]
}

const scales = {
  IM: { part: 'importance', least: 1, most: 5 },
  LV: { part: 'level', least: 0, most: 7 },
} as const

/** Reads `Skills.txt` or one of its sisters. */
export function readRatings(table: Table, options: SourceOptions): OnetRatings {
  const file = openSource(table, ratingKind, options)
  const pairs = new Map<string, Map<string, OnetPair>>()
  const elements = new Map<string, string>()
  const titles = new Map<string, string>()
  for (const row of file.rows) {
    const reader = file.reader(row)
    const at = (field: string): IssuePath => [row.number, field]
    const occupation = keyIn(reader, 'occupation', 'jobs', file.add, at('O*NET-SOC Code'))
    const element = keyIn(reader, 'element', 'competencies', file.add, at('Element ID'))
    const scaleId = reader.needed('scale')
    const value = reader.needed('value') === undefined ? undefined : reader.numeric('value')
    const suppress = flagIn(reader, 'suppress', file.add, at('Recommend Suppress'))
    const notRelevant = flagIn(reader, 'notRelevant', file.add, at('Not Relevant'))
    if (occupation === undefined || element === undefined || scaleId === undefined || value === undefined)
      continue
    if (scaleId !== 'IM' && scaleId !== 'LV') {
      file.add(notOneOf(scaleId, ['IM', 'LV'], at('Scale ID')))
      continue
    }
    const { part, least, most } = scales[scaleId]
    if (value < least || value > most) {
      file.add(
        errorIssue(
          'number-out-of-range',
          at('Data Value'),
          { found: String(value), least, most },
          `${value} is out of range: the scale ${scaleId} runs from ${least} to ${most}`,
        ),
      )
      continue
    }
    const title = reader.text('title')
    if (title !== undefined && !titles.has(occupation)) titles.set(occupation, title)
    if (!elements.has(element)) elements.set(element, reader.text('elementName') ?? element)
    const byElement = pairs.get(occupation) ?? new Map<string, OnetPair>()
    pairs.set(occupation, byElement)
    const pair = byElement.get(element) ?? {}
    byElement.set(element, pair)
    const earlier = pair[part]
    if (earlier !== undefined) {
      const same =
        earlier.value === value && earlier.suppressed === suppress && earlier.notRelevant === notRelevant
      file.add(rowDuplicate(`${occupation}, ${element}, ${scaleId}`, earlier.row, same, [row.number]))
      continue
    }
    pair[part] = { value, suppressed: suppress, notRelevant, row: row.number }
  }
  return { pairs, elements, titles, issues: file.issues() }
}

function keyIn(
  reader: RowReader<RatingField>,
  field: RatingField,
  kind: string,
  add: (issue: Issue) => void,
  path: IssuePath,
): string | undefined {
  const key = reader.needed(field)
  if (key === undefined || !isReserved(key)) return key
  add(reservedKey(key, kind, path))
  return undefined
}

/** `Y` is yes; `N`, `n/a` and a blank cell are no; anything else is an error. */
function flagIn(
  reader: RowReader<RatingField>,
  field: RatingField,
  add: (issue: Issue) => void,
  path: IssuePath,
): boolean {
  const text = reader.text(field)
  if (text !== undefined && !['Y', 'N', 'n/a'].includes(text)) add(notOneOf(text, ['Y', 'N', 'n/a'], path))
  return text === 'Y'
}

function notOneOf(text: string, allowed: readonly string[], path: IssuePath): Issue {
  const found = shown(text)
  return issueOf(
    'error',
    'not-one-of',
    path,
    { found, allowed },
    `"${found}" is not known here; it can be ${allowed.join(', ')}`,
  )
}
