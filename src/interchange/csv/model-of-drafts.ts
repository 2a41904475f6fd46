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
  drafts: ReadonlyMap<string, JobDraft>,
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
  const jobs = new Map<string, JobProfile<Id>>()
  for (const [id, draft] of drafts) jobs.set(id, { ...jobOfDraft(draft, keys, found), model: model.id })
  const linked = withSuperiors(jobs, drafts, found)
  tellOrder({ kind: 'jobs', entries: linked }, drafts, ({ reader }) => reader.path(undefined), found)
  return {
    ...model,
    families: { ...model.families, ...families.added() },
    tracks: { ...model.tracks, ...tracks.added() },
    units: { ...model.units, ...units.added() },
    jobs: linked,
  }
}

/** The jobs with the ids of their superiors in place of what the cells say; any row may name a job of any other. */
function withSuperiors<Id extends string>(
  jobs: ReadonlyMap<string, JobProfile<Id>>,
  drafts: ReadonlyMap<string, JobDraft>,
  found: Findings<CsvIssue>,
): Record<string, JobProfile<Id>> {
  const named = [...jobs.values()].some(({ superior }) => superior !== undefined)
  if (!named) return Object.fromEntries(jobs)
  const superiorOf = knownEntries('jobs', Object.fromEntries(jobs), found)
  const linked = [...jobs].map(([id, job]): [string, JobProfile<Id>] => {
    const { superior, ...rest } = job
    if (superior === undefined) return [id, job]
    const draft = drafts.get(id)
    const path =
      draft?.attributes.get('superior')?.reader.pathOf('superior') ?? draft?.reader.path(undefined) ?? []
    const key = superiorOf(superior, path)
    return [id, key === undefined ? { ...rest, complete: false } : { ...rest, superior: key }]
  })
  return Object.fromEntries(linked)
}
