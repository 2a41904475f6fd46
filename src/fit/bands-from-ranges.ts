import { checkArguments } from '../base/check-arguments'
import type { Issue, IssuesOf } from '../base/issue'
import type { Kinds, OptionKinds } from '../base/kind'
import { type Rounding, round } from '../base/round'
import type { MeasureIssues } from '../measure/issues'
import { measureIssue } from '../measure/issues'
import { aText, aTitle, someDate, someNumber, someTitle } from '../model/argument-kinds'
import type { Claim } from '../model/claim'
import type { GivenText } from '../model/localized-text'
import { textOf } from '../model/text-of'
import type { Band, BandSet } from './band-set'
import type { BandIssues } from './issues'
import { bandIssue } from './issues'

/** A range as a document prints it: ">= 91", "85-90", "< 85". */
export interface PrintedRange {
  /** Id of the band it becomes. */
  readonly id: string
  /** Name of the band; plain, or by language. */
  readonly name: GivenText
  /** Lower end, which belongs to the range; absent: no lower end. */
  readonly from?: number
  /** Upper end, which belongs to the range ("85-90"); absent: none. */
  readonly to?: number
  /** Upper end, which does not belong to the range ("< 85"); absent: none. */
  readonly below?: number
}

/** What the band set says of itself. */
export interface BandsFromRangesOptions {
  /** Id of the band set. */
  readonly id: string
  /** Name of the band set; plain, or by language. */
  readonly name: GivenText
  /** What its bands are used for. */
  readonly purpose?: GivenText
  /** The full score of the methods its edges are for: 100 for percentages; absent: any. */
  readonly full?: number
  /** How scores are rounded before they are compared; a declared rounding closes holes between its steps. */
  readonly rounding?: Rounding
  /** First day it holds, `YYYY-MM-DD`. */
  readonly validFrom?: string
  /** Last day it holds, `YYYY-MM-DD`. */
  readonly validUntil?: string
  /** Where it comes from. */
  readonly claims?: readonly Claim[]
}

/** What can be wrong with printed ranges. */
export type RangeIssue = IssuesOf<BandIssues> | IssuesOf<MeasureIssues>

/**
 * Something made from data, or everything that stands in its way.
 *
 * @typeParam T - what was made
 * @typeParam I - the issues that there can be, told apart by `code`
 */
export type Result<T, I extends Issue = Issue> =
  | {
      /** It could be made. */
      readonly ok: true
      /** What was made. */
      readonly value: T
    }
  | {
      /** It could not. */
      readonly ok: false
      /** Why, in the order of the data. */
      readonly issues: readonly I[]
    }

const bandsFromRangesOptions: OptionKinds<BandsFromRangesOptions> = {
  id: aText,
  name: aTitle,
  purpose: someTitle,
  full: someNumber,
  rounding: { fields: { digits: someNumber, mode: { oneOf: ['half-up', 'half-even', 'down'] } } },
  validFrom: someDate,
  validUntil: someDate,
  claims: { each: { ofKind: 'object' } },
}

const bandsFromRangesArguments: Kinds = {
  ranges: {
    due: true,
    each: {
      fields: {
        id: aText,
        name: aTitle,
        from: {},
        to: {},
        below: {},
      },
    },
  },
  options: { due: true, fields: bandsFromRangesOptions },
}

/**
 * Makes a band set of ranges as a document prints them. Ranges that leave scores without a band, or give them two, are
 * refused with the hole or the overlap named, unless a declared rounding closes it: "85-90" and ">= 91" leave 90.5
 * without a band, but not when scores are rounded to whole numbers.
 *
 * @param ranges - the ranges, in any order; the lowest takes every score below it too, while the highest must have no
 * upper end, because some methods count a surplus
 * @param options - what the band set says of itself
 * @returns the band set, lowest band first, or the issues `bands-empty`; `range-invalid`;
 * `duplicate-id`; `bands-hole` and `bands-overlap`, ascending, each with the scores concerned (`from` and `to`, absent
 * where there is no such end)
 * @example
 * ```ts
 * import { bandsFromRanges } from 'kompetensi'
 *
 * const printed = [{ id: 'high', name: 'High', from: 91 }, { id: 'middle', name: 'Middle', from: 85, to: 90 }, { id: 'low', name: 'Low', below: 85 }]
 * const refused = bandsFromRanges(printed, { id: 'three', name: 'Three' })
 * console.log(refused.ok ? '' : refused.issues[0]?.message) // no band takes the scores between 90 and 91
 * console.log(bandsFromRanges(printed, { id: 'three', name: 'Three', rounding: { digits: 0 } }).ok) // true
 * ```
 */
export function bandsFromRanges(
  ranges: readonly PrintedRange[],
  options: BandsFromRangesOptions,
): Result<BandSet, RangeIssue> {
  checkArguments('bandsFromRanges', { ranges, options }, bandsFromRangesArguments)
  const sorted = [...ranges].sort((a, b) => lowerEnd(a) - lowerEnd(b))
  const [lowest] = sorted
  if (lowest === undefined) {
    return { ok: false, issues: [bandIssue('bands-empty', [], { bandSet: options.id })] }
  }
  const invalid = [...repeatedIds(sorted), ...sorted.flatMap(rangeIssues)]
  const issues = invalid.length > 0 ? invalid : holesAndOverlaps(sorted, options.rounding)
  if (issues.length > 0) return { ok: false, issues }
  const bands = sorted.map(
    ({ id, name, from }, i): Band => ({
      id,
      name: textOf(name),
      ...(i === 0 || from === undefined ? {} : { from }),
    }),
  )
  const { name, purpose, ...rest } = options
  const texts = { name: textOf(name), ...(purpose === undefined ? {} : { purpose: textOf(purpose) }) }
  return { ok: true, value: { ...rest, ...texts, bands } }
}

/** An issue for each range whose id another one has already. */
function repeatedIds(ranges: readonly PrintedRange[]): RangeIssue[] {
  return ranges.flatMap(({ id }, i) =>
    ranges.findIndex((other) => other.id === id) === i
      ? []
      : [measureIssue('duplicate-id', [id], { id, kind: 'bands' })],
  )
}

function lowerEnd({ from }: PrintedRange): number {
  return from ?? Number.NEGATIVE_INFINITY
}

function upperEnd({ to, below }: PrintedRange): number {
  return to ?? below ?? Number.POSITIVE_INFINITY
}

/** What is wrong with a range itself. */
function rangeIssues(range: PrintedRange): RangeIssue[] {
  const ends = [range.from, range.to, range.below].filter((end) => end !== undefined)
  const empty = lowerEnd(range) > upperEnd(range) || (range.below !== undefined && range.from === range.below)
  const both = range.to !== undefined && range.below !== undefined
  if (ends.every((end) => Number.isFinite(end)) && !empty && !both) return []
  return [bandIssue('range-invalid', [range.id], { range: range.id, found: ends.join(' … ') })]
}

/** The scores that no range takes, or two of them. */
function holesAndOverlaps(
  [first, ...rest]: readonly PrintedRange[],
  rounding: Rounding | undefined,
): RangeIssue[] {
  if (first === undefined) return []
  const issues: RangeIssue[] = []
  // The range that reaches furthest up so far.
  let reach = first
  for (const next of rest) {
    const [upper, start] = [upperEnd(reach), lowerEnd(next)]
    if (start < upper || (start === upper && reach.below === undefined)) {
      issues.push(overlap(start, Math.min(upper, upperEnd(next))))
    } else if (start > upper && !(rounding !== undefined && closes(rounding, reach, start))) {
      issues.push(hole(upper, start))
    }
    if (upperEnd(next) > upper || (upperEnd(next) === upper && next.below === undefined)) reach = next
  }
  const top = upperEnd(reach)
  return top === Number.POSITIVE_INFINITY ? issues : [...issues, hole(top)]
}

/** Whether no rounded score lies between a range and the start of the next: rounded scores lie on steps. */
function closes({ digits = 0 }: Rounding, range: PrintedRange, start: number): boolean {
  const steps = (end: number): number => round(end * 10 ** digits, { digits: 6 })
  const upper = steps(upperEnd(range))
  const next = range.below === undefined ? Math.floor(upper) + 1 : Math.ceil(upper)
  return next >= steps(start)
}

function hole(from: number, to?: number): RangeIssue {
  const details = { from, ...(to === undefined ? {} : { to }) }
  return bandIssue('bands-hole', [], details)
}

function overlap(from: number, to: number): RangeIssue {
  const details = {
    ...(from === Number.NEGATIVE_INFINITY ? {} : { from }),
    ...(to === Number.POSITIVE_INFINITY ? {} : { to }),
  }
  return bandIssue('bands-overlap', [], details)
}
