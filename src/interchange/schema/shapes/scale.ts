import * as z from 'zod/mini'
import type { Level, Scale } from '../../../model/scale'
import { mostLevels } from '../../read/exceeded'
import { claims, localizedText } from './claim'
import { type FieldsOf, flag, list, made, notes, number, object, optional } from './made'

/** Shape of the definition of a level. */
const level: z.ZodMiniType<Level> = /* @__PURE__ */ made(() =>
  object('Level', {
    value: number(),
    name: localizedText,
    description: optional(localizedText),
    claims,
  } satisfies FieldsOf<Level>),
)

/** Shape of a scale. */
export const scale: z.ZodMiniType<Scale> = /* @__PURE__ */ made(() =>
  object('Scale', {
    name: optional(localizedText),
    levels: list(number()).check(z.maxLength(mostLevels)).register(notes, { minItems: 1 }),
    continuous: optional(flag()),
    floor: number(),
    definitions: optional(list(level).check(z.maxLength(mostLevels))),
    claims,
  } satisfies FieldsOf<Scale>),
)
