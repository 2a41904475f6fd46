import type { Issue, IssuePath } from '../../base/issue'
import { didYouMean, errorIssue } from '../../base/issue-of'
import { mostSuggestions, suggest } from '../../base/suggest'
import { claimedEntries } from '../claimed-entries'
import { unknownCompetency } from '../competency-issues'
import type { CompetencyModel } from '../competency-model'

/** References to entries and sources that are not there, and codes whose being unknown contradicts the profile. */
export function lintReferences(model: CompetencyModel): Issue[] {
  const issues: Issue[] = []

  const check = (
    kind: 'scales' | 'clusters' | 'families' | 'tracks' | 'grades' | 'units' | 'jobs' | 'sources',
    reference: string | undefined,
    path: IssuePath,
  ): void => {
    if (reference === undefined || Object.hasOwn(model[kind], reference)) return
    const suggestion =
      issues.length < mostSuggestions ? suggest(reference, Object.keys(model[kind])) : undefined
    issues.push(
      errorIssue(
        'unknown-reference',
        path,
        { kind, reference, ...(suggestion === undefined ? {} : { suggestion }) },
        `${kind} has no "${reference}"${didYouMean(suggestion)}`,
      ),
    )
  }
  const checkCode = (code: string | undefined, path: IssuePath): void => {
    if (code !== undefined && !Object.hasOwn(model.competencies, code))
      issues.push(unknownCompetency(model, code, path, issues.length))
  }

  for (const [key, cluster] of Object.entries(model.clusters)) {
    check('clusters', cluster.parent, ['clusters', key, 'parent'])
  }
  for (const [code, competency] of Object.entries(model.competencies)) {
    check('clusters', competency.cluster, ['competencies', code, 'cluster'])
    check('scales', competency.scale, ['competencies', code, 'scale'])
    checkCode(competency.dimensionOf, ['competencies', code, 'dimensionOf'])
  }
  for (const [key, unit] of Object.entries(model.units)) check('units', unit.parent, ['units', key, 'parent'])
  for (const [id, job] of Object.entries(model.jobs)) {
    check('families', job.family, ['jobs', id, 'family'])
    check('tracks', job.track, ['jobs', id, 'track'])
    check('grades', job.grade, ['jobs', id, 'grade'])
    check('units', job.unit, ['jobs', id, 'unit'])
    check('jobs', job.superior, ['jobs', id, 'superior'])
    const required = new Set(job.requirements.map(({ competency }) => competency))
    job.unknown?.forEach((code, i) => {
      checkCode(code, ['jobs', id, 'unknown', i])
      if (required.has(code)) {
        issues.push(
          errorIssue(
            'unknown-list-inconsistent',
            ['jobs', id, 'unknown', i],
            { job: id, problem: 'required', competency: code },
            `"${id}" requires "${code}" and lists it as not known to be required`,
          ),
        )
      }
    })
    if (job.complete && job.unknown !== undefined && job.unknown.length > 0) {
      issues.push(
        errorIssue(
          'unknown-list-inconsistent',
          ['jobs', id, 'complete'],
          { job: id, problem: 'complete' },
          `"${id}" calls itself complete and lists codes of which it is not known whether they are required`,
        ),
      )
    }
  }
  for (const [id, scheme] of Object.entries(model.schemes)) {
    scheme.certifies?.forEach(({ competency }, i) => {
      checkCode(competency, ['schemes', id, 'certifies', i, 'competency'])
    })
  }
  for (const { path, claims } of claimedEntries(model)) {
    claims.forEach(({ source, basis }, i) => {
      check('sources', source, [...path, 'claims', i, 'source'])
      if (source !== undefined || basis === 'authored') return
      issues.push(
        errorIssue(
          'claim-without-source',
          [...path, 'claims', i],
          { basis },
          `a claim that something is ${basis} names no source`,
        ),
      )
    })
  }
  return issues
}
