import { checkArguments } from '../../base/check-arguments'
import type { Kinds, OptionKinds } from '../../base/kind'
import { aText, someNumber, someText } from '../../model/argument-kinds'
import type { CompetencyModel } from '../../model/competency-model'
import { aDictionary } from '../../model/whole-model'
import type { Formatted } from '../read/losses'
import type { FormatAchievementOptions } from './badge-options'
import type { BadgeAchievement } from './badge-types'
import { writeAchievement } from './badge-writer'
import type { OpenBadgeLossCode } from './open-badge-losses'

const formatAchievementOptions: OptionKinds<FormatAchievementOptions> = {
  baseUri: aText,
  required: someNumber,
  definition: { ofKind: 'object', like: "{ id: 'Nama', en: 'Name' }" },
  case: {
    ofKind: 'object',
    parts: {
      baseUri: aText,
      identifiers: {
        fields: { model: someText, clusters: { values: aText }, competencies: { values: aText } },
      },
    },
  },
  language: {},
}

const formatAchievementArguments: Kinds = {
  model: aDictionary,
  competency: aText,
  options: { due: true, fields: formatAchievementOptions },
}

/**
 * Writes a competency as an Open Badges 3.0 `Achievement`: its `ResultDescription` has the levels of the scale and the
 * one that is required. On a continuous scale it has the ends and the required number instead. The same input gives the
 * same ids in every run; they stay when the version of the model changes.
 *
 * @param model - the model
 * @param competency - code of a competency or dimension that has a scale
 * @param options - language, address, required level
 * @returns the achievement, plain data for `JSON.stringify`; and what stays behind: what Open Badges has no place for,
 * in the order of the model, then texts in other languages
 * @throws `CompetencyError` `unknown-competency`, `no-scale`, `level-off-scale`, `level-not-a-number` (the required
 * level), `parameter-invalid` (an address)
 * @source 1EdTech, Open Badges Specification 3.0, Achievement and ResultDescription
 * @example
 * ```ts
 * import { formatAchievement } from 'kompetensi/open-badges'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { id } from 'kompetensi/locale/id'
 *
 * const { value } = formatAchievement(lembagaXy, 'INT', { language: id, baseUri: 'https://example.org', required: 4 })
 * const [result] = value.resultDescription
 * const required = result.rubricCriterionLevel?.find(({ id }) => id === result.requiredLevel)
 * console.log(value.name, required?.level) // Integritas 4
 * ```
 */
export function formatAchievement<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  competency: NoInfer<C>,
  options: FormatAchievementOptions,
): Formatted<BadgeAchievement, OpenBadgeLossCode> {
  checkArguments('formatAchievement', { model, competency, options }, formatAchievementArguments)
  const { achievement, losses } = writeAchievement<Id, C>(model, competency, options)
  return { value: achievement, losses }
}
