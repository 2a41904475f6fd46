import { checkArguments } from '../base/check-arguments'
import type { Kinds } from '../base/kind'
import { aModel } from '../model/argument-kinds'
import { checkSameModel } from '../model/check-same-model'
import type { CompetencyModel } from '../model/competency-model'
import { textIn } from '../model/find-text'
import type { OfModel } from '../model/of-model'
import type { Readiness, ReadinessOutcome } from '../talent/assess-readiness'
import { aReadiness } from '../talent/result-kinds'
import { describeMethod } from './describe-method'
import { describeQualifications } from './describe-qualifications'
import { languageOf } from './language-of'
import { briefly, nameOf } from './names'
import type { DescribeOptions } from './options'
import type { ReadinessLanguage } from './readiness-sentences'
import { sayEssentials } from './say-essentials'
import { sayLevels } from './say-levels'
import { scoreWithUnit } from './score-with-unit'

/** The most shortfalls or unassessed competencies that are named one by one. */
const mostNamed = 3

const describeReadinessArguments: Kinds = {
  model: aModel,
  readiness: aReadiness,
  options: { fields: { language: {} } },
}

/**
 * Says whether a person is ready for a job, by when, and why not; where the evidence does not settle it, what the best and the
 * worst outcome would be and what is to be assessed.
 *
 * @param model - the model the readiness is of
 * @param readiness - what `assessReadiness` returned
 * @param options - the language
 * @returns sentences, one a line
 * @throws `CompetencyError` `model-mismatch` when the readiness is of another model
 * @example
 * ```ts
 * import { assessReadiness, attainment, describeReadiness } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { en } from 'kompetensi/locale/en'
 *
 * const policy = { method: attainment(), bar: 80, withinMonths: 12, monthsPerLevel: 6 }
 * const readiness = assessReadiness(lembagaXy, 'staf-administrasi', { id: 'p1', holdings: { INT: 1 } }, policy)
 * console.log(describeReadiness(lembagaXy, readiness, { language: en }).split('\n')[0])
 * // p1 for Administration Staff: the evidence does not settle it.
 * ```
 */
export function describeReadiness<Id extends string, R extends string>(
  model: CompetencyModel<Id>,
  readiness: Readiness<R> & OfModel<R, NoInfer<Id>>,
  options: DescribeOptions<ReadinessLanguage>,
): string {
  checkArguments('describeReadiness', { model, readiness, options }, describeReadinessArguments)
  const language = languageOf('describeReadiness', options, [
    'readiness',
    'essentials',
    'levels',
    'methods',
    'qualifications',
    'stages',
  ])
  checkSameModel(model, readiness)
  const { best, worst } = readiness
  const { readiness: say, number } = language
  const name = (code: string): string => nameOf(model.competencies, code, language)
  const written = (score: number): string => scoreWithUnit(score, readiness.method, language)
  const shortfalls = (worst?.shortfalls ?? [])
    .filter(({ assessed }) => assessed)
    .map(({ competency, required, held, months }) =>
      say.shortfall({
        name: name(competency),
        required: number(required),
        held: number(held),
        months: monthsOf(months, language),
      }),
    )
  const open = readiness.notAssessed.map(name)
  return [
    ...verdictLines(readiness, language),
    say.bar(describeMethod(readiness.method, { language }), written(readiness.bar)),
    ...(best === undefined || worst === undefined
      ? []
      : worst.score === best.score
        ? [say.score(written(best.score))]
        : [say.scores(written(worst.score), written(best.score))]),
    ...(shortfalls.length === 0 ? [] : [say.shortfalls(briefly(shortfalls, mostNamed, language))]),
    ...(open.length === 0 ? [] : [say.notAssessed(briefly(open, mostNamed, language))]),
    ...sayEssentials(model, readiness, language),
    ...(readiness.qualifications === undefined
      ? []
      : [describeQualifications(readiness.qualifications, { language })]),
    ...(readiness.profileComplete ? [] : [say.incomplete]),
    ...sayLevels(model, language),
  ].join('\n')
}

/** The verdict; where the evidence does not settle it, with the best and the worst outcome. */
function verdictLines(readiness: Readiness, language: ReadinessLanguage): string[] {
  const { best, worst, verdict, withinMonths } = readiness
  const { readiness: say, tag } = language
  const subject = say.subject(readiness.person, textIn(readiness.jobName, tag))
  if (best === undefined || worst === undefined || verdict === 'no-score') return [say.noScore(subject)]
  return verdict === 'evidence-missing'
    ? [
        say.evidenceMissing(subject),
        say.best(outcomeOf(best, withinMonths, language)),
        say.worst(outcomeOf(worst, withinMonths, language)),
      ]
    : [say.settled(subject, settledOutcome(best, worst, { withinMonths, language }))]
}

function stageOf(
  { stage }: ReadinessOutcome,
  withinMonths: number,
  { stages, number }: ReadinessLanguage,
): string {
  return stages[stage](number(withinMonths), withinMonths)
}

function monthsOf(
  months: number | undefined,
  { readiness: say, number }: ReadinessLanguage,
): string | undefined {
  return months === undefined ? undefined : say.months(number(months), months)
}

function outcomeOf(outcome: ReadinessOutcome, withinMonths: number, language: ReadinessLanguage): string {
  const { stage, months, reasons } = outcome
  const { readiness: say, list } = language
  // An essential shortfall that stays says already that one stays.
  const told = reasons.includes('essential-without-pace')
    ? reasons.filter((reason) => reason !== 'shortfall-without-pace')
    : reasons
  return say.outcome({
    stage: stageOf(outcome, withinMonths, language),
    // Where there is nothing to develop, no months are needed.
    months: stage === 'ready-now' || months === 0 ? undefined : monthsOf(months, language),
    reasons: told.length === 0 ? undefined : list(told.map((reason) => say.reasons[reason])),
  })
}

/** Best and worst are of one stage; months may still differ. */
function settledOutcome(
  best: ReadinessOutcome,
  worst: ReadinessOutcome,
  { withinMonths, language }: { readonly withinMonths: number; readonly language: ReadinessLanguage },
): string {
  const { stage, months: least } = best
  if (stage !== 'within-months' || least === undefined || least === worst.months) {
    return outcomeOf(worst, withinMonths, language)
  }
  const { readiness: say, number } = language
  return say.between(stageOf(best, withinMonths, language), number(least), number(worst.months ?? least))
}
