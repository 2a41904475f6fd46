import type { ResultKind, StorableResults } from './stored-result'

/** The one model that a result is of. */
interface PlaceOfResult {
  readonly model: string
  readonly modelVersion: string
}

/** The one model that a result is of, at its version; nothing where it is of several, or of none. */
export function placeOfResult(result: StorableResults[ResultKind]): PlaceOfResult | undefined {
  if (!('model' in result && 'modelVersion' in result)) return undefined
  return { model: result.model, modelVersion: result.modelVersion }
}
