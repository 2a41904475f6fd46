import { at } from '../base/at'
import { checkArguments } from '../base/check-arguments'
import { isAtLeast } from '../base/compare'
import { invalidParameter } from '../base/invalid-parameter'
import type { Kinds, OptionKinds } from '../base/kind'
import { aBandSet } from '../model/argument-kinds'
import type { CompetencyModel } from '../model/competency-model'
import type { CodeOf, IdOf } from '../model/of-typed-model'
import { bandFrom, bandIndexOf, checkBands, reaches } from './band-of'
import type { Band, BandSetInput } from './band-set'
import { finished } from './finish'
import type { MethodInfo } from './fit-method'
import { methodInfo } from './method-info'
import { aFitScore } from './result-kinds'
import type { FitScore } from './score-fit'

/** What a verdict rests on: the whole interval, or the score as it stands. */
export type Evidence = 'interval' | 'as-scored'

/** How to assign a band. */
export interface AssignBandOptions {
  /** The bands. */
  readonly bands: BandSetInput
  /** `'interval'` (when absent): only if the whole interval lies in one band. `'as-scored'`: the score as it stands, and the verdict says so. */
  readonly evidence?: Evidence
}

/** What every verdict says. */
interface VerdictBase<Id extends string, C extends string> {
  /** Id of the model. */
  readonly model: Id
  /** Version of the model. */
  readonly modelVersion: string
  /** The method of the score, with its parameters. */
  readonly method: MethodInfo
  /** Id of the band set. */
  readonly bandSet: string
  /** Id of the job. */
  readonly job: string
  /** What the verdict rests on. */
  readonly evidence: Evidence
  /** Essential requirements held below their level. */
  readonly essentialsBelow: readonly C[]
  /** Essential requirements not assessed. */
  readonly essentialsNotAssessed: readonly C[]
  /** Essential requirements of no given level. */
  readonly essentialsUnspecified: readonly C[]
  /** False when the source shows only a part of the profile. */
  readonly profileComplete: boolean
}

/** A band was given. */
export interface AssignedBand<Id extends string = string, C extends string = string>
  extends VerdictBase<Id, C> {
  /** A band was given. */
  readonly outcome: 'assigned'
  /** The band. */
  readonly band: Band
}

/** An unassessed competency and how much of the interval hangs on it. */
export interface OpenCompetency<C extends string = string> {
  /** Code of the competency. */
  readonly competency: C
  /** Its share of the interval before the method's last step, 0 … 1. */
  readonly share: number
}

/** The fewest competencies whose assessment can settle a verdict. */
export interface Settlement<C extends string = string> {
  /** Id of the band it would settle on. */
  readonly band: string
  /** Whether these have to turn out at their best or at their worst. */
  readonly when: 'best' | 'worst'
  /** The fewest unassessed competencies whose outcomes put the whole interval in that band; largest share first. */
  readonly competencies: readonly C[]
}

/** The evidence does not settle on one band. */
export interface UndeterminedBand<Id extends string = string, C extends string = string>
  extends VerdictBase<Id, C> {
  /** The evidence does not settle on one band. */
  readonly outcome: 'undetermined'
  /** The bands the interval touches, lowest first. */
  readonly touched: readonly Band[]
  /** The unassessed competencies by their share of the interval, largest first; equal shares in profile order. */
  readonly open: readonly OpenCompetency<C>[]
  /** For the highest and for the lowest touched band, in this order: what would settle it. */
  readonly settledBy: readonly Settlement<C>[]
}

/** There is nothing to compare with the bands. */
export interface NoBand<Id extends string = string, C extends string = string> extends VerdictBase<Id, C> {
  /** No score, or no interval: nothing assessed (`as-scored`), no requirement with a level, or a method without one. */
  readonly outcome: 'no-score'
}

/** The verdict on a score. Tell the kinds apart by `outcome`. */
export type BandVerdict<Id extends string = string, C extends string = string> =
  | AssignedBand<Id, C>
  | UndeterminedBand<Id, C>
  | NoBand<Id, C>

/** A verdict on a score of a model: `BandVerdictOf<typeof acme>`. */
export type BandVerdictOf<M extends CompetencyModel> = BandVerdict<IdOf<M>, CodeOf<M>>

const assignBandOptions: OptionKinds<AssignBandOptions> = {
  bands: aBandSet,
  evidence: { oneOf: ['interval', 'as-scored'] },
}

const assignBandArguments: Kinds = {
  fitScore: aFitScore,
  options: { due: true, fields: assignBandOptions },
}

/**
 * Gives a fit score a band, if the evidence allows it: only when the whole interval lies in one band. Otherwise says
 * which bands are possible, what is not assessed, and the fewest competencies whose assessment can settle it. Always
 * says which essentials are below, not assessed or of no given level: a band alone is no "meets the requirements".
 *
 * A score less than 1e-9 (relative) below an edge counts as at it; where the band set declares a rounding, a score as near
 * to a tie is rounded as the tie.
 *
 * @param fitScore - a score of `scoreFit`
 * @param options - what the verdict rests on
 * @throws `CompetencyError` `bands-empty`, `bands-not-ascending`, `duplicate-id`, or `full-score-differs` for scores with
 * another full score; `parameter-invalid`
 * @example
 * ```ts
 * import { assignBand, jobPersonMatch, scoreFit } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { jpmSelection } from 'kompetensi/schemes'
 *
 * const method = jobPersonMatch({ variant: 'ratioOfSums', cap: 'item' })
 * const holdings = { INT: 3, CFV: 3, FCI: 2, LRS: 3, SO: 2, SFE: 3, CL: 3, BT: 3, LA: 4, AT: 3, CT: 2, CFO: 4 }
 * const verdict = assignBand(scoreFit(lembagaXy, 'manager-sertifikasi', holdings, { method }), { bands: jpmSelection })
 * console.log(verdict.outcome) // undetermined
 * if (verdict.outcome === 'undetermined') console.log(verdict.settledBy[0]) // { band: 'memenuhi-syarat', when: 'best', competencies: ['IMI'] }
 * ```
 */
export function assignBand<Id extends string, C extends string>(
  fitScore: FitScore<Id, C>,
  options: AssignBandOptions,
): BandVerdict<Id, C> {
  checkArguments('assignBand', { fitScore, options }, assignBandArguments)
  checkEnds(fitScore)
  const { bands: bandSet, evidence = 'interval' } = options
  checkBands(bandSet, fitScore.method)
  const base: VerdictBase<Id, C> = {
    model: fitScore.model,
    modelVersion: fitScore.modelVersion,
    method: methodInfo(fitScore.method),
    bandSet: bandSet.id,
    job: fitScore.job,
    evidence,
    essentialsBelow: [...fitScore.essentialsBelow],
    essentialsNotAssessed: [...fitScore.essentialsNotAssessed],
    essentialsUnspecified: [...fitScore.essentialsUnspecified],
    profileComplete: fitScore.profileComplete,
  }
  const { score } = fitScore
  const [lowest, highest] = evidence === 'as-scored' ? [score, score] : [fitScore.lowest, fitScore.highest]
  if (lowest === undefined || highest === undefined) return { ...base, outcome: 'no-score' }
  const from = bandIndexOf(lowest, bandSet)
  const to = bandIndexOf(highest, bandSet)
  const touched = bandSet.bands.slice(from, to + 1).map(bandFrom)
  const [only] = touched
  if (touched.length === 1 && only !== undefined) return { ...base, outcome: 'assigned', band: only }
  const open = openItems(fitScore)
  const width = open.reduce((sum, { width: own }) => sum + own, 0)
  return {
    ...base,
    outcome: 'undetermined',
    touched,
    open: open.map(({ competency, width: own }) => ({ competency, share: own / width })),
    settledBy: [
      settlement(fitScore, bandSet, open, { band: at(touched, touched.length - 1), when: 'best' }),
      settlement(fitScore, bandSet, open, { band: at(touched, 0), when: 'worst', above: at(touched, 1) }),
    ],
  }
}

interface Open<C extends string> {
  readonly competency: C
  readonly width: number
}

/** The unassessed requirements that move the score, largest share first. */
function openItems<Id extends string, C extends string>({ items }: FitScore<Id, C>): Open<C>[] {
  return items
    .flatMap((item): Open<C>[] => {
      const { competency, status, least, greatest } = item
      if (status !== 'not-assessed' || least === undefined || greatest === undefined) return []
      const width = greatest - least
      return width > 0 ? [{ competency, width }] : []
    })
    .sort((a, b) => b.width - a.width)
}

/** Throws where the interval of a score ends before it begins. */
function checkEnds({ lowest = 0, highest = lowest }: FitScore): void {
  if (isAtLeast(highest, lowest)) return
  throw invalidParameter('assignBand', 'fitScore.highest', highest, { atLeast: lowest })
}

/** The highest touched band, to be reached at best; or the lowest, to be stayed in at worst. */
interface Goal {
  readonly band: Band
  readonly when: 'best' | 'worst'
  /** The band above the lowest, whose edge must not be reached. */
  readonly above?: Band
}

/**
 * The fewest open competencies which, at their best (worst), put the whole interval into the highest (lowest) touched
 * band. Taking the largest widths first is exact: each moves the near end of the interval by its width and nothing else.
 */
function settlement<Id extends string, C extends string>(
  fitScore: FitScore<Id, C>,
  bandSet: BandSetInput,
  open: readonly Open<C>[],
  { band, when, above = band }: Goal,
): Settlement<C> {
  const edge = above.from
  const fixed = new Set<C>()
  const settled = (): boolean => {
    const sum = fitScore.items.reduce((total, { competency, least = 0, greatest = 0 }) => {
      const atGreatest = fixed.has(competency) === (when === 'best')
      return total + (atGreatest ? greatest : least)
    }, 0)
    const end = finished(sum, fitScore.finish ?? 'none')
    return edge === undefined || reaches(end, edge, bandSet) === (when === 'best')
  }
  for (const { competency } of open) {
    if (settled()) break
    fixed.add(competency)
  }
  return { band: band.id, when, competencies: [...fixed] }
}
