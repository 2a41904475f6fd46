import { checkArguments } from '../../base/check-arguments'
import type { Kinds, OptionKinds } from '../../base/kind'
import { measureIssue } from '../../measure/issues'
import type { CompetencyModel } from '../../model/competency-model'
import type { Holdings } from '../../model/holdings'
import { heldIssue } from '../../model/holdings-issues'
import { scaleOf } from '../../model/scale-of'
import { aDictionary } from '../../model/whole-model'
import { someLimits } from '../read/argument-kinds'
import { allFindings } from '../read/findings'
import { limitsOf } from '../read/parse-options'
import { readData } from '../read/read-data'
import { finish, type ParseResult, refuse } from '../read/result'
import type { PersonCompetenciesOptions } from './hr-open-options'
import type { HrOpenIssue } from './issues'
import { hrOpenIssue } from './issues'
import { type Place, placesOf, tellNotCarried } from './place'
import { competencyIn, externalFinder } from './read-competency'
import { scoreIn } from './read-score'

const safeParseHrOpenPersonOptions: OptionKinds<PersonCompetenciesOptions> = {
  limits: someLimits,
}

const safeParseHrOpenPersonArguments: Kinds = {
  model: aDictionary,
  options: { fields: safeParseHrOpenPersonOptions },
}

/**
 * Reads HR Open `PersonCompetency` objects as what a person holds: a list, or one object. Competencies and levels are
 * found as in `safeParseHrOpenPosition`. An object without a level is not assessed, never level 0, and told as
 * `listed-without-level`; evidence, dates and all else is told as `field-not-carried`.
 *
 * @param model - the model
 * @param data - JSON text, or what was read from it
 * @param options - limits
 * @returns the levels held, in the order of the list; or every issue, errors first. Codes: `unknown-competency`,
 * `duplicate-id`, `score-on-other-scale`, `several-scores`, `level-name-unknown`, `level-off-scale`,
 * `missing-field`, `wrong-type`, and those of reading JSON; `model-mismatch` as a warning where the version is another;
 * `listed-without-level` and `field-not-carried` as hints. Paths lead into the list
 * @throws `CompetencyError` `parameter-invalid` for a limit that is none
 * @source HR Open Standards 4.5, PersonCompetencyType
 * @example
 * ```ts
 * import { safeParseHrOpenPerson } from 'kompetensi/hr-open'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const result = safeParseHrOpenPerson(lembagaXy, [
 *   { competencyIds: [{ value: 'INT', schemeId: 'lembaga-xy' }], proficiencyLevel: { scoresNumeric: [{ value: 3 }] } },
 *   { competencyIds: [{ value: 'CFV', schemeId: 'lembaga-xy' }] },
 * ])
 * if (result.ok) console.log(result.value) // { INT: 3 }
 * console.log(result.issues.map(({ code }) => code)) // ['listed-without-level']
 * ```
 */
export function safeParseHrOpenPerson<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  data: unknown,
  options: PersonCompetenciesOptions = {},
): ParseResult<Holdings<Id, C>, HrOpenIssue> {
  checkArguments('safeParseHrOpenPerson', { model, options }, safeParseHrOpenPersonArguments)
  const limits = limitsOf(options.limits === undefined ? {} : { limits: options.limits })
  const found = allFindings<HrOpenIssue>()
  const read = readData(data, limits, found)
  if (found.errors() > 0) return refuse(found, limits)
  const external = externalFinder(model)
  const seen = new Set<C>()
  const held: [C, number][] = []
  for (const place of placesOf(read, found)) {
    tellNotCarried(place, ['competencyIds', 'competencyName', 'proficiencyLevel'])
    const competency = competencyIn(place, model, external)
    if (competency === undefined) continue
    if (seen.has(competency)) {
      const details = { id: competency, kind: 'PersonCompetency' }
      found.add(measureIssue('duplicate-id', [...place.path, 'competencyIds'], details))
      continue
    }
    seen.add(competency)
    const level = heldIn(place, model, competency)
    if (level !== undefined) held.push([competency, level])
  }
  // Safe: every key is a code of the model.
  return finish(Object.fromEntries(held) as Holdings<Id, C>, found, limits)
}

/** The level that a person is said to hold; that there is none, or none of the scale, is told. */
function heldIn<C extends string>(
  place: Place,
  model: CompetencyModel<string, C>,
  competency: C,
): number | undefined {
  const { found } = place
  const score = scoreIn(place, 'proficiencyLevel', { competency, scale: scaleOf(model, competency) })
  if (score.status === 'none') {
    found.add(hrOpenIssue('listed-without-level', [...place.path], { competency }, 'hint'))
  }
  if (score.status !== 'level') return undefined
  const path = [...place.path, 'proficiencyLevel']
  const issue = heldIssue(model, competency, score.level, { path })
  if (issue === undefined) return score.level
  found.add(issue)
  return undefined
}
