import type * as z from 'zod/mini'
import type { JobProfile, Qualification, Requirement } from '../../../model/job-profile'
import { claims, externalIds, localizedText } from './claim'
import { day, type FieldsOf, flag, key, list, made, number, object, optional, text, word } from './made'
import { scale } from './scale'

const requirement: z.ZodMiniType<Requirement> = /* @__PURE__ */ made(() =>
  object('Requirement', {
    competency: text(),
    level: optional(number()),
    weight: optional(number({ exclusiveMinimum: 0 })),
    essential: optional(flag()),
    from: optional(list(word('core', 'family', 'job'))),
    claims,
  } satisfies FieldsOf<Requirement>),
)

const qualification: z.ZodMiniType<Qualification> = /* @__PURE__ */ made(() =>
  object('Qualification', {
    kind: word('education', 'field', 'training', 'experience'),
    importance: word('absolute', 'important', 'needed'),
    name: localizedText,
    months: optional(number({ minimum: 0 })),
    kkniLevel: optional(number({ minimum: 1, maximum: 9 })),
    claims,
  } satisfies FieldsOf<Qualification>),
)

/** Shape of a job profile. */
export const jobProfile: z.ZodMiniType<JobProfile> = /* @__PURE__ */ made(() =>
  object('JobProfile', {
    model: key(),
    id: key(),
    name: localizedText,
    family: optional(text()),
    track: optional(text()),
    grade: optional(text()),
    unit: optional(text()),
    superior: optional(text()),
    requirements: list(requirement),
    complete: flag(),
    unknown: optional(list(text())),
    scale: optional(scale),
    qualifications: optional(list(qualification)),
    horizon: optional(word('present', 'future')),
    olderNames: optional(list(text())),
    validFrom: optional(day()),
    validUntil: optional(day()),
    externalIds,
    claims,
  } satisfies FieldsOf<JobProfile>),
)
