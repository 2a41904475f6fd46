import { CompetencyError } from '../base/competency-error'
import type { CompetencyModel } from '../model/competency-model'
import type { Holdings } from '../model/holdings'
import { holdingsIssues } from '../model/holdings-issues'
import { noise } from '../base/compare'
import type { IssuePath } from '../base/issue'
import { errorIssue, foundInstead } from '../base/issue-of'
import type { JobProfile } from '../model/job-profile'
import type { LocalizedText } from '../model/localized-text'
import { requirementIssues } from '../model/requirement-issues'
import { type JobOrProfile, measurableProfileOf } from '../model/resolve-profile'
import { throwIssues } from '../base/throw-issues'
import { soundTest } from './sound-test'

/** What comparing a held level with a requirement can say. */
export type GapStatus = GapItem['status']

/** What every item of a gap report has. */
interface GapItemBase<C extends string> {
  /** Code of the required competency. */
  readonly competency: C
  /** Weight of the requirement; 1 when the profile gives none. */
  readonly weight: number
  /** Whether a shortfall rules a person out. */
  readonly essential: boolean
}

/** A requirement that was measured. */
export interface AssessedGapItem<C extends string = string> extends GapItemBase<C> {
  /** Held below, at or above the required level. */
  readonly status: 'below' | 'met' | 'above'
  /** Required level. */
  readonly required: number
  /** Level held. */
  readonly held: number
  /** `held − required`, in levels: negative is a shortfall. */
  readonly gap: number
}

/** A requirement whose competency the person was not assessed on. That is not level 0. */
export interface NotAssessedGapItem<C extends string = string> extends GapItemBase<C> {
  /** Not assessed. */
  readonly status: 'not-assessed'
  /** Required level. */
  readonly required: number
}

/** A requirement of which the source gives no level; it can be neither met nor missed. */
export interface UnspecifiedGapItem<C extends string = string> extends GapItemBase<C> {
  /** Required at a level that is not known. */
  readonly status: 'level-unspecified'
  /** Level held, where the person was assessed. */
  readonly held?: number
}

/** One requirement of a gap report; tell the kinds apart by `status`. */
export type GapItem<C extends string = string> =
  | AssessedGapItem<C>
  | NotAssessedGapItem<C>
  | UnspecifiedGapItem<C>

/** A level held on a competency that the profile does not require. */
export interface OutsideItem<C extends string = string> {
  /** Code of the competency. */
  readonly competency: C
  /** Level held. */
  readonly held: number
  /** `not-in-profile`: the job does not ask for it. `requirement-unknown`: the source does not show whether it does. */
  readonly status: 'not-in-profile' | 'requirement-unknown'
}

/** A person's levels against a job's requirements. Plain, JSON-able, fresh. */
export interface GapReport<Id extends string = string, C extends string = string> {
  /** Id of the model. */
  readonly model: Id
  /** Version of the model. */
  readonly modelVersion: string
  /** Id of the job. */
  readonly job: string
  /** Name of the job, so that the report can be read without its profile. */
  readonly jobName: LocalizedText
  /** One item a requirement, in the order of the profile. */
  readonly items: readonly GapItem<C>[]
  /** Levels held beside the profile, in the order of the holdings. */
  readonly outside: readonly OutsideItem<C>[]
  /** Number of items by status. */
  readonly counts: Readonly<Record<GapStatus, number>>
  /** Σ weight × max(0, required − held) over what was assessed, in levels. */
  readonly shortfall: number
  /** Weight share of the levelled requirements that were assessed, 0 … 1; absent where none has a level. */
  readonly coverage?: number
  /** Essential requirements held below their level, in the order of the profile. */
  readonly essentialsBelow: readonly C[]
  /** Essential requirements not assessed, in the order of the profile. */
  readonly essentialsNotAssessed: readonly C[]
  /** Essential requirements of no given level, in the order of the profile. */
  readonly essentialsUnspecified: readonly C[]
  /** False when the source shows only a part of the profile: the report then speaks of that part. */
  readonly profileComplete: boolean
  /** Of an incomplete profile: the codes of which it is not known whether they are required. */
  readonly unknown: readonly C[]
}

/**
 * Compares the levels a person holds with those a job requires: gap = held − required, negative is a
 * shortfall. Four nothings stay apart: not in the profile, required without a level, not assessed, and not
 * known whether required; none of them counts as level 0.
 *
 * @param model - the model
 * @param job - id of a job of the model, or a profile of it
 * @param holdings - levels held by competency code, each from its scale's floor to its highest level; a code
 * that is absent is not assessed
 * @returns a report with one item a requirement, in the order of the profile
 * @throws `CompetencyError` with every issue of the input: `unknown-job`, `unknown-competency`,
 * `holdings-not-a-record`, `model-mismatch`, `empty-profile`, `level-not-a-number`, `level-off-scale`, `no-scale`,
 * `weight-not-positive`, `duplicate-requirement`, or `result-not-finite`
 * @example
 * ```ts
 * import { analyzeGap } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const report = analyzeGap(lembagaXy, 'manager-sertifikasi', { INT: 3, CFV: 2 })
 * console.log(report.items[1]) // { competency: 'CFV', status: 'below', … required: 4, held: 2, gap: -2 }
 * console.log(report.counts['not-assessed']) // 11
 * ```
 */
export function analyzeGap<const Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  job: JobOrProfile<NoInfer<Id>, NoInfer<C>, NoInfer<J>>,
  holdings: Holdings<NoInfer<Id>, NoInfer<C>>,
): GapReport<Id, C> {
  const profile = measurableProfileOf<Id, C, J>(model, job)
  const isSound = soundTest(model, profile)
  const own = ownLevels(holdings)
  const check = (): void => {
    throwIssues([...requirementIssues(model, profile), ...holdingsIssues(model, holdings, profile)])
  }

  const counts: Record<GapStatus, number> = {
    below: 0,
    met: 0,
    above: 0,
    'not-assessed': 0,
    'level-unspecified': 0,
  }
  const required = new Set<C>()
  const items: GapItem<C>[] = []
  const essentialsBelow: C[] = []
  const essentialsNotAssessed: C[] = []
  const essentialsUnspecified: C[] = []
  let shortfall = 0
  let assessedWeight = 0
  let levelledWeight = 0
  for (const { competency, level, weight = 1, essential = false } of profile.requirements) {
    const held: unknown = own[competency]
    if (!isSound(competency, level, held) || !isWeight(weight)) check()
    const item = gapItem<C>(
      competency,
      weight,
      essential,
      level,
      typeof held === 'number' ? held + 0 : undefined,
    )
    required.add(competency)
    items.push(item)
    if (level !== undefined) levelledWeight += weight
    switch (item.status) {
      case 'below':
        counts.below++
        shortfall -= weight * item.gap
        assessedWeight += weight
        if (essential) essentialsBelow.push(competency)
        break
      case 'met':
        counts.met++
        assessedWeight += weight
        break
      case 'above':
        counts.above++
        assessedWeight += weight
        break
      case 'not-assessed':
        counts['not-assessed']++
        if (essential) essentialsNotAssessed.push(competency)
        break
      case 'level-unspecified':
        counts['level-unspecified']++
        if (essential) essentialsUnspecified.push(competency)
        break
    }
  }
  if (required.size < items.length) check()
  const outside: OutsideItem<C>[] = []
  // for-in reads keys and values at a fraction of the cost of Object.keys; `own` has no keys but its own.
  let competency: C
  for (competency in own) {
    if (required.has(competency)) continue
    const held = own[competency]
    if (held === undefined || !isSound(competency, undefined, held)) check()
    if (held !== undefined)
      outside.push({ competency, held: held + 0, status: outsideStatus(profile, competency) })
  }
  if (!Number.isFinite(shortfall) || !Number.isFinite(levelledWeight)) {
    throw notFinite('shortfall', ['requirements'])
  }

  const report: GapReport<Id, C> & { coverage?: number } = {
    model: model.id,
    modelVersion: model.version,
    job: profile.id,
    jobName: { id: profile.name.id, en: profile.name.en },
    items,
    outside,
    counts,
    shortfall,
    essentialsBelow,
    essentialsNotAssessed,
    essentialsUnspecified,
    profileComplete: profile.complete,
    unknown: profile.unknown === undefined ? [] : [...profile.unknown],
  }
  if (levelledWeight > 0) report.coverage = assessedWeight / levelledWeight
  return report
}

function gapItem<C extends string>(
  competency: C,
  weight: number,
  essential: boolean,
  level: number | undefined,
  held: number | undefined,
): GapItem<C> {
  if (level === undefined) {
    return held === undefined
      ? { competency, status: 'level-unspecified', weight, essential }
      : { competency, status: 'level-unspecified', weight, essential, held }
  }
  const required = level + 0 // -0 is 0, as JSON writes it
  if (held === undefined) return { competency, status: 'not-assessed', weight, essential, required }
  const difference = held - required
  if (!Number.isFinite(difference)) throw notFinite('gap', [competency])
  const gap = Math.abs(difference) <= noise ? 0 : difference
  const status = gap < 0 ? 'below' : gap > 0 ? 'above' : 'met'
  return { competency, status, weight, essential, required, held, gap }
}

/** Why a competency that is held is no item: the job does not ask for it, or the source does not show whether it does. */
function outsideStatus<Id extends string, C extends string>(
  { complete, unknown }: JobProfile<Id, C>,
  competency: C,
): OutsideItem['status'] {
  return !complete && (unknown === undefined || unknown.includes(competency))
    ? 'requirement-unknown'
    : 'not-in-profile'
}

/** The holdings, or a copy of their own keys where they inherit others than every object does. */
function ownLevels<Id extends string, C extends string>(holdings: Holdings<Id, C>): Holdings<Id, C> {
  const given: unknown = holdings
  if (typeof given !== 'object' || given === null || Symbol.iterator in given) throw notARecord(given)
  const prototype: unknown = Object.getPrototypeOf(holdings)
  // By its own `hasOwnProperty`, Object.prototype is known in any realm.
  const plain = prototype === null || Object.hasOwn(Object(prototype), 'hasOwnProperty')
  return plain ? holdings : { ...holdings }
}

function isWeight(weight: unknown): boolean {
  return typeof weight === 'number' && weight > 0 && weight < Number.POSITIVE_INFINITY
}

function notARecord(given: unknown): CompetencyError {
  const found = foundInstead(given)
  const message = `holdings are ${found}; they must be an object of levels by competency code, such as { INT: 3 }`
  return new CompetencyError(errorIssue('holdings-not-a-record', [], { found }, message))
}

function notFinite(quantity: string, path: IssuePath): CompetencyError {
  const details = { quantity }
  return new CompetencyError(
    errorIssue(
      'result-not-finite',
      path,
      details,
      `weights and levels are so large that the ${quantity} is not finite`,
    ),
  )
}
