// What the models and their texts say of a competency.

import type { BilingualModel, BilingualScale, BilingualText } from 'kompetensi'
import type { DictionaryModel } from './models'

/** The definition of a competency in both languages; of a dimension there is none. */
export function definitionOf({ model, texts }: DictionaryModel, code: string): BilingualText | undefined {
  const own = model.competencies[code]?.definition
  const id = texts?.id[code]?.definition
  const en = texts?.en[code]?.definition
  return own ?? (id === undefined || en === undefined ? undefined : { id, en })
}

/** What a level is for a competency, in both languages, where the texts say it. */
export function levelDescriptionOf(
  { texts }: DictionaryModel,
  code: string,
  level: number,
): BilingualText | undefined {
  const id = texts?.id[code]?.levelDescriptions?.[level]
  const en = texts?.en[code]?.levelDescriptions?.[level]
  return id === undefined || en === undefined ? undefined : { id, en }
}

/** The indicators of a level of a competency, in both languages. */
export function indicatorsOf(
  { texts }: DictionaryModel,
  code: string,
  level: number,
): readonly BilingualText[] {
  const id = texts?.id[code]?.indicators?.[level] ?? []
  const en = texts?.en[code]?.indicators?.[level] ?? []
  if (id.length !== en.length) throw new Error(`${code} level ${level}: indicators differ in number`)
  return id.map((sentence, i) => ({ id: sentence, en: en[i] ?? '' }))
}

/** A name of a model's competency. */
export function nameOf(model: BilingualModel, code: string): BilingualText {
  const name = model.competencies[code]?.name
  if (name === undefined) throw new Error(`no competency ${code} in ${model.id}`)
  return name
}

/** The scale of a competency or dimension; absent where the source gives none. */
export function scaleOf(model: BilingualModel, code: string): BilingualScale | undefined {
  return model.scales[model.competencies[code]?.scale ?? '']
}

/** A level as people read it: a minus sign does not look like a bullet. */
export function levelNumber(value: number): string {
  return value < 0 ? `−${-value}` : String(value)
}
