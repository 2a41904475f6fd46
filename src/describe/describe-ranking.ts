import { checkArguments } from '../base/check-arguments'
import type { Kinds } from '../base/kind'
import { roundComputed } from '../base/round-computed'
import { aModel } from '../model/argument-kinds'
import { checkSameModel } from '../model/check-same-model'
import type { CompetencyModel } from '../model/competency-model'
import { textIn } from '../model/find-text'
import type { OfModel } from '../model/of-model'
import type { CandidateRanking } from '../talent/rank-candidates'
import type { JobRanking } from '../talent/rank-jobs'
import type { RankedFit, RankingRules } from '../talent/ranking'
import { aRanking } from '../talent/ranking-kinds'
import { describeMethod } from './describe-method'
import { languageOf } from './language-of'
import { nameOf } from './names'
import type { DescribeOptions } from './options'
import type { RankingLanguage } from './ranking-sentences'
import { sayLevels } from './say-levels'
import { scoreWithUnit } from './score-with-unit'

const describeRankingArguments: Kinds = {
  model: aModel,
  ranking: aRanking,
  options: { fields: { language: {} } },
}

/**
 * Says a ranking: by which method, what essentials do, and then one line for each person or job: the rank, the score or its
 * interval, which ranks remain possible, and what knocks out or would. Never says that anybody meets the requirements.
 *
 * @param model - the model the ranking is of
 * @param ranking - a ranking of candidates or of jobs
 * @param options - the language
 * @returns sentences, one a line; after the first, one an entry in the order of the ranking
 * @throws `CompetencyError` `model-mismatch` when the ranking is of another model
 * @example
 * ```ts
 * import { attainment, describeRanking, rankCandidates } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { en } from 'kompetensi/locale/en'
 *
 * const candidates = [{ id: 'p1', holdings: { INT: 4, CFV: 2 } }, { id: 'p2', holdings: { INT: 1 } }]
 * const ranking = rankCandidates(lembagaXy, 'kepala-lsp', candidates, { method: attainment(), belowEssential: 'flag' })
 * console.log(describeRanking(lembagaXy, ranking, { language: en }).split('\n')[1])
 * // 1. p1: 75% on what is assessed (15.3% of the weight), between 11.54% and 96.15% as a whole; rank 1 or 2 is possible.
 * ```
 */
export function describeRanking<Id extends string, R extends string>(
  model: CompetencyModel<Id>,
  ranking: (CandidateRanking<R> | JobRanking<R>) & OfModel<R, NoInfer<Id>>,
  options: DescribeOptions<RankingLanguage>,
): string {
  checkArguments('describeRanking', { model, ranking, options }, describeRankingArguments)
  const language = languageOf('describeRanking', options, ['ranking', 'levels', 'methods'])
  checkSameModel(model, ranking)
  const { ranking: say, list, tag } = language
  const method = describeMethod(ranking.method, { language })
  const rule = say.rules[ranking.belowEssential]
  const ofCandidates = ranking.of === 'candidates'
  const entries = ofCandidates
    ? ranking.candidates.map((entry) => ({ name: entry.candidate, entry }))
    : ranking.jobs.map((entry) => ({ name: textIn(entry.jobName, tag), entry }))
  const complete = ofCandidates
    ? ranking.profileComplete
    : ranking.jobs.every(({ profileComplete }) => profileComplete)
  const count = entries.length
  return [
    ofCandidates
      ? say.candidates({ job: textIn(ranking.jobName, tag), count, method, rule })
      : say.jobs(count, method, rule),
    ...entries.map(({ name, entry }) =>
      say.entry(name, partsOf(model, entry, { ranking, language }), entry.rank),
    ),
    ...(ranking.of === 'jobs' && ranking.leftOut.length > 0 ? [say.leftOut(list(ranking.leftOut))] : []),
    ...(complete ? [] : [say.incomplete]),
    ...sayLevels(model, language),
  ].join('\n')
}

interface Saying {
  readonly ranking: RankingRules & Pick<CandidateRanking, 'method'>
  readonly language: RankingLanguage
}

/** The score, and the interval where it has one; where there is no score, why, and what it may come to. */
function scoreOf({ score, lowest, highest, coverage }: RankedFit, { ranking, language }: Saying): string[] {
  const { ranking: say, number } = language
  const hasInterval = lowest !== undefined && highest !== undefined && lowest !== highest
  // Nothing is covered where no weight could be given a share.
  const covered = coverage ?? 0
  const written = (value: number): string => scoreWithUnit(value, ranking.method, language)
  const isWhole = !hasInterval && (coverage === undefined || coverage === 1)
  const scored = (value: number): string =>
    isWhole
      ? written(value)
      : say.scored[ranking.unassessed](
          written(value),
          number(roundComputed(100 * covered, { digits: 1, mode: 'down' })),
        )
  if (score !== undefined) {
    return [hasInterval ? say.between(scored(score), written(lowest), written(highest)) : scored(score)]
  }
  const none = covered === 0 ? say.nothingAssessed : say.noScore
  return hasInterval ? [none, say.open(written(lowest), written(highest))] : [none]
}

/** What there is to say of an entry beside its rank. */
function partsOf(model: CompetencyModel, entry: RankedFit, saying: Saying): string[] {
  const { ranking: say, list, number } = saying.language
  const name = (code: string): string => nameOf(model.competencies, code, saying.language)
  const { rank, possibleRanks, knockedOutIf, essentialsUnspecified } = entry
  const shortfalls = entry.essentialShortfalls.map(({ competency, required, held }) =>
    say.shortfall(name(competency), number(required), number(held)),
  )
  return [
    ...scoreOf(entry, saying),
    ...(entry.excluded ? [say.excluded] : []),
    ...(possibleRanks === undefined || (rank === possibleRanks.best && rank === possibleRanks.worst)
      ? []
      : [say.possible(possibleRanks.best, possibleRanks.worst)]),
    ...(shortfalls.length === 0 ? [] : [say.below(list(shortfalls))]),
    ...(entry.knockOut === 'possible'
      ? [say.mayKnockOut[saying.ranking.belowEssential](list(knockedOutIf.map(name)), knockedOutIf.length)]
      : []),
    ...(essentialsUnspecified.length === 0 ? [] : [say.unspecified(list(essentialsUnspecified.map(name)))]),
  ]
}
