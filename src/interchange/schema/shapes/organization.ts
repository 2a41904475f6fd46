import type * as z from 'zod/mini'
import type {
  CertificationScheme,
  Family,
  Grade,
  SchemeCompetency,
  Track,
  Unit,
} from '../../../model/organization'
import { claims, externalIds, localizedText } from './claim'
import { type FieldsOf, list, made, number, object, optional, text } from './made'

/** Shape of a job family. */
export const family: z.ZodMiniType<Family> = /* @__PURE__ */ made(() =>
  object('Family', { name: localizedText, claims } satisfies FieldsOf<Family>),
)

/** Shape of a career track. */
export const track: z.ZodMiniType<Track> = /* @__PURE__ */ made(() =>
  object('Track', { name: localizedText, claims } satisfies FieldsOf<Track>),
)

/** Shape of a grade. */
export const grade: z.ZodMiniType<Grade> = /* @__PURE__ */ made(() =>
  object('Grade', { name: optional(localizedText), rank: number(), claims } satisfies FieldsOf<Grade>),
)

/** Shape of an organisational unit. */
export const unit: z.ZodMiniType<Unit> = /* @__PURE__ */ made(() =>
  object('Unit', {
    name: localizedText,
    parent: optional(text()),
    externalIds,
    claims,
  } satisfies FieldsOf<Unit>),
)

const certified: z.ZodMiniType<SchemeCompetency> = /* @__PURE__ */ made(() =>
  object('SchemeCompetency', {
    competency: text(),
    reason: optional(localizedText),
  } satisfies FieldsOf<SchemeCompetency>),
)

/** Shape of a certification scheme. */
export const scheme: z.ZodMiniType<CertificationScheme> = /* @__PURE__ */ made(() =>
  object('CertificationScheme', {
    name: localizedText,
    certifies: optional(list(certified)),
    headcount: optional(number({ minimum: 0 })),
    externalIds,
    claims,
  } satisfies FieldsOf<CertificationScheme>),
)
