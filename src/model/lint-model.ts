import { checkArguments } from '../base/check-arguments'
import type { Severity } from '../base/issue'
import type { Kinds } from '../base/kind'
import type { CompetencyModel } from './competency-model'
import type { ModelIssue } from './issues'
import { lintColumns } from './lint/columns'
import { lintCycles } from './lint/cycles'
import { lintDates } from './lint/dates'
import { lintDominated } from './lint/dominated'
import { lintKeys } from './lint/keys'
import { lintLanguages } from './lint/languages'
import { lintLevelTexts } from './lint/level-texts'
import { lintNumbers } from './lint/numbers'
import { lintReferences } from './lint/references'
import { lintRequirements } from './lint/requirements'
import { lintRetired } from './lint/retired'
import { lintScales } from './lint/scales'
import { lintTexts } from './lint/texts'
import { aWholeModel } from './whole-model'

type Rule = (model: CompetencyModel) => ModelIssue[]

/** Rules that can find errors. */
const checks: readonly Rule[] = [
  lintKeys,
  lintScales,
  lintReferences,
  lintCycles,
  lintRetired,
  lintRequirements,
  lintDates,
  lintNumbers,
  lintTexts,
  lintLevelTexts,
]

/** Rules that only give hints. */
const observations: readonly Rule[] = [lintColumns, lintDominated, lintLanguages]

const severities: readonly Severity[] = ['error', 'warning', 'hint']

const lintModelArguments: Kinds = { model: aWholeModel }

/**
 * Finds what is wrong with a model, or worth a look.
 *
 * @param model - the model, well-formed (data from outside go through `parseModel` first)
 * @returns every issue: errors first, then warnings, then hints, each in the order of the model
 * @example
 * ```ts
 * import { lintModel } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const errors = lintModel(lembagaXy).filter((issue) => issue.severity === 'error')
 * console.log(errors.length) // 0
 * ```
 */
export function lintModel<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
): ModelIssue[] {
  checkArguments('lintModel', { model }, lintModelArguments)
  const issues = [...checks, ...observations].flatMap((rule) => rule(model))
  return severities.flatMap((severity) => issues.filter((issue) => issue.severity === severity))
}

/** The issues that make a model unusable, in the order in which `lintModel` gives them. */
export function modelErrors(model: CompetencyModel): ModelIssue[] {
  return checks.flatMap((rule) => rule(model)).filter(({ severity }) => severity === 'error')
}
