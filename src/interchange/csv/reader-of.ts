import { nameHeaders } from '../read/beside-the-point'
import { foldHeader, headerText } from '../read/cell-text'
import { headerFinder } from '../read/header-finder'
import { type DictionaryField, dictionaryKind } from './dictionary-kind'
import { type JobProfilesField, jobProfilesKind } from './job-profiles-kind'
import { ratingsKind } from './ratings-kind'

// A table that was given to the reader of another kind.

/** A reader of tables, as callers name it. */
export type TableReader =
  | 'safeParseDictionaryTable'
  | 'safeParseJobProfilesTable'
  | 'safeParsePeopleTable'
  | 'safeParseRatingsTable'

/** In how many rows from the top, and in how many of their cells, a header is sought. */
const headerSearch = { rows: 20, cells: 1000 }

/** What only dictionaries say of competencies. */
const ofDictionary: readonly DictionaryField[] = [
  ...(['cluster', 'scale', 'nature', 'dimensionOf', 'aliases'] as const),
  ...(['definition', 'definitionId', 'definitionEn'] as const),
]
const keysOfDictionary: readonly DictionaryField[] = ['code', 'name', 'nameId', 'nameEn']
const keysOfJobs: readonly JobProfilesField[] = ['job', 'jobName', 'jobNameId', 'jobNameEn']

/** What a row is the header of. */
interface HeaderKinds {
  readonly ofPeople: boolean
  /** Of ratings, where it is of people. */
  readonly ofRatings: boolean
  readonly ofJobs: boolean
  /** Of requirements, where it is of jobs. */
  readonly ofRequirements: boolean
  readonly ofNames: boolean
  readonly ofDictionary: boolean
  /** Whether it names a competency. */
  readonly isNamed: boolean
}

/**
 * Finds the reader of a table by its headers: nothing where they leave a doubt.
 *
 * @param namesOf - the competencies that a header names
 */
export function readerOf(
  namesOf: (header: string) => readonly string[],
): (cells: readonly (readonly unknown[])[]) => TableReader | undefined {
  const ratings = headerFinder(ratingsKind, {})
  const jobs = headerFinder(jobProfilesKind, {})
  const dictionary = headerFinder(dictionaryKind, {})
  const kindsOf = (row: readonly unknown[]): HeaderKinds => {
    const texts = row.slice(0, headerSearch.cells).map(headerText)
    const inRatings = new Set(texts.map(ratings.fieldOf))
    const inJobs = new Set(texts.map(jobs.fieldOf))
    const inDictionary = new Set(texts.map(dictionary.fieldOf))
    return {
      ofPeople: inRatings.has('person'),
      ofRatings: inRatings.has('competency') && inRatings.has('level'),
      ofJobs: keysOfJobs.some((field) => inJobs.has(field)),
      ofRequirements: inJobs.has('competency') && inJobs.has('level'),
      ofNames: texts.some((text) => nameHeaders.includes(foldHeader(text))),
      ofDictionary:
        keysOfDictionary.some((field) => inDictionary.has(field)) &&
        ofDictionary.some((field) => inDictionary.has(field)),
      isNamed: texts.some((text) => text !== '' && namesOf(text).length > 0),
    }
  }
  return (cells) => {
    const rows = cells.slice(0, headerSearch.rows).map(kindsOf)
    return rows.map(readerOfHeader).find((reader) => reader !== undefined)
  }
}

function readerOfHeader(header: HeaderKinds): TableReader | undefined {
  const { isNamed } = header
  if (header.ofPeople && header.ofRatings) return 'safeParseRatingsTable'
  if (header.ofPeople) return isNamed ? 'safeParsePeopleTable' : undefined
  if (header.ofJobs) return isNamed || header.ofRequirements ? 'safeParseJobProfilesTable' : undefined
  if (header.ofNames && isNamed) return 'safeParsePeopleTable'
  return header.ofDictionary ? 'safeParseDictionaryTable' : undefined
}
