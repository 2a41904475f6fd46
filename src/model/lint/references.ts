import type { Claim } from '../claim'
import { unknownCompetency } from '../competency-issues'
import type { CompetencyModel } from '../competency-model'
import type { Issue, IssuePath } from '../issue'
import { didYouMean, errorIssue } from '../issue-of'
import { suggest } from '../suggest'

/** References to clusters, scales, competencies, families, tracks, grades, units, jobs and sources that are not there. */
export function lintReferences(model: CompetencyModel): Issue[] {
  const issues: Issue[] = []

  const check = (
    kind: 'scales' | 'clusters' | 'families' | 'tracks' | 'grades' | 'units' | 'jobs' | 'sources',
    reference: string | undefined,
    path: IssuePath,
  ): void => {
    if (reference === undefined || Object.hasOwn(model[kind], reference)) return
    const suggestion = suggest(reference, Object.keys(model[kind]))
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
      issues.push(unknownCompetency(model, code, path))
  }
  const checkClaims = (claims: readonly Claim[] | undefined, path: IssuePath): void => {
    claims?.forEach((claim, i) => {
      check('sources', claim.source, [...path, 'claims', i, 'source'])
      if (claim.source === undefined && claim.basis !== 'authored') {
        issues.push(
          errorIssue(
            'claim-without-source',
            [...path, 'claims', i],
            { basis: claim.basis },
            `a claim that something is ${claim.basis} names no source`,
          ),
        )
      }
    })
  }

  for (const [key, scale] of Object.entries(model.scales)) {
    checkClaims(scale.claims, ['scales', key])
    scale.definitions?.forEach((level, i) => {
      checkClaims(level.claims, ['scales', key, 'definitions', i])
    })
  }
  for (const [key, cluster] of Object.entries(model.clusters)) {
    check('clusters', cluster.parent, ['clusters', key, 'parent'])
    checkClaims(cluster.claims, ['clusters', key])
  }
  for (const [code, competency] of Object.entries(model.competencies)) {
    check('clusters', competency.cluster, ['competencies', code, 'cluster'])
    check('scales', competency.scale, ['competencies', code, 'scale'])
    checkCode(competency.dimensionOf, ['competencies', code, 'dimensionOf'])
    checkClaims(competency.claims, ['competencies', code])
  }
  for (const kind of ['families', 'tracks', 'grades', 'units'] as const) {
    for (const [key, entry] of Object.entries(model[kind])) checkClaims(entry.claims, [kind, key])
  }
  for (const [key, unit] of Object.entries(model.units)) check('units', unit.parent, ['units', key, 'parent'])
  for (const [id, job] of Object.entries(model.jobs)) {
    check('families', job.family, ['jobs', id, 'family'])
    check('tracks', job.track, ['jobs', id, 'track'])
    check('grades', job.grade, ['jobs', id, 'grade'])
    check('units', job.unit, ['jobs', id, 'unit'])
    check('jobs', job.superior, ['jobs', id, 'superior'])
    checkClaims(job.claims, ['jobs', id])
    job.requirements.forEach((requirement, i) => {
      checkClaims(requirement.claims, ['jobs', id, 'requirements', i])
    })
    job.unknown?.forEach((code, i) => {
      checkCode(code, ['jobs', id, 'unknown', i])
      if (job.requirements.some((requirement) => requirement.competency === code)) {
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
    checkClaims(scheme.claims, ['schemes', id])
    scheme.certifies?.forEach(({ competency }, i) => {
      checkCode(competency, ['schemes', id, 'certifies', i, 'competency'])
    })
  }
  return issues
}
