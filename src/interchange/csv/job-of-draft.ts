import type { IssuePath } from '../../base/issue'
import { errorIssue } from '../../base/issue-of'
import type { JobProfile } from '../../model/job-profile'
import { foldWord } from '../read/cell-text'
import type { Findings } from '../read/findings'
import type { JobDraft } from './job-draft'
import type { JobProfilesField } from './job-profiles-kind'
import { present } from './present'
import type { RowReader } from '../read/row-reader'
import type { Sheet } from '../read/sheet'
import { readTexts } from './texts'
import { readYesNo, tableWords } from './words'

/** Finds the entry that a cell of one column names. */
export type References = Readonly<
  Record<'family' | 'track' | 'grade' | 'unit', (text: string, path: IssuePath) => string | undefined>
>

/** The job that its rows describe; `superior` is what the cell says, not yet an id. */
export function jobOfDraft<Id extends string>(
  draft: JobDraft,
  model: Id,
  previous: JobProfile<Id> | undefined,
  sheet: Sheet<JobProfilesField>,
  references: References,
): JobProfile<Id> {
  const { columns, found } = sheet
  const kept = <T>(
    field: JobProfilesField,
    before: T | undefined,
    read: (reader: RowReader<JobProfilesField>) => T | undefined,
  ): T | undefined => {
    if (!columns.has(field)) return before
    const reader = draft.attributes.get(field)?.reader
    return reader === undefined ? undefined : read(reader)
  }
  const referred = (field: 'family' | 'track' | 'grade' | 'unit'): string | undefined =>
    kept(field, previous?.[field], (reader) => {
      const text = reader.text(field)
      return text === undefined ? undefined : references[field](text, reader.path(columns.get(field)))
    })
  const { complete, unknown } = completeness(draft, previous, sheet)
  const names = { both: 'jobName', id: 'jobNameId', en: 'jobNameEn' } as const
  const reader = nameReader(draft)
  return {
    model,
    ...present({
      id: draft.id,
      name: (reader === undefined ? previous?.name : readTexts(reader, names, previous?.name)) ?? {
        id: draft.id,
        en: draft.id,
      },
      family: referred('family'),
      track: referred('track'),
      grade: referred('grade'),
      unit: referred('unit'),
      superior: kept('superior', previous?.superior, (row) => row.text('superior')),
      requirements: [...draft.requirements.values()].map(({ requirement }) => requirement),
      complete,
      unknown,
      scale: previous?.scale,
      qualifications: previous?.qualifications,
      horizon: kept('horizon', previous?.horizon, (row) => row.oneOf('horizon', 'horizon', readHorizon)),
      olderNames: kept('olderNames', previous?.olderNames, (row) => row.list('olderNames')),
      validFrom: kept('validFrom', previous?.validFrom, (row) => row.date('validFrom')),
      validUntil: kept('validUntil', previous?.validUntil, (row) => row.date('validUntil')),
      externalIds: previous?.externalIds,
      claims: previous?.claims,
    }),
  }

  function nameReader({ attributes }: JobDraft): RowReader<JobProfilesField> | undefined {
    return (attributes.get('jobName') ?? attributes.get('jobNameId') ?? attributes.get('jobNameEn'))?.reader
  }

  function completeness(
    { attributes, requirements, unread, lost, unknown: asked }: JobDraft,
    before: JobProfile | undefined,
    of: Sheet<JobProfilesField>,
  ): Pick<JobProfile, 'complete'> & { readonly unknown: readonly string[] | undefined } {
    const cell = attributes.get('complete')?.reader
    const said = of.columns.has('complete')
      ? (cell?.oneOf('complete', 'yes-no', readComplete) ?? 'yes')
      : before === undefined || before.complete
        ? 'yes'
        : before.unknown === undefined
          ? 'no'
          : 'listed'
    const codes = [...asked.keys(), ...[...unread].filter((code) => !asked.has(code))].filter(
      (code) => !requirements.has(code),
    )
    if (of.columns.has('complete') && said === 'yes' && asked.size > 0) {
      const [competency = '', row = 0] = [...asked][0] ?? []
      inconsistent(found, draft.id, competency, [row, of.columns.get('complete')?.header ?? ''])
    }
    const kept =
      of.columns.has('complete') || before?.unknown === undefined
        ? []
        : before.unknown.filter(
            (code) => !requirements.has(code) && !draft.leftOut.has(code) && !codes.includes(code),
          )
    const isWhole = said === 'yes' && codes.length === 0 && !lost
    if (isWhole) return { complete: true, unknown: undefined }
    // What a row that was lost spoke of could be any competency: then no list says which.
    const isListed = !lost && (said === 'listed' || codes.length > 0)
    return { complete: false, unknown: isListed ? [...codes, ...kept] : undefined }
  }
}

function inconsistent(found: Findings, job: string, competency: string, path: IssuePath): void {
  found.add(
    errorIssue(
      'unknown-list-inconsistent',
      path,
      { job, problem: 'complete', competency },
      `"${job}" calls itself complete, yet of "${competency}" it is not known whether it is required`,
    ),
  )
}

function readHorizon(text: string): 'present' | 'future' | undefined {
  const folded = foldWord(text)
  return (['present', 'future'] as const).find((horizon) =>
    [tableWords.id[horizon], tableWords.en[horizon]].includes(folded),
  )
}

function readComplete(text: string): 'yes' | 'no' | 'listed' | undefined {
  const folded = foldWord(text)
  if ([tableWords.id.listed, tableWords.en.listed].includes(folded)) return 'listed'
  const answer = readYesNo(folded)
  return answer === undefined ? undefined : answer ? 'yes' : 'no'
}
