import { checkArguments } from '../base/check-arguments'
import type { Kinds } from '../base/kind'
import type { CarriedLevel, CarryReport, KeptLevel, UnplacedLevel } from '../change/carried'
import { aCarryReport } from '../change/carry-kinds'
import { aModel } from '../model/argument-kinds'
import { checkSamePlace } from '../model/check-same-place'
import type { CompetencyModel } from '../model/competency-model'
import { textIn } from '../model/find-text'
import type { OfModel } from '../model/of-model'
import { languageOf } from './language-of'
import type { MigrationLanguage } from './migration-sentences'
import { nameOf } from './names'
import type { DescribeOptions } from './options'

const describeMigrationArguments: Kinds = {
  before: aModel,
  after: aModel,
  report: aCarryReport,
  options: { fields: { language: {} } },
}

/**
 * Says what became of the levels a person holds when they went to another model, by `migrateHoldings` or
 * `translateHoldings`: how many stayed and moved, what was converted with which loss, what has no place and why.
 *
 * @param before - the model the levels come from
 * @param after - the model they are of now
 * @param report - the migration or translation
 * @param options - the language
 * @returns sentences, one a line
 * @throws `CompetencyError` `model-mismatch` when the report is of other models
 * @example
 * ```ts
 * import { defineModel } from 'kompetensi'
 * import { describeMigration, diffModels, migrateHoldings } from 'kompetensi/change'
 * import { change, en } from 'kompetensi/locale/en'
 *
 * const scales = { five: { levels: [1, 2, 3, 4, 5] } } as const
 * const v1 = defineModel({
 *   id: 'acme',
 *   scales,
 *   competencies: { SQL: { name: 'SQL', scale: 'five' }, FAX: { name: 'Fax', scale: 'five' } },
 *   jobs: {},
 * })
 * const v2 = defineModel({ id: 'acme', version: '2', scales, competencies: { SQL: { name: 'SQL', scale: 'five' } }, jobs: {} })
 * const migration = migrateHoldings({ SQL: 3, FAX: 5 }, diffModels(v1, v2))
 * console.log(describeMigration(v1, v2, migration, { language: { ...en, ...change } }))
 * // Of 2 levels, 1 stays as it is, 0 move, 0 are converted, and 1 has no place.
 * // Fax (level 5) has no place: the competency was removed.
 * // Something was lost, so these levels cannot be taken back to acme version 1.
 * ```
 */
export function describeMigration<
  FromId extends string,
  ToId extends string,
  FromR extends string,
  ToR extends string,
>(
  before: CompetencyModel<FromId>,
  after: CompetencyModel<ToId>,
  report: CarryReport<FromR, string, ToR> & {
    readonly kept?: readonly KeptLevel[]
    readonly before: OfModel<FromR, NoInfer<FromId>>
    readonly after: OfModel<ToR, NoInfer<ToId>>
  },
  options: DescribeOptions<MigrationLanguage>,
): string {
  checkArguments('describeMigration', { before, after, report, options }, describeMigrationArguments)
  const language = languageOf('describeMigration', options, ['migration'])
  checkSamePlace({ model: before.id, version: before.version }, report.before, ['report'])
  checkSamePlace({ model: after.id, version: after.version }, report.after, ['report'])
  const { migration: say, tag, list } = language
  const { kept = [], moved, converted, unplaced, reversible } = report
  const was = (code: string): string => nameOf(before.competencies, code, language)
  const is = (code: string): string => nameOf(after.competencies, code, language)
  return [
    say.summary({
      kept: kept.length,
      moved: moved.length,
      converted: converted.length,
      unplaced: unplaced.length,
    }),
    ...moved.map(({ competency, held, to }) =>
      say.moved(was(competency), language.number(held), list(to.map((target) => is(target.competency)))),
    ),
    ...converted.flatMap((level) => convertedLines(level, was, is, language)),
    ...unplaced.map((level) => unplacedLine(level, was, language)),
    ...(reversible ? [] : [say.irreversible(textIn(before.name, tag), before.version)]),
  ].join('\n')
}

function convertedLines(
  { competency, held, to }: CarriedLevel,
  was: (code: string) => string,
  is: (code: string) => string,
  { migration: say, list, number }: MigrationLanguage,
): string[] {
  return to.map((target) =>
    say.converted({
      name: was(competency),
      held: number(held),
      to: is(target.competency),
      level: number(target.level),
      losses: target.loss.length === 0 ? undefined : list(target.loss.map((loss) => say.losses[loss])),
    }),
  )
}

function unplacedLine(
  { competency, held, withheld }: UnplacedLevel,
  was: (code: string) => string,
  { migration: say, list, number }: MigrationLanguage,
): string {
  const reasons = new Set(withheld.map(({ obstacle }) => say.obstacles[obstacle]))
  return say.unplaced(was(competency), number(held), list([...reasons]))
}
