import { checkArguments } from '../base/check-arguments'
import type { Kinds } from '../base/kind'
import type { Competency } from './competency'
import type { CompetencyModel } from './competency-model'
import type { CompetencyText, LevelTexts } from './competency-text'
import { findText, textIn } from './find-text'
import { aDictionary } from './whole-model'

const getTextsArguments: Kinds = { model: aDictionary, tag: { due: true, ofKind: 'text', like: "'id'" } }

/**
 * Takes the texts that a model itself has in a language: the definition of each competency and what its levels are. Embedded
 * models have none, theirs are in their `/text` entries.
 *
 * @param model - the model
 * @param tag - tag of the language
 * @returns texts by competency, of those that have a definition or texts of levels in it, in the order of the model; where the
 * definition is not there in it, one in another language, or the name
 * @example
 * ```ts
 * import { defineModel, getTexts } from 'kompetensi'
 *
 * const acme = defineModel({
 *   id: 'acme',
 *   scales: { three: { levels: [1, 2, 3] } },
 *   competencies: { SQL: { name: 'SQL', scale: 'three', definition: { id: 'Mengolah data.', en: 'Queries data.' } } },
 *   jobs: {},
 * })
 * console.log(getTexts(acme, 'en').SQL?.definition) // Queries data.
 * ```
 */
export function getTexts<C extends string>(
  model: CompetencyModel<string, C>,
  tag: string,
): { readonly [K in C]?: CompetencyText } {
  checkArguments('getTexts', { model, tag }, getTextsArguments)
  const texts: { [K in C]?: CompetencyText } = {}
  for (const [code, text] of textEntries(model, tag)) texts[code] = text
  return texts
}

/** The same as pairs, of a model that was looked at. */
export function textEntries<C extends string>(
  model: CompetencyModel<string, C>,
  tag: string,
): [code: C, text: CompetencyText][] {
  return (Object.keys(model.competencies) as C[]).flatMap((code): [C, CompetencyText][] => {
    const { definition, levels } = ownTexts(model.competencies[code], tag)
    if (definition === undefined && levels === undefined) return []
    const { name, definition: inAny = name } = model.competencies[code]
    return [[code, { definition: definition ?? textIn(inAny, tag), ...levels }]]
  })
}

/** What a competency itself has in a language, whatever the region. */
function ownTexts(
  { definition, levelTexts = {} }: Competency,
  tag: string,
): { readonly definition: string | undefined; readonly levels: LevelTexts | undefined } {
  const found = definition === undefined ? undefined : findText(definition, tag)
  const tags = findText(Object.fromEntries(Object.keys(levelTexts).map((each) => [each, each])), tag)
  return {
    definition: found === undefined || found.fellBack ? undefined : found.text,
    levels: tags === undefined || tags.fellBack ? undefined : levelTexts[tags.text],
  }
}

/**
 * Texts beside a model, with what the model itself has in the language in their place: a definition, and what is said of a level, each
 * as a whole, so that the wording of an agency is never mixed with another.
 */
export function textsWithOwn(
  model: CompetencyModel,
  texts: Readonly<Record<string, CompetencyText | undefined>>,
  tag: string,
): Record<string, CompetencyText> {
  const merged = new Map<string, CompetencyText>()
  for (const [code, text] of Object.entries(texts)) if (text !== undefined) merged.set(code, text)
  for (const [code, competency] of Object.entries(model.competencies)) {
    const { definition, levels } = ownTexts(competency, tag)
    if (definition === undefined && levels === undefined) continue
    const given = merged.get(code)
    merged.set(code, {
      definition: definition ?? given?.definition ?? textIn(competency.definition ?? competency.name, tag),
      ...levelsWithOwn(given ?? {}, levels ?? {}),
    })
  }
  return Object.fromEntries(merged)
}

function levelsWithOwn(given: LevelTexts, own: LevelTexts): LevelTexts {
  const { levelDescriptions = {}, indicators = {} } = own
  const isOwn = (level: string): boolean => level in levelDescriptions || level in indicators
  const left = <V>(byLevel: Readonly<Record<number, V>> = {}): Record<string, V> =>
    Object.fromEntries(Object.entries(byLevel).filter(([level]) => !isOwn(level)))
  return {
    levelDescriptions: { ...left(given.levelDescriptions), ...levelDescriptions },
    indicators: { ...left(given.indicators), ...indicators },
  }
}
