import { at } from '../../base/at'
import type { IssuePath } from '../../base/issue'
import { valueIssue } from '../../base/issues'
import { shown } from '../read/cell-text'
import { canBeKey } from '../read/entries'
import type { Findings } from '../read/findings'
import { dataIssue } from '../read/issues'
import type { RowReader } from '../read/row-reader'
import { tellRepeatedRow } from '../read/same-rows'
import { openSource, type SourceSet } from '../read/source-file'
import type { Table } from '../read/table-options'
import type { OnetIssue } from './issues'
import type { OnetDomain } from './onet-files'
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
}

const scales = {
  IM: { part: 'importance', least: 1, most: 5 },
  LV: { part: 'level', least: 0, most: 7 },
} as const

/** Reads `Skills.txt` or one of its sisters. */
export function readRatings(table: Table, domain: OnetDomain, set: SourceSet<OnetIssue>): OnetRatings {
  const file = openSource(table, ratingKind, domain, set)
  const pairs = new Map<string, Map<string, OnetPair>>()
  const elements = new Map<string, string>()
  const titles = new Map<string, string>()
  for (const row of file.rows) {
    const read = ratingIn(row, file.found)
    if (read === undefined) continue
    const { occupation, element, scale, rating } = read
    const title = row.text('title')
    if (title !== undefined && !titles.has(occupation)) titles.set(occupation, title)
    if (!elements.has(element)) elements.set(element, row.text('elementName') ?? element)
    const byElement = pairs.get(occupation) ?? new Map<string, OnetPair>()
    const pair = byElement.get(element) ?? {}
    pairs.set(occupation, byElement.set(element, pair))
    const { part } = scales[scale]
    const earlier = pair[part]
    if (earlier === undefined) pair[part] = rating
    else {
      const key = `${occupation}, ${element}, ${scale}`
      tellRepeatedRow(
        { key, row: earlier.row, same: isSame(earlier, rating), path: [row.number] },
        file.found,
      )
    }
  }
  file.close()
  return { pairs, elements, titles }
}

type Row = RowReader<RatingField>

/** One row, where everything in it can be used. */
interface ReadRating {
  readonly occupation: string
  readonly element: string
  readonly scale: keyof typeof scales
  readonly rating: OnetRating
}

function ratingIn(row: Row, found: Findings<OnetIssue>): ReadRating | undefined {
  const occupation = keyIn(row, 'occupation', 'jobs', found)
  const element = keyIn(row, 'element', 'competencies', found)
  const scale = row.needed('scale')
  const value = row.needed('value') === undefined ? undefined : row.numeric('value')
  const suppressed = flagIn(row, 'suppress', found)
  const notRelevant = flagIn(row, 'notRelevant', found)
  if (occupation === undefined || element === undefined || scale === undefined || value === undefined)
    return undefined
  if (scale !== 'IM' && scale !== 'LV') {
    tellNotOneOf(scale, ['IM', 'LV'], pathIn(row, 'scale'), found)
    return undefined
  }
  const { least, most } = scales[scale]
  if (value < least || value > most) {
    const details = { field: scale, found: String(value), range: { atLeast: least, atMost: most } }
    found.add(valueIssue('number-out-of-range', pathIn(row, 'value'), details))
    return undefined
  }
  return { occupation, element, scale, rating: { value, suppressed, notRelevant, row: row.number } }
}

function isSame(one: OnetRating, other: OnetRating): boolean {
  return (
    one.value === other.value && one.suppressed === other.suppressed && one.notRelevant === other.notRelevant
  )
}

/** The path of a cell by the header that O*NET gives it, however the file spells it. */
function pathIn(row: Row, field: RatingField): IssuePath {
  return [row.number, at(ratingKind.headers[field], 0)]
}

function keyIn(
  row: Row,
  field: 'occupation' | 'element',
  kind: string,
  found: Findings<OnetIssue>,
): string | undefined {
  const key = row.needed(field)
  return key === undefined || canBeKey(key, kind, pathIn(row, field), found) ? key : undefined
}

const flags: readonly string[] = ['Y', 'N', 'n/a']

/** `Y` is yes; `N`, `n/a` and a blank cell are no; anything else is an error. */
function flagIn(row: Row, field: 'suppress' | 'notRelevant', found: Findings<OnetIssue>): boolean {
  const text = row.text(field)
  if (text !== undefined && !flags.includes(text)) tellNotOneOf(text, flags, pathIn(row, field), found)
  return text === 'Y'
}

function tellNotOneOf(
  text: string,
  allowed: readonly string[],
  path: IssuePath,
  all: Findings<OnetIssue>,
): void {
  const found = shown(text)
  all.add(dataIssue('not-one-of', path, { found, allowed }))
}
