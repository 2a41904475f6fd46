import { present } from '../../base/present'
import type { JobProfile } from '../../model/job-profile'
import { keyAsName } from '../../model/key-as-name'
import { foldWord } from '../read/cell-text'
import type { KeyFinder } from '../read/entries'
import type { Findings } from '../read/findings'
import type { RowReader } from '../read/row-reader'
import { completenessOf } from './completeness'
import type { CsvIssue } from './issues'
import type { JobDraft } from './job-draft'
import type { JobProfilesField } from './job-profiles-kind'
import { readTexts } from './texts'
import { tableWords } from './words'

/** Finds the entry that a cell of one column names. */
export type KeyFinders = Readonly<Record<'family' | 'track' | 'grade' | 'unit', KeyFinder>>

/** The fields of a job as a whole that a table can have a column for, its name aside. */
type AboutField = JobProfilesField & keyof JobProfile & Exclude<keyof JobProfile, 'complete'>

/** How such columns are read. */
type AboutReaders = {
  readonly [F in AboutField]: (row: RowReader<JobProfilesField>) => JobProfile[F] | undefined
}

const aboutFields = [
  'family',
  'track',
  'grade',
  'unit',
  'superior',
  'horizon',
  'olderNames',
  'validFrom',
  'validUntil',
] as const satisfies readonly AboutField[]

/** The fields that no table has a column for. */
const keptFields = ['scale', 'qualifications', 'externalIds', 'claims'] as const

/** What is said of a job as a whole. */
type About = Omit<JobProfile, 'model' | 'id' | 'name' | 'requirements' | 'complete' | 'unknown'>

/** Makes jobs of what the rows of a table say of each; `superior` is what the cell says, not yet an id. */
export function jobOfDraft<Id extends string>(
  model: Id,
  keys: KeyFinders,
  found: Findings<CsvIssue>,
): (draft: JobDraft) => JobProfile<Id> {
  const readers = aboutReaders(keys)
  return (draft) => {
    const { id, requirements } = draft
    const errors = found.errors()
    const name = nameOf(draft, found) ?? keyAsName(id)
    const about = aboutOf(draft, readers)
    if (found.errors() > errors) draft.damaged = true
    return {
      model,
      id,
      name,
      ...about,
      requirements: [...requirements.values()].map(({ requirement }) => requirement),
      ...present(completenessOf(draft, found)),
    }
  }
}

function aboutReaders(keys: KeyFinders): AboutReaders {
  const key =
    (field: keyof KeyFinders) =>
    (row: RowReader<JobProfilesField>): string | undefined => {
      const text = row.text(field)
      return text === undefined ? undefined : keys[field](text, row.pathOf(field))
    }
  return {
    family: key('family'),
    track: key('track'),
    grade: key('grade'),
    unit: key('unit'),
    superior: (row) => row.text('superior'),
    horizon: (row) => row.oneOf('horizon', 'horizon', readHorizon),
    olderNames: (row) => row.list('olderNames'),
    validFrom: (row) => row.date('validFrom'),
    validUntil: (row) => row.date('validUntil'),
  }
}

/** What the table says in its columns, also by a blank cell; of what it has no column for, what was there before. */
function aboutOf({ reader, attributes, previous }: JobDraft, readers: AboutReaders): About {
  const about: Record<string, unknown> = {}
  for (const field of keptFields) if (previous?.[field] !== undefined) about[field] = previous[field]
  for (const field of aboutFields) {
    const row = attributes.get(field)?.reader
    const own = row === undefined ? undefined : readers[field](row)
    const said = reader.has(field) ? own : previous?.[field]
    if (said !== undefined) about[field] = said
  }
  // Safe: each field has what is read for it, which TypeScript cannot follow.
  return about as About
}

function nameOf(
  { id: key, attributes, previous, names }: JobDraft,
  found: Findings<CsvIssue>,
): JobProfile['name'] | undefined {
  const { plain, id, en, others } = names
  const fields = [plain, id, en, ...[...others.keys()].map((tag) => `name in ${tag}` as const)]
  // Each language may have its name in a row of its own.
  const rows = [...new Set(fields.flatMap((field) => attributes.get(field)?.reader ?? []))]
  if (rows.length === 0) return previous?.name
  // Without a column of ids a name is one.
  const read = rows.map((row, i) => {
    const before = i === 0 ? previous?.name : undefined
    return readTexts(row, names, before, row.has('job') ? { found } : { key })
  })
  // What an earlier row says, holds.
  const texts = read.filter((text) => text !== undefined).reverse()
  return texts.length === 0 ? undefined : Object.assign({}, ...texts)
}

function readHorizon(text: string): 'present' | 'future' | undefined {
  const folded = foldWord(text)
  return (['present', 'future'] as const).find((horizon) =>
    [tableWords.id[horizon], tableWords.en[horizon]].includes(folded),
  )
}
