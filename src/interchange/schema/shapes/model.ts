import type * as z from 'zod/mini'
import type { CompetencyModel } from '../../../model/competency-model'
import { externalIds, localizedText, source } from './claim'
import { cluster, competency } from './competency'
import { jobProfile } from './job-profile'
import { day, type FieldsOf, key, made, object, optional, record, text } from './made'
import { family, grade, scheme, track, unit } from './organization'
import { scale } from './scale'

/** Shape of a competency model. */
export const model: z.ZodMiniType<CompetencyModel> = /* @__PURE__ */ made(() =>
  object('CompetencyModel', {
    id: key(),
    version: text(),
    name: localizedText,
    validFrom: optional(day()),
    validUntil: optional(day()),
    sources: record(source),
    scales: record(scale),
    clusters: record(cluster),
    competencies: record(competency),
    families: record(family),
    tracks: record(track),
    grades: record(grade),
    units: record(unit),
    jobs: record(jobProfile),
    schemes: record(scheme),
    externalIds,
  } satisfies FieldsOf<CompetencyModel>),
)
