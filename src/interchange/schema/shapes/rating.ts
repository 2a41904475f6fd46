import * as z from 'zod/mini'
import type { RatedLevel, Rating } from '../../../model/rating'
import { day, type FieldsOf, key, made, number, object, optional, text } from './made'

const ratedLevel: z.ZodMiniType<RatedLevel> = /* @__PURE__ */ made(() =>
  z.union([number(), z.literal('not-applicable')]),
)

/** Shape of a rating. */
export const rating: z.ZodMiniType<Rating> = /* @__PURE__ */ made(() =>
  object('Rating', {
    model: optional(text()),
    person: key(),
    competency: text(),
    level: ratedLevel,
    assessedOn: day(),
    validUntil: optional(day()),
    raterKind: key(),
    rater: optional(key()),
    evidence: optional(text()),
  } satisfies FieldsOf<Rating>),
)
