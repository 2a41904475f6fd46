import type * as z from 'zod/mini'
import type { Certificate } from '../../../model/certificate'
import type { Holdings } from '../../../model/holdings'
import type { HeldQualification, Person } from '../../../model/person'
import { localizedText } from './claim'
import { day, type FieldsOf, key, list, made, number, object, optional, record, text, word } from './made'

/** Shape of what a person holds, whatever the model. */
export const holdings: z.ZodMiniType<Holdings> = /* @__PURE__ */ made(() => record(number()))

/** Shape of a certificate. */
export const certificate: z.ZodMiniType<Certificate> = /* @__PURE__ */ made(() =>
  object('Certificate', {
    person: key(),
    scheme: text(),
    issuedOn: day(),
    validUntil: optional(day()),
    number: optional(text()),
  } satisfies FieldsOf<Certificate>),
)

const qualification: z.ZodMiniType<HeldQualification> = /* @__PURE__ */ made(() =>
  object('HeldQualification', {
    kind: word('education', 'field', 'training', 'experience'),
    name: localizedText,
    months: optional(number({ minimum: 0 })),
    kkniLevel: optional(number({ minimum: 1, maximum: 9 })),
  } satisfies FieldsOf<HeldQualification>),
)

/** Shape of a person. */
export const person: z.ZodMiniType<Person> = /* @__PURE__ */ made(() => personHolding(holdings))

/** Shape of a person whose holdings have this shape. */
export function personHolding(held: z.ZodMiniType<Holdings>): z.ZodMiniType<Person> {
  return object('Person', {
    id: key(),
    holdings: held,
    job: optional(text()),
    unit: optional(key()),
    performance: optional(number()),
    potential: optional(number()),
    certificates: optional(list(certificate)),
    qualifications: optional(list(qualification)),
  } satisfies FieldsOf<Person>)
}
