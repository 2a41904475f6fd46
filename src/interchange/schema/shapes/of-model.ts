// Shapes that know a model: its codes for names, the ends of each scale for levels.

import * as z from 'zod/mini'
import type { CompetencyModel } from '../../../model/competency-model'
import { textIn } from '../../../model/find-text'
import type { Holdings } from '../../../model/holdings'
import { highestLevel, lowestHeld, scaleOf } from '../../../model/scale-of'
import { number, optional, type ShapeNote } from './made'

/** The shape of what a person holds of a model: a field for each code, and no other. */
export function holdingsOfModel(model: CompetencyModel, tag: string): z.ZodMiniType<Holdings> {
  const fields = Object.entries(model.competencies).map(([code, { name }]) => {
    const scale = scaleOf(model, code)
    const ends: ShapeNote =
      scale === undefined ? {} : { minimum: lowestHeld(scale), maximum: highestLevel(scale) }
    return [code, optional(number({ title: textIn(name, tag), ...ends }))] as const
  })
  return z.strictObject(Object.fromEntries(fields))
}
