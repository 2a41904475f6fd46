import { at } from '../base/at'
import { checkArguments } from '../base/check-arguments'
import type { Kinds } from '../base/kind'
import { plainText } from '../base/plain-text'
import { describeRanking } from '../describe/describe-ranking'
import { sayLevels } from '../describe/say-levels'
import { checkSameModel } from '../model/check-same-model'
import type { CompetencyModel } from '../model/competency-model'
import { textIn } from '../model/find-text'
import type { OfModel } from '../model/of-model'
import { aDictionary } from '../model/whole-model'
import type { CandidateRanking } from '../talent/rank-candidates'
import type { JobRanking } from '../talent/rank-jobs'
import type { RankedFit } from '../talent/ranking'
import { aRanking } from '../talent/ranking-kinds'
import type { ChartOptions } from './chart-options'
import { chartOptions } from './chart-options'
import type { ChartSpec } from './chart-spec'
import { framed } from './frame'
import { intervalEntries, intervalLayers, intervalLegend, type PointKind } from './intervals'
import { type Look, lookOf, narrow } from './look'
import { domainOf, numberAxis } from './number-axis'
import type { RankingChartLanguage } from './ranking-words'
import { layOutRows } from './rows'

const rankingChartArguments: Kinds = {
  model: aDictionary,
  ranking: aRanking,
  options: { fields: chartOptions },
}

/**
 * Draws a ranking of candidates or of jobs: the rank of each as a point, and as a bar the ranks that remain possible
 * whatever the unassessed competencies turn out to be. A cross is knocked out by an essential requirement, a hollow point
 * may still be; who is excluded or has no score has no point and says so. Beside each row stand the score and its interval.
 *
 * @param model - the model the ranking is of
 * @param ranking - what `rankCandidates` or `rankJobs` returned
 * @param options - language, theme, width, title
 * @returns a Vega-Lite specification; rows in the order of the ranking
 * @throws `CompetencyError` `model-mismatch` when the ranking is of another model, `parameter-invalid` for a theme,
 * `number-out-of-range` for a width
 * @example
 * ```ts
 * import { attainment, rankCandidates } from 'kompetensi'
 * import { rankingChart } from 'kompetensi/charts'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { fullEn } from 'kompetensi/locale/en'
 *
 * const candidates = [{ id: 'p1', holdings: { INT: 4, CFV: 2 } }, { id: 'p2', holdings: { INT: 1 } }]
 * const ranking = rankCandidates(lembagaXy, 'kepala-lsp', candidates, { method: attainment(), belowEssential: 'flag' })
 * const spec = rankingChart(lembagaXy, ranking, { language: fullEn })
 * console.log(spec.layer.find(({ name }) => name === 'interval')?.data.values.length) // 2
 * ```
 */
export function rankingChart<Id extends string, R extends string>(
  model: CompetencyModel<Id>,
  ranking: (CandidateRanking<R> | JobRanking<R>) & OfModel<R, NoInfer<Id>>,
  options: ChartOptions<RankingChartLanguage>,
): ChartSpec {
  checkArguments('rankingChart', { model, ranking, options }, rankingChartArguments)
  checkSameModel(model, ranking)
  const look = lookOf('rankingChart', options)
  const { language } = look
  const say = language.rankingChart
  const entries: readonly { readonly key: string; readonly label: string; readonly entry: RankedFit }[] =
    ranking.of === 'candidates'
      ? ranking.candidates.map((entry) => ({ key: entry.candidate, label: entry.candidate, entry }))
      : ranking.jobs.map((entry) => ({ key: entry.job, label: textIn(entry.jobName, language.tag), entry }))
  const rows = layOutRows(
    look,
    entries.map(({ label, entry }) => ({ label, aside: scoreWords(entry, look, look.width < narrow) })),
  )
  const range = [1, Math.max(2, entries.length)] as const
  const domain = domainOf(range, rows.width)
  const axis = numberAxis(look, rows, { range, title: say.axis, whole: true })
  const [rule = '', ...sentences] = describeRanking(model, ranking, { language }).split('\n')
  const placed = entries.map(({ key, label, entry }, i) => {
    const { rank, possibleRanks } = entry
    return {
      key,
      y: at(rows.middles, i),
      kind: kindOf(entry),
      ...(rank === undefined ? {} : { point: rank }),
      ...(possibleRanks === undefined
        ? {}
        : { interval: [possibleRanks.best, possibleRanks.worst] as const }),
      says: plainText(sentences[i] ?? label),
    }
  })
  return framed(look, {
    title:
      options.title ??
      (ranking.of === 'candidates' ? say.candidates(textIn(ranking.jobName, language.tag)) : say.jobs),
    notes: [
      rule,
      look.width < narrow ? say.besideNarrow : say.beside,
      ...(ranking.of === 'candidates' && !ranking.profileComplete ? [say.incomplete] : []),
      ...sayLevels(model, language),
    ],
    legend: {
      entries: intervalEntries(placed, {
        interval: say.possible,
        sure: say.rank,
        part: say.mayKnockOut,
        out: say.knockedOut,
      }),
      draw: (symbols) => intervalLegend(symbols, look),
    },
    left: rows.left,
    right: rows.right,
    above: axis.above,
    below: axis.below,
    width: rows.width,
    height: rows.height,
    says: sentences,
    layers: [...axis.layers, ...rows.layers, ...intervalLayers(placed, domain, say.role, look)],
  })
}

function kindOf({ knockOut }: RankedFit): PointKind {
  return knockOut === 'yes' ? 'out' : knockOut === 'possible' ? 'part' : 'sure'
}

function scoreWords(
  { score, lowest, highest, excluded }: RankedFit,
  { language, number }: Look<RankingChartLanguage>,
  short: boolean,
): string {
  const say = language.rankingChart
  const one = (value: number): string => number(Math.round(value * 10) / 10)
  const interval =
    short || lowest === undefined || highest === undefined || lowest === highest
      ? ''
      : `(${one(lowest)} … ${one(highest)})`
  const scored = score === undefined ? say.none : one(score)
  return [
    ...(excluded ? [say.excluded] : []),
    [scored, interval].filter((part) => part !== '').join(' '),
  ].join(', ')
}
