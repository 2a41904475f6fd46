// Shapes of what results of several rooms carry.

import type { Rounding } from '../../base/round'
import { claim as claimOfSchema } from '../../interchange/schema/shapes/claim'
import { made } from '../../interchange/schema/shapes/made'
import type { Claim } from '../../model/claim'
import type { Holdings } from '../../model/holdings'
import type { LocalizedText } from '../../model/localized-text'
import type { ModelPlace } from '../../model/model-place'
import type { OutcomeRange } from '../../model/outcome-range'
import type { RatedLevel, Rating } from '../../model/rating'
import {
  always,
  byCode,
  byKey,
  day,
  list,
  number,
  object,
  oneOf,
  optional,
  type Shape,
  text,
  word,
} from './shape'

/** Shape of a list of codes or ids. */
export const codes: Shape<readonly string[]> = /* @__PURE__ */ made(() => list(text()))

/** Shape of a text by language. Whether it is there in any is the model's affair: a result is read as it was given. */
export const localizedText: Shape<LocalizedText> = /* @__PURE__ */ made((): Shape<LocalizedText> => {
  const texts: Shape<{ readonly [tag: string]: string | undefined }> = byCode(text())
  return texts
})

/** Shape of levels by code. */
export const holdings: Shape<Holdings> = /* @__PURE__ */ made((): Shape<Holdings> => byCode(number()))

/** Shape of a range of levels. */
export const outcomeRange: Shape<OutcomeRange> = /* @__PURE__ */ made(() =>
  object<OutcomeRange>('OutcomeRange', { lowest: number(), highest: number() }),
)

/** Shape of what is known of levels, by code. */
export const outcomes: Shape<{ readonly [code: string]: OutcomeRange | undefined }> = /* @__PURE__ */ made(
  () => byCode(outcomeRange),
)

/** Shape of numbers by kind of rater, and the like. */
export const numbers: Shape<Readonly<Record<string, number>>> = /* @__PURE__ */ made(() => byKey(number()))

/** Shape of a declared rounding. */
export const rounding: Shape<Rounding> = /* @__PURE__ */ made(() =>
  object<Rounding>('Rounding', {
    digits: optional(number()),
    mode: optional(word('half-up', 'half-even', 'down')),
  }),
)

/** Shape of a model at one version. */
export const modelPlace: Shape<ModelPlace> = /* @__PURE__ */ made(() =>
  object<ModelPlace>('ModelPlace', { model: text(), version: text() }),
)

/** Shape of what a rating says. */
export const ratedLevel: Shape<RatedLevel> = /* @__PURE__ */ made(() =>
  oneOf(number(), always('not-applicable')),
)

/** Shape of a rating. */
export const rating: Shape<Rating> = /* @__PURE__ */ made(() =>
  object<Rating>('Rating', {
    model: optional(text()),
    person: text(),
    competency: text(),
    level: ratedLevel,
    assessedOn: day(),
    validUntil: optional(day()),
    raterKind: text(),
    rater: optional(text()),
    evidence: optional(text()),
  }),
)

/** Shape of where a fact comes from, as the reader of models has it. */
export const claim: Shape<Claim> = claimOfSchema
