import type * as z from 'zod/mini'
import type { Cluster, Competency } from '../../../model/competency'
import type { LevelTexts } from '../../../model/competency-text'
import type { Retirement } from '../../../model/retirement'
import { claims, externalIds, localizedText } from './claim'
import { day, type FieldsOf, list, made, object, optional, record, text, word } from './made'

/** Shape of a group of competencies. */
export const cluster: z.ZodMiniType<Cluster> = /* @__PURE__ */ made(() =>
  object('Cluster', {
    name: localizedText,
    description: optional(localizedText),
    nature: optional(word('soft', 'hard')),
    binds: optional(word('everyone', 'by-role', 'by-function')),
    parent: optional(text()),
    claims,
  } satisfies FieldsOf<Cluster>),
)

const retirement: z.ZodMiniType<Retirement> = /* @__PURE__ */ made(() =>
  object('Retirement', {
    successors: list(text()),
    since: optional(day()),
    reason: optional(localizedText),
  } satisfies FieldsOf<Retirement>),
)

const levelTexts: z.ZodMiniType<LevelTexts> = /* @__PURE__ */ made(() =>
  object('LevelTexts', {
    levelDescriptions: optional(record(text())),
    indicators: optional(record(list(text()))),
  } satisfies FieldsOf<LevelTexts>),
)

/** Shape of a competency. */
export const competency: z.ZodMiniType<Competency> = /* @__PURE__ */ made(() =>
  object('Competency', {
    name: localizedText,
    cluster: optional(text()),
    scale: optional(text()),
    nature: optional(word('soft', 'hard')),
    dimensionOf: optional(text()),
    definition: optional(localizedText),
    levelTexts: optional(record(levelTexts)),
    aliases: optional(list(text())),
    retired: optional(retirement),
    externalIds,
    claims,
  } satisfies FieldsOf<Competency>),
)
