import type { IssuePath } from '../../base/issue'
import type { CompetencyModel } from '../../model/competency-model'
import type { JobProfile } from '../../model/job-profile'
import { growingEntries, knownEntries } from '../read/entries'
import type { Findings } from '../read/findings'
import { tellOrder } from '../read/tell-order'
import type { CsvIssue } from './issues'
import type { JobDraft } from './job-draft'
import { jobOfDraft } from './job-of-draft'

/** The model with the jobs that were read, and with the families, tracks and units that they name. */
export function modelOfDrafts<Id extends string>(
  drafts: readonly JobDraft[],
  model: CompetencyModel<Id>,
  found: Findings<CsvIssue>,
): CompetencyModel<Id> {
  const families = growingEntries('families', model.families, found)
  const tracks = growingEntries('tracks', model.tracks, found)
  const units = growingEntries('units', model.units, found)
  const keys = {
    family: families.keyOf,
    track: tracks.keyOf,
    unit: units.keyOf,
    grade: knownEntries('grades', model.grades, found),
  }
  const jobOf = jobOfDraft(model.id, keys, found)
  const jobs = Object.fromEntries(drafts.map((draft) => [draft.id, jobOf(draft)]))
  const linked = withSuperiors(jobs, drafts, found)
  const firstRow = (id: string): IssuePath =>
    drafts.find((draft) => draft.id === id)?.reader.path(undefined) ?? []
  tellOrder({ kind: 'jobs', entries: linked }, idsOf(drafts), firstRow, found)
  return {
    ...model,
    families: { ...model.families, ...families.added() },
    tracks: { ...model.tracks, ...tracks.added() },
    units: { ...model.units, ...units.added() },
    jobs: linked,
  }
}

function* idsOf(drafts: readonly JobDraft[]): Generator<string> {
  for (const { id } of drafts) yield id
}

/**
 * The jobs with the ids of their superiors in place of what the cells say; any row may name a job of any other. A superior that
 * no cell says is that of the model before, and left out with its job.
 */
function withSuperiors<Id extends string>(
  jobs: Readonly<Record<string, JobProfile<Id>>>,
  drafts: readonly JobDraft[],
  found: Findings<CsvIssue>,
): Readonly<Record<string, JobProfile<Id>>> {
  const below = drafts.flatMap((draft) => {
    const job = jobs[draft.id]
    if (job?.superior === undefined) return []
    const { superior, ...rest } = job
    return [{ draft, superior, rest }]
  })
  if (below.length === 0) return jobs
  const superiorOf = knownEntries('jobs', jobs, found)
  const linked = below.map(({ draft, superior, rest }): [string, JobProfile<Id>] => {
    const row = draft.attributes.get('superior')?.reader
    if (row === undefined) return [draft.id, Object.hasOwn(jobs, superior) ? { ...rest, superior } : rest]
    const key = superiorOf(superior, row.pathOf('superior'))
    return [draft.id, key === undefined ? { ...rest, complete: false } : { ...rest, superior: key }]
  })
  return { ...jobs, ...Object.fromEntries(linked) }
}
