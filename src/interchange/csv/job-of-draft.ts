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

/** The job that its rows describe; `superior` is what the cell says, not yet an id. */
export function jobOfDraft(draft: JobDraft, keys: KeyFinders, found: Findings<CsvIssue>): JobProfile {
  const { id, bare, previous, requirements } = draft
  const errors = found.errors()
  const name = nameOf(draft, found) ?? keyAsName(id)
  const key = (field: keyof KeyFinders): string | undefined =>
    kept(draft, field, previous?.[field], (row) => {
      const text = row.text(field)
      return text === undefined ? undefined : keys[field](text, row.pathOf(field))
    })
  const day = (field: 'validFrom' | 'validUntil'): string | undefined =>
    kept(draft, field, previous?.[field], (row) => row.date(field))
  const said = {
    id,
    name,
    family: key('family'),
    track: key('track'),
    grade: key('grade'),
    unit: key('unit'),
    superior: kept(draft, 'superior', previous?.superior, (row) => row.text('superior')),
    requirements: [...requirements.values()].map(({ requirement }) => requirement),
    scale: previous?.scale,
    qualifications: previous?.qualifications,
    horizon: kept(draft, 'horizon', previous?.horizon, (row) => row.oneOf('horizon', 'horizon', readHorizon)),
    olderNames: kept(draft, 'olderNames', previous?.olderNames, (row) => row.list('olderNames')),
    validFrom: day('validFrom'),
    validUntil: day('validUntil'),
    externalIds: previous?.externalIds,
    claims: previous?.claims,
  }
  if (found.errors() > errors) draft.damaged = true
  return { model: bare.model, ...present({ ...said, ...completenessOf(draft, found) }) }
}

/** What the table says in a column, also by a blank cell; where it has none, what was there before. */
function kept<T>(
  { reader, attributes }: JobDraft,
  field: JobProfilesField,
  before: T | undefined,
  read: (row: RowReader<JobProfilesField>) => T | undefined,
): T | undefined {
  if (!reader.has(field)) return before
  const row = attributes.get(field)?.reader
  return row === undefined ? undefined : read(row)
}

function nameOf(
  { attributes, previous, names }: JobDraft,
  found: Findings<CsvIssue>,
): JobProfile['name'] | undefined {
  const { plain, id, en, others } = names
  const fields = [plain, id, en, ...[...others.keys()].map((tag) => `name in ${tag}` as const)]
  // Each language may have its name in a row of its own.
  const rows = [...new Set(fields.flatMap((field) => attributes.get(field)?.reader ?? []))]
  if (rows.length === 0) return previous?.name
  // Without a column of ids a name is one.
  const read = rows.map((row, i) =>
    readTexts(row, names, i === 0 ? previous?.name : undefined, row.has('job') ? found : undefined),
  )
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
