import { checkArguments } from '../../base/check-arguments'
import type { Kinds, OptionKinds } from '../../base/kind'
import { throwIssues } from '../../base/throw-issues'
import type { CompetencyModel } from '../../model/competency-model'
import type { Holdings } from '../../model/holdings'
import { codesOf, holdingsIssues } from '../../model/holdings-issues'
import { levelMeant } from '../../model/level-meant'
import { lowestHeld, scaleOf } from '../../model/scale-of'
import { aDictionary } from '../../model/whole-model'
import { type FileLanguageOption, tagOf } from '../read/file-language'
import type { Formatted } from '../read/losses'
import type { HrOpenPersonCompetency } from './competency-types'
import type { HrOpenLossCode } from './hr-open-losses'
import { identityOf, nameLosses, scaleLosses, scoreOf } from './write-competency'

const formatHrOpenPersonOptions: OptionKinds<FileLanguageOption> = { language: {} }

const formatHrOpenPersonArguments: Kinds = {
  model: aDictionary,
  options: { due: true, fields: formatHrOpenPersonOptions },
}

/**
 * Writes what a person holds as HR Open `PersonCompetency` objects, one a competency that is assessed. The lower end
 * of the scale is the least that can be held, such as 0 on a scale 1 … 5. What is a level but for noise of arithmetic is that
 * level.
 *
 * @param model - the model
 * @param holdings - the levels held, by competency
 * @param options - the language of the names: HR Open has one
 * @returns the list in the order of the holdings, plain data for `JSON.stringify`; and what stays behind: of the
 * scales, levels at unequal distances; of the names, that one is written in another language
 * @throws `CompetencyError` `unknown-competency`, `level-not-a-number`, `level-off-scale`, `parameter-invalid` (the
 * language)
 * @source HR Open Standards 4.5, PersonCompetencyType
 * @example
 * ```ts
 * import { formatHrOpenPerson } from 'kompetensi/hr-open'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { id } from 'kompetensi/locale/id'
 *
 * const { value } = formatHrOpenPerson(lembagaXy, { INT: 3.5 }, { language: id })
 * console.log(value[0]?.competencyName, value[0]?.proficiencyLevel.scoresNumeric)
 * // Integritas [{ value: 3.5, minimum: 0, maximum: 5, interval: 1 }]
 * ```
 */
export function formatHrOpenPerson<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  holdings: Holdings<NoInfer<Id>, NoInfer<C>>,
  options: FileLanguageOption,
): Formatted<HrOpenPersonCompetency[], HrOpenLossCode> {
  checkArguments('formatHrOpenPerson', { model, options }, formatHrOpenPersonArguments)
  const tag = tagOf(options.language, 'HR Open')
  throwIssues(holdingsIssues<Id, C>(model, holdings))
  const held = codesOf<Id, C>(holdings).flatMap((code) => {
    const level: number | undefined = holdings[code]
    return level === undefined ? [] : [{ code, level }]
  })
  const value = held.map(({ code, level }) => {
    const scale = scaleOf(model, code)
    return {
      ...identityOf(model, code, tag),
      proficiencyLevel: scoreOf(levelMeant(level, scale), scale, scale && lowestHeld(scale)),
    }
  })
  const codes = held.map(({ code }) => code)
  return { value, losses: [...scaleLosses(model, codes), ...nameLosses(model, codes, tag)] }
}
