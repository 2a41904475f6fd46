import { checkArguments } from '../base/check-arguments'
import type { Issue } from '../base/issue'
import type { Kinds, OptionKinds } from '../base/kind'
import { mostSuggestions, suggest } from '../base/suggest'
import { throwIssues } from '../base/throw-issues'
import { aDate, partsOfCertificate, someNumber } from '../model/argument-kinds'
import type { Certificate } from '../model/certificate'
import type { CompetencyModel } from '../model/competency-model'
import { entryIssue } from '../model/issues'
import { aWholeModel } from '../model/whole-model'
import {
  type CertificateOptions,
  type CertificateStatus,
  certificateDateIssues,
  certificateOptionIssues,
  statusOf,
} from './check-certificate'

/** People by what their certificates of one scheme are worth on a day; each person counts once, in the best. */
export interface CertificateCounts {
  /** People with a valid certificate, those whose certificate ends soon included. */
  readonly valid: number
  /** Of the valid: people none of whose certificates lasts beyond the days asked for. */
  readonly expiring: number
  /** People whose certificates have all expired, or whose next is not valid yet. */
  readonly expired: number
  /** People who have none but a certificate of a later day. */
  readonly notYetValid: number
}

/** How many of the people a scheme is for hold its certificate. */
export interface CoveredScheme extends CertificateCounts {
  /** Id of the scheme. */
  readonly scheme: string
  /** People in the occupations the scheme covers, by the source's occupation map; absent where it gives none. */
  readonly headcount?: number
  /** `valid` by `headcount`, 0 … 1, above 1 when more hold it than the map counts; absent without a head count above 0. */
  readonly coverage?: number
  /** People still to certify: `headcount` − `valid`, never below 0; absent without a head count. */
  readonly remaining?: number
  /** True when more people hold the certificate than the map counts: one of the two is out of date. */
  readonly aboveHeadcount: boolean
}

/** Totals over the schemes. A person who holds certificates of two schemes counts in each. */
export interface SchemeTotals extends CertificateCounts {
  /** Sum of the head counts, over the schemes that have one. */
  readonly headcount: number
  /** Sum of what remains, over the schemes that have a head count. */
  readonly remaining: number
  /** Schemes without a head count, which the sums leave out, in the order of the model. */
  readonly withoutHeadcount: readonly string[]
}

/** How far an organisation's certificates cover its schemes on a day. Plain, JSON-able, fresh. */
export interface SchemeCoverage<Id extends string = string> {
  /** Id of the model. */
  readonly model: Id
  /** Version of the model. */
  readonly modelVersion: string
  /** The day. */
  readonly asOf: string
  /** Within how many days an end counts as soon; absent: not asked. */
  readonly withinDays?: number
  /** One entry a scheme, in the order of the model. */
  readonly schemes: readonly CoveredScheme[]
  /** Totals over the schemes. */
  readonly totals: SchemeTotals
}

const checkSchemeCoverageOptions: OptionKinds<CertificateOptions> = { asOf: aDate, withinDays: someNumber }

const checkSchemeCoverageArguments: Kinds = {
  model: aWholeModel,
  certificates: { due: true, each: { ofKind: 'object', parts: partsOfCertificate } },
  options: { due: true, fields: checkSchemeCoverageOptions },
}

/**
 * Counts who holds a valid certificate of each scheme on a day, against the head counts of the model's occupation map.
 * The map counts occupations, not names: whether the holders are the people it counts is not known.
 *
 * @param model - the model, for its schemes and their head counts
 * @param certificates - certificates of any number of people; several of one person in one scheme count once
 * @param options - the day, and within how many days an end is announced
 * @returns one entry a scheme, in the order of the model, and totals
 * @throws `CompetencyError` with every issue: `unknown-reference` (a scheme that the model lacks), `date-invalid`,
 * `period-reversed`, `number-out-of-range`
 * @example
 * ```ts
 * import { checkSchemeCoverage } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const { schemes, totals } = checkSchemeCoverage(
 *   lembagaXy,
 *   [{ person: 'p1', scheme: 'staf-frontliner', issuedOn: '2025-03-01', validUntil: '2028-02-29' }],
 *   { asOf: '2026-11-22' },
 * )
 * console.log(schemes[4]?.valid, schemes[4]?.remaining) // 1 168
 * console.log(totals.headcount) // 4167
 * ```
 */
export function checkSchemeCoverage<Id extends string>(
  model: CompetencyModel<Id>,
  certificates: readonly Certificate[],
  options: CertificateOptions,
): SchemeCoverage<Id> {
  checkArguments('checkSchemeCoverage', { model, certificates, options }, checkSchemeCoverageArguments)
  throwIssues([...certificateOptionIssues(options), ...certificateIssues(model, certificates)])
  const people = new Map<string, Map<string, Status>>()
  for (const certificate of certificates) {
    const { scheme, person } = certificate
    const its = people.get(scheme) ?? new Map<string, Status>()
    people.set(scheme, its.set(person, better(its.get(person), statusOf(certificate, options).status)))
  }
  const schemes = Object.entries(model.schemes).map(([scheme, { headcount }]) =>
    coveredScheme(scheme, headcount, [...(people.get(scheme)?.values() ?? [])]),
  )
  // A scheme whose headcount is not known adds nothing to the totals that need it.
  const sum = (field: 'headcount' | 'remaining' | keyof CertificateCounts): number =>
    schemes.reduce((total, entry) => total + (entry[field] ?? 0), 0)
  return {
    model: model.id,
    modelVersion: model.version,
    asOf: options.asOf,
    ...(options.withinDays === undefined ? {} : { withinDays: options.withinDays }),
    schemes,
    totals: {
      headcount: sum('headcount'),
      remaining: sum('remaining'),
      valid: sum('valid'),
      expiring: sum('expiring'),
      expired: sum('expired'),
      notYetValid: sum('notYetValid'),
      withoutHeadcount: schemes.flatMap(({ scheme, headcount }) => (headcount === undefined ? [scheme] : [])),
    },
  }
}

type Status = CertificateStatus['status']

/** What a person's certificates of one scheme are worth together, the best first. */
const byWorth: readonly Status[] = ['valid', 'expiring', 'expired', 'not-yet-valid']

function better(one: Status | undefined, other: Status): Status {
  return one !== undefined && byWorth.indexOf(one) < byWorth.indexOf(other) ? one : other
}

function coveredScheme(
  scheme: string,
  headcount: number | undefined,
  statuses: readonly Status[],
): CoveredScheme {
  const count = (wanted: Status): number => statuses.filter((status) => status === wanted).length
  const expiring = count('expiring')
  const valid = count('valid') + expiring
  return {
    scheme,
    valid,
    expiring,
    expired: count('expired'),
    notYetValid: count('not-yet-valid'),
    ...(headcount === undefined ? {} : { headcount, remaining: Math.max(0, headcount - valid) }),
    ...(headcount === undefined || headcount === 0 ? {} : { coverage: valid / headcount }),
    aboveHeadcount: headcount !== undefined && valid > headcount,
  }
}

/** Everything wrong with certificates, in their order. */
function certificateIssues(model: CompetencyModel, certificates: readonly Certificate[]): Issue[] {
  const issues: Issue[] = []
  for (const [index, certificate] of certificates.entries()) {
    const { scheme } = certificate
    const path = ['certificates', index]
    if (!Object.hasOwn(model.schemes, scheme)) {
      const suggestion =
        issues.length < mostSuggestions ? suggest(scheme, Object.keys(model.schemes)) : undefined
      issues.push(
        entryIssue('unknown-reference', [...path, 'scheme'], {
          kind: 'schemes',
          reference: scheme,
          ...(suggestion === undefined ? {} : { suggestion }),
        }),
      )
    }
    issues.push(...certificateDateIssues(certificate, path))
  }
  return issues
}
