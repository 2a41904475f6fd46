import type * as z from 'zod/mini'
import type { Activity, DevelopmentStep } from '../../../model/activity'
import { localizedText } from './claim'
import { type FieldsOf, key, list, made, number, object, optional, text } from './made'

const step: z.ZodMiniType<DevelopmentStep> = /* @__PURE__ */ made(() =>
  object('DevelopmentStep', {
    competency: text(),
    from: number(),
    to: number(),
  } satisfies FieldsOf<DevelopmentStep>),
)

/** Shape of a development activity. */
export const activity: z.ZodMiniType<Activity> = /* @__PURE__ */ made(() =>
  object('Activity', {
    id: key(),
    name: localizedText,
    method: key(),
    develops: list(step),
    durationDays: optional(number({ minimum: 0 })),
    cost: optional(number({ minimum: 0 })),
    prerequisites: optional(list(text())),
    capacity: optional(number({ minimum: 1 })),
  } satisfies FieldsOf<Activity>),
)
