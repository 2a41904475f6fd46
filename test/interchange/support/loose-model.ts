import type { CompetencyModel } from 'kompetensi'
import { soundModel } from '../../support/sound-model'

/** A model as JSON brings it, to be spoilt. */
export type Loose = Record<string, Record<string, object>>

export function loose(model: CompetencyModel = soundModel()): Loose {
  return JSON.parse(JSON.stringify(model))
}

/** Changes fields of an entry of the model, or entries of a section. */
export function amend(data: Loose, section: string, entry: string | undefined, change: object): void {
  const place = entry === undefined ? data[section] : data[section]?.[entry]
  if (place === undefined) throw new Error('nothing to amend')
  Object.assign(place, change)
}
