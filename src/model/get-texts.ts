import { checkArguments } from '../base/check-arguments'
import type { Kinds } from '../base/kind'
import type { CompetencyModel } from './competency-model'
import type { CompetencyText } from './competency-text'
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
    const { name, definition, levelTexts = {} } = model.competencies[code]
    const found = definition === undefined ? undefined : findText(definition, tag)
    // `id-ID` finds what is in `id`.
    const own = [tag, tag.split('-', 1)[0] ?? tag].find((each) => Object.hasOwn(levelTexts, each))
    const levels = own === undefined ? undefined : levelTexts[own]
    if (levels === undefined && (found === undefined || found.fellBack)) return []
    return [[code, { definition: found?.text ?? textIn(name, tag), ...levels }]]
  })
}
