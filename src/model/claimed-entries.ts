import type { IssuePath } from '../base/issue'
import type { Claim } from './claim'
import type { CompetencyModel } from './competency-model'
import type { Scale } from './scale'

/** An entry of a model that facts are claimed of. */
export interface ClaimedEntry {
  /** Where the entry stands. */
  readonly path: IssuePath
  /** What is claimed of it. */
  readonly claims: readonly Claim[]
}

/** Every entry of a model that carries claims, in the order of the model: the one place that knows where they are. */
export function claimedEntries(model: CompetencyModel): ClaimedEntry[] {
  return [
    ...Object.entries(model.scales).flatMap(([key, scale]) => ofScale(scale, ['scales', key])),
    ...(['clusters', 'competencies', 'families', 'tracks', 'grades', 'units'] as const).flatMap((section) =>
      Object.entries(model[section]).flatMap(([key, entry]) => claimed(entry, [section, key])),
    ),
    ...Object.entries(model.jobs).flatMap(([id, job]) => [
      ...claimed(job, ['jobs', id]),
      ...job.requirements.flatMap((requirement, i) => claimed(requirement, ['jobs', id, 'requirements', i])),
      ...(job.scale === undefined ? [] : ofScale(job.scale, ['jobs', id, 'scale'])),
      ...(job.qualifications ?? []).flatMap((entry, i) => claimed(entry, ['jobs', id, 'qualifications', i])),
    ]),
    ...Object.entries(model.schemes).flatMap(([id, scheme]) => claimed(scheme, ['schemes', id])),
  ]
}

function ofScale(scale: Scale, path: IssuePath): ClaimedEntry[] {
  return [
    ...claimed(scale, path),
    ...(scale.definitions ?? []).flatMap((level, i) => claimed(level, [...path, 'definitions', i])),
  ]
}

function claimed({ claims }: { readonly claims?: readonly Claim[] }, path: IssuePath): ClaimedEntry[] {
  return claims === undefined ? [] : [{ path, claims }]
}
