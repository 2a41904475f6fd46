import { reachesEdge } from '../base/compare'
import { CompetencyError } from '../base/competency-error'
import { invalidParameter } from '../base/invalid-parameter'
import { roundComputed } from '../base/round-computed'
import { measureIssue } from '../measure/issues'
import { textOf } from '../model/text-of'
import type { Band, BandInput, BandSetInput } from './band-set'
import { bandIssue } from './issues'

/** Whether a score reaches an edge, noise aside; a band set's rounding is applied first. */
export function reaches(score: number, edge: number, { rounding }: BandSetInput): boolean {
  return reachesEdge(rounding === undefined ? score : roundComputed(score, rounding), edge)
}

/** The position of the band a score is in. */
export function bandIndexOf(score: number, bandSet: BandSetInput): number {
  return bandSet.bands.findLastIndex(({ from }) => from === undefined || reaches(score, from, bandSet))
}

/**
 * Throws unless the bands are there, each with its own id, the lowest alone has no lower edge, edges ascend, and the
 * scores are on the scale the edges are on: 4.6 of 5 points is not 4.6%.
 */
export function checkBands({ id, bands, full }: BandSetInput, method: { readonly full: number }): void {
  if (full !== undefined && full !== method.full) {
    throw new CompetencyError(
      bandIssue('full-score-differs', ['bands', 'full'], { bandSet: id, full, method: method.full }),
    )
  }
  if (bands.length === 0) {
    throw new CompetencyError(bandIssue('bands-empty', ['bands'], { bandSet: id }))
  }
  bands.forEach(({ id: band, from }, i) => {
    if (bands.findIndex((other) => other.id === band) < i) {
      throw new CompetencyError(measureIssue('duplicate-id', ['bands', i, 'id'], { id: band, kind: 'bands' }))
    }
    const below = i === 0 ? undefined : bands[i - 1]?.from
    const sound = i === 0 ? from === undefined : from !== undefined && Number.isFinite(from)
    if (sound && (from === undefined || below === undefined || from > below)) return
    const details = { bandSet: id, band, found: String(from) }
    throw new CompetencyError(bandIssue('bands-not-ascending', ['bands', i, 'from'], details))
  })
}

/** A band as results carry it. */
export function bandFrom(band: BandInput): Band {
  return { ...band, name: textOf(band.name) }
}

/** The band of that id, with its position. */
export function bandById(
  bandSet: BandSetInput,
  id: string,
): { readonly band: BandInput; readonly index: number } {
  const index = bandSet.bands.findIndex((band) => band.id === id)
  const band = bandSet.bands[index]
  if (band !== undefined) return { band, index }
  throw invalidParameter(bandSet.id, 'to', id, { oneOf: bandSet.bands.map((known) => known.id) })
}
