import { made } from '../../interchange/schema/shapes/made'
import { number, object, optional, type Shape, text } from './shape'

/** What stands around a stored result, apart from its kind and the result itself. */
export interface Envelope {
  readonly schema: number
  readonly library?: string
  readonly model?: string
  readonly modelVersion?: string
}

/** Shape of what stands around a stored result. */
export const envelope: Shape<Envelope> = /* @__PURE__ */ made(() =>
  object<Envelope>('StoredResult', {
    schema: number(),
    library: optional(text()),
    model: optional(text()),
    modelVersion: optional(text()),
  }),
)
