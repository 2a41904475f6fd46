import * as z from 'zod/mini'
import type { Claim, Source } from '../../../model/claim'
import type { ExternalId } from '../../../model/external-id'
import { languageTag } from '../../../model/language-tag'
import type { LocalizedText } from '../../../model/localized-text'
import { bounded, day, type FieldsOf, list, made, notes, number, object, optional, text, word } from './made'

/** Shape of a text in one language or several, by tag. */
export const localizedText: z.ZodMiniType<LocalizedText> = /* @__PURE__ */ made(() =>
  z
    .record(z.string().check(z.regex(languageTag)), text())
    .check(
      z.refine((texts) => Object.keys(texts).length > 0),
      bounded(),
    )
    .register(notes, { id: 'LocalizedText', minProperties: 1 }),
)

/** Shape of where a fact comes from. */
export const claim: z.ZodMiniType<Claim> = /* @__PURE__ */ made(() =>
  object('Claim', {
    of: optional(text()),
    source: optional(text()),
    place: optional(text()),
    basis: word('stated', 'restated', 'reconstructed', 'translated', 'authored'),
    confidence: word('document', 'corroborated', 'single-source', 'unverified', 'proposed'),
    printed: optional(text()),
    inForce: optional(day()),
    checkedOn: optional(day()),
    note: optional(localizedText),
  } satisfies FieldsOf<Claim>),
)

/** Shape of claims, where there are any. */
export const claims: z.ZodMiniExactOptional<z.ZodMiniArray<z.ZodMiniType<Claim>>> = /* @__PURE__ */ made(() =>
  optional(list(claim)),
)

/** Shape of a document. */
export const source: z.ZodMiniType<Source> = /* @__PURE__ */ made(() =>
  object('Source', {
    title: text(),
    authors: optional(list(text())),
    year: optional(number()),
    publisher: optional(text()),
    kind: optional(word('regulation')),
    note: optional(localizedText),
  } satisfies FieldsOf<Source>),
)

/** Shape of ids in other systems, where there are any. */
export const externalIds: z.ZodMiniExactOptional<z.ZodMiniArray<z.ZodMiniType<ExternalId>>> =
  /* @__PURE__ */ made(() =>
    optional(list(object('ExternalId', { system: text(), value: text() } satisfies FieldsOf<ExternalId>))),
  )
