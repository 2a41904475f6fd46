import type { IssuePath } from '../../base/issue'
import { mostSuggestions, suggest } from '../../base/suggest'
import { claimedEntries } from '../claimed-entries'
import { unknownCompetency } from '../competency-issues'
import type { CompetencyModel } from '../competency-model'
import { entryIssue, lintIssue, type ModelIssue } from '../issues'
import type { JobProfile } from '../job-profile'
import { profilePartIssues } from '../profile-part-issues'

/** Finds fault with references, and takes up what it finds. */
interface Checker {
  /** A reference to an entry of a section; none is fine. */
  readonly reference: (
    kind: 'scales' | 'clusters' | 'families' | 'tracks' | 'grades' | 'units' | 'jobs' | 'sources',
    reference: string | undefined,
    path: IssuePath,
  ) => void
  /** A code of a competency; none is fine. */
  readonly code: (code: string | undefined, path: IssuePath) => void
  /** Takes up what was found by another. */
  readonly add: (issue: ModelIssue) => void
}

/** References to entries and sources that are not there, and codes whose being unknown contradicts the profile. */
export function lintReferences(model: CompetencyModel): ModelIssue[] {
  const issues: ModelIssue[] = []
  const check = checker(model, issues)
  for (const [key, cluster] of Object.entries(model.clusters)) {
    check.reference('clusters', cluster.parent, ['clusters', key, 'parent'])
  }
  for (const [code, competency] of Object.entries(model.competencies)) {
    check.reference('clusters', competency.cluster, ['competencies', code, 'cluster'])
    check.reference('scales', competency.scale, ['competencies', code, 'scale'])
    check.code(competency.dimensionOf, ['competencies', code, 'dimensionOf'])
  }
  for (const [key, unit] of Object.entries(model.units)) {
    check.reference('units', unit.parent, ['units', key, 'parent'])
  }
  for (const [id, job] of Object.entries(model.jobs)) {
    jobReferences(check, id, job)
    unknownList(check, id, job)
  }
  for (const [id, scheme] of Object.entries(model.schemes)) {
    scheme.certifies?.forEach(({ competency }, i) => {
      check.code(competency, ['schemes', id, 'certifies', i, 'competency'])
    })
  }
  claimSources(check, model)
  return issues
}

/** The number of issues so far decides whether a suggestion is sought, so all go into one list. */
function checker(model: CompetencyModel, issues: ModelIssue[]): Checker {
  return {
    reference: (kind, reference, path) => {
      if (reference === undefined || Object.hasOwn(model[kind], reference)) return
      const suggestion =
        issues.length < mostSuggestions ? suggest(reference, Object.keys(model[kind])) : undefined
      const details = { kind, reference, ...(suggestion === undefined ? {} : { suggestion }) }
      issues.push(entryIssue('unknown-reference', path, details))
    },
    code: (code, path) => {
      if (code === undefined || Object.hasOwn(model.competencies, code)) return
      issues.push(unknownCompetency(model, code, path, issues.length))
    },
    add: (issue) => issues.push(issue),
  }
}

function jobReferences(check: Checker, id: string, job: JobProfile): void {
  check.reference('families', job.family, ['jobs', id, 'family'])
  check.reference('tracks', job.track, ['jobs', id, 'track'])
  check.reference('grades', job.grade, ['jobs', id, 'grade'])
  check.reference('units', job.unit, ['jobs', id, 'unit'])
  check.reference('jobs', job.superior, ['jobs', id, 'superior'])
}

/** Codes of which it is not known whether they are required: of the model, not required, in an incomplete profile. */
function unknownList(check: Checker, id: string, job: JobProfile): void {
  const { requirements, complete } = job
  // Whether it is a list of codes is told with the other parts of the profile.
  const unknown = profilePartIssues(job, []).length > 0 ? [] : (job.unknown ?? [])
  const required = new Set(requirements.map(({ competency }) => competency))
  for (const [i, code] of unknown.entries()) {
    const path = ['jobs', id, 'unknown', i]
    check.code(code, path)
    if (!required.has(code)) continue
    const details = { job: id, problem: 'required', competency: code } as const
    check.add(entryIssue('unknown-list-inconsistent', path, details))
  }
  if (complete !== true || unknown.length === 0) return
  const details = { job: id, problem: 'complete' } as const
  check.add(entryIssue('unknown-list-inconsistent', ['jobs', id, 'complete'], details))
}

function claimSources(check: Checker, model: CompetencyModel): void {
  for (const { path, claims } of claimedEntries(model)) {
    for (const [i, { source, basis }] of claims.entries()) {
      check.reference('sources', source, [...path, 'claims', i, 'source'])
      if (source !== undefined || basis === 'authored') continue
      check.add(lintIssue('claim-without-source', [...path, 'claims', i], { basis }))
    }
  }
}
