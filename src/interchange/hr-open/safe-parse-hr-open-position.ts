import { checkArguments } from '../../base/check-arguments'
import { valueIssue } from '../../base/issues'
import type { Kinds, OptionKinds } from '../../base/kind'
import { aText, partsOfScale, someFlag } from '../../model/argument-kinds'
import type { CompetencyModel } from '../../model/competency-model'
import type { JobProfile, Requirement } from '../../model/job-profile'
import { keyAsName } from '../../model/key-as-name'
import { requirementIssues } from '../../model/requirement-issues'
import { aWholeModel } from '../../model/whole-model'
import { someLimits } from '../read/argument-kinds'
import { allFindings } from '../read/findings'
import { limitsOf } from '../read/parse-options'
import { readData } from '../read/read-data'
import { finish, type ParseResult, refuse } from '../read/result'
import type { PositionCompetenciesOptions } from './hr-open-options'
import type { HrOpenIssue } from './issues'
import { numberIn, objectIn, placesOf, tellNotCarried } from './place'
import { competencyIn, externalFinder } from './read-competency'
import { scoreIn } from './read-score'

const safeParseHrOpenPositionOptions: OptionKinds<PositionCompetenciesOptions> = {
  job: aText,
  name: { ofKind: 'object', like: "{ id: 'Nama', en: 'Name' }" },
  complete: someFlag,
  scale: { ofKind: 'object', parts: partsOfScale },
  limits: someLimits,
}

const safeParseHrOpenPositionArguments: Kinds = {
  model: aWholeModel,
  options: { due: true, fields: safeParseHrOpenPositionOptions },
}

/**
 * Reads HR Open `PositionCompetency` objects as a job profile: a list, or one object.
 *
 * A competency is found by an id whose `schemeId` is the id of the model, else by one that the model knows as an
 * external id, else by a code without a scheme; the code of another scheme is not ours. `requiredProficiencyLevel` is
 * the level; a score whose ends are not those of the scale is refused, of several the one that has them is taken. Without
 * one the requirement has no level. `weight.value` is the weight. `desiredProficiencyLevel` and all else is told as
 * `field-not-carried`.
 *
 * @param model - the model
 * @param data - JSON text, or what was read from it
 * @param options - what the list does not say of the job, and limits
 * @returns the profile, requirements in the order of the list; or every issue, errors first. Codes: `unknown-competency`,
 * `score-on-other-scale`, `several-scores`, `level-name-unknown`, `level-off-scale`, `no-scale`,
 * `weight-not-positive`, `duplicate-requirement`, `empty-list`, `missing-field`, `wrong-type`, and those of reading JSON;
 * `model-mismatch` as a warning where the version is another; `field-not-carried` as a hint. Paths lead into the list
 * @throws `CompetencyError` `parameter-invalid` for a limit that is none
 * @source HR Open Standards 4.5, PositionCompetencyType
 * @example
 * ```ts
 * import { safeParseHrOpenPosition } from 'kompetensi/hr-open'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const text = `[{
 *   "competencyIds": [{ "value": "INT", "schemeId": "lembaga-xy" }],
 *   "requiredProficiencyLevel": { "scoresNumeric": [{ "value": 80, "minimum": 0, "maximum": 100 }] }
 * }]`
 * const result = safeParseHrOpenPosition(lembagaXy, text, { job: 'auditor' })
 * console.log(result.issues[0]?.message)
 * // the score of "INT" is on another scale (from 0 to 100) than the model's, which runs from 1 to 5
 * ```
 */
export function safeParseHrOpenPosition<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  data: unknown,
  options: PositionCompetenciesOptions,
): ParseResult<JobProfile<Id, C>, HrOpenIssue> {
  checkArguments('safeParseHrOpenPosition', { model, options }, safeParseHrOpenPositionArguments)
  const limits = limitsOf(options.limits === undefined ? {} : { limits: options.limits })
  const found = allFindings<HrOpenIssue>()
  const read = readData(data, limits, found)
  if (found.errors() > 0) return refuse(found, limits)
  const { job, name = keyAsName(job), complete = true, scale } = options
  const external = externalFinder(model)
  const required = placesOf(read, found).flatMap((place) => {
    tellNotCarried(place, ['competencyIds', 'competencyName', 'weight', 'requiredProficiencyLevel'])
    const weight = objectIn(place, 'weight')
    if (weight !== undefined) tellNotCarried(weight, ['value'])
    const share = weight === undefined ? undefined : numberIn(weight, 'value')
    const competency = competencyIn(place, model, external)
    if (competency === undefined) return []
    const own = model.competencies[competency].scale
    const target = { competency, scale: own === undefined ? scale : model.scales[own] }
    const score = scoreIn(place, 'requiredProficiencyLevel', target)
    const requirement: Requirement<C> = {
      competency,
      ...(score.status === 'level' ? { level: score.level } : {}),
      ...(share === undefined ? {} : { weight: share }),
    }
    return [{ requirement, path: place.path }]
  })
  if (required.length === 0 && found.count() === 0) {
    const list = 'PositionCompetency'
    found.add(valueIssue('empty-list', [], { list }))
  }
  const profile: JobProfile<Id, C> = {
    model: model.id,
    id: job,
    name,
    requirements: required.map(({ requirement }) => requirement),
    complete,
    ...(scale === undefined ? {} : { scale }),
  }
  for (const issue of requirementIssues(model, profile)) {
    const [, index, field] = issue.path
    const path = required[Number(index)]?.path ?? []
    found.add({ ...issue, path: [...path, fields[String(field)] ?? String(field)] })
  }
  return finish(profile, found, limits)
}

const fields: Readonly<Record<string, string>> = {
  competency: 'competencyIds',
  level: 'requiredProficiencyLevel',
  weight: 'weight',
}
