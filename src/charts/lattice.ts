import { at } from '../base/at'
import { nameOf } from '../describe/names'
import type { CompetencyModel } from '../model/competency-model'
import { textIn } from '../model/find-text'
import type { JobProfile } from '../model/job-profile'
import { rankPlaceOf, rankPlaces } from '../model/rank-places'
import type { CareerLatticeChartLanguage } from './career-lattice-words'
import type { ChartLayer } from './chart-spec'
import { fitText, longestWordWidth } from './fit-text'
import { margin } from './frame'
import { lineHeightOf, lineLayer, textLayer } from './layers'
import { type Look, narrow } from './look'

/** A job in its place, in pixels. */
export interface Box {
  /** The job. */
  readonly id: string
  /** Its name. */
  readonly name: string
  /** Its name in lines. */
  readonly lines: readonly string[]
  /** Left edge. */
  readonly x: number
  /** Right edge. */
  readonly x2: number
  /** Upper edge. */
  readonly y: number
  /** Lower edge. */
  readonly y2: number
}

/** Jobs in rows by rank and columns by family. */
export interface Lattice {
  /** From the left edge of the picture to that of the plot. */
  readonly left: number
  /** Needed above the plot. */
  readonly above: number
  /** Width of the plot. */
  readonly width: number
  /** Height of the plot. */
  readonly height: number
  /** The jobs. */
  readonly boxes: readonly Box[]
  /** Lines between ranks, names of ranks and of families. */
  readonly layers: readonly ChartLayer[]
}

/** Size of the name of a job. */
export const jobSize = 12
const headSize = 11
/** Between two boxes of a cell, and around them. */
const between = 22
/** From the edge of a box to its text. */
const inset = 6
/** A box is at least as wide as its longest word needs, so far as a word can be read at one look. */
const narrowestBox = 90
const widestBox = 200
const leastHeight = 40

/** Lays out the jobs of a model: higher ranks above, families in the order of the model. */
export function latticeOf<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  jobs: readonly JobProfile<Id, C, J>[],
  look: Look<CareerLatticeChartLanguage>,
): Lattice {
  const { language } = look
  const seats = seatsOf<Id, C, J>(model, jobs, look)
  const families = familiesOf(model, seats)
  const left = margin + (look.width < narrow ? 52 : 84)
  const word = longestWordWidth(
    jobs.map(({ name }) => textIn(name, language.tag)),
    { size: jobSize, weight: 'bold' },
  )
  const columns = Math.max(1, families.length)
  const column = Math.max(
    between + Math.min(widestBox, Math.max(narrowestBox, word + 2 * inset)),
    (look.width - left - margin) / columns,
  )
  const { boxes, bands, height } = placedSeats(seats, families, column)
  const heads = headsOf(model, families, column, look)
  return {
    left,
    above: heads.above,
    width: column * columns,
    height: Math.max(height, leastHeight),
    boxes,
    layers: [...bandLayers(model, bands, { left, right: column * columns }, look), ...heads.layers],
  }
}

/** A job, and the row and the column it belongs to. */
interface Seat {
  readonly id: string
  readonly name: string
  /** Place of its rank among those of the model; -1 where the model does not state it. */
  readonly rank: number
  /** `undefined` where the model does not state it. */
  readonly family: string | undefined
}

function seatsOf<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  jobs: readonly JobProfile<Id, C, J>[],
  { language }: Look<CareerLatticeChartLanguage>,
): Seat[] {
  const places = rankPlaces(model)
  return jobs.map((job) => ({
    id: job.id,
    name: textIn(job.name, language.tag),
    rank: rankPlaceOf(model, job, places) ?? -1,
    family: job.family !== undefined && Object.hasOwn(model.families, job.family) ? job.family : undefined,
  }))
}

/** The families that have a job, in the order of the model; last the jobs of no family. */
function familiesOf({ families }: CompetencyModel, seats: readonly Seat[]): (string | undefined)[] {
  return [...Object.keys(families), undefined].filter((family) =>
    seats.some((seat) => seat.family === family),
  )
}

/** The row of a rank. */
interface Band {
  readonly rank: number
  readonly y: number
  readonly y2: number
}

/** Jobs of one rank and family stand below each other; a row is as high as its fullest cell. */
function placedSeats(
  seats: readonly Seat[],
  families: readonly (string | undefined)[],
  column: number,
): { readonly boxes: readonly Box[]; readonly bands: readonly Band[]; readonly height: number } {
  const ranks = [...new Set(seats.map(({ rank }) => rank))].sort((a, b) => b - a)
  const boxes: Box[] = []
  const bands: Band[] = []
  let y = 0
  for (const rank of ranks) {
    const cells = families.map((family, c) => {
      const own = seats.filter((seat) => seat.rank === rank && seat.family === family)
      return stacked(own, c * column + between / 2, y + between, column - between)
    })
    boxes.push(...cells.flat())
    const bottom = Math.max(y + between + leastHeight, ...cells.flat().map(({ y2 }) => y2 + between))
    bands.push({ rank, y, y2: bottom })
    y = bottom
  }
  return { boxes, bands, height: y }
}

function stacked(seats: readonly Seat[], x: number, top: number, width: number): Box[] {
  let y = top
  return seats.map(({ id, name }) => {
    const lines = fitText(name, width - 2 * inset, { size: jobSize, weight: 'bold', lines: 6 })
    const box = { id, name, lines, x, x2: x + width, y, y2: y + lines.length * lineHeightOf(jobSize) + 14 }
    y = box.y2 + between
    return box
  })
}

/** Lines between the rows, and the grades of each rank. */
function bandLayers(
  model: CompetencyModel,
  bands: readonly Band[],
  { left, right }: { readonly left: number; readonly right: number },
  look: Look<CareerLatticeChartLanguage>,
): ChartLayer[] {
  const { colors } = look
  const x = margin - left
  return [
    ...lineLayer(
      'lines between ranks',
      bands.slice(1).map(({ y }) => ({ x, x2: right, y, y2: y })),
      { stroke: colors.grid, strokeWidth: 1 },
    ),
    ...textLayer(
      'ranks',
      bands.map(({ rank, y, y2 }) => ({
        x,
        y: (y + y2) / 2,
        lines: fitText(gradeNames(model, rank, look), left - margin - 4, { size: headSize, lines: 4 }),
      })),
      { size: headSize, color: colors.muted, align: 'left' },
    ),
  ]
}

/** The grades of a rank; of many only the first and the last. */
function gradeNames(
  model: CompetencyModel,
  rank: number,
  { language }: Look<CareerLatticeChartLanguage>,
): string {
  if (rank < 0) return language.careerLatticeChart.noRank
  const places = rankPlaces(model)
  const names = Object.entries(model.grades)
    .filter(([, grade]) => places.get(grade.rank) === rank)
    .map(([key, grade]) => (grade.name === undefined ? key : textIn(grade.name, language.tag)))
  return names.length > 3 ? `${at(names, 0)} – ${at(names, names.length - 1)}` : names.join(', ')
}

/** The names of families above their columns; none where no job has a family. */
function headsOf(
  model: CompetencyModel,
  families: readonly (string | undefined)[],
  column: number,
  { language, colors }: Look<CareerLatticeChartLanguage>,
): { readonly above: number; readonly layers: readonly ChartLayer[] } {
  if (families.every((family) => family === undefined)) return { above: 0, layers: [] }
  const { noFamily } = language.careerLatticeChart
  const heads = families.map((family) => {
    const name = family === undefined ? noFamily : nameOf(model.families, family, language)
    return fitText(name, column - 8, { size: headSize, weight: 'bold', lines: 2 })
  })
  const height = lineHeightOf(headSize)
  return {
    above: 8 + Math.max(...heads.map(({ length }) => length)) * height,
    layers: textLayer(
      'families',
      heads.map((lines, c) => ({ x: (c + 0.5) * column, y: -4 - (lines.length * height) / 2, lines })),
      { size: headSize, color: colors.muted, align: 'center', weight: 'bold' },
    ),
  }
}
