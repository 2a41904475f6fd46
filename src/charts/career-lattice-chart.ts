import type { CareerMove, CareerPathAnswer } from '../career/career-path'
import { rankPlaceOf, rankPlaces } from '../career/move-kind'
import { describeCareerPath } from '../describe/describe-career-path'
import { describeMoveKind } from '../describe/describe-move-kind'
import { nameOf } from '../describe/words'
import type { CompetencyModel } from '../model/competency-model'
import { invalidParameter } from '../base/invalid-parameter'
import type { JobProfile } from '../model/job-profile'
import type { Locale } from '../model/localized-text'
import type { ChartOptions } from './chart-options'
import type { ChartLayer, ChartSpec } from './chart-spec'
import { checkSameModel } from '../model/check-same-model'
import { fitText, longestWordWidth } from './fit-text'
import { framed, margin } from './frame'
import { degrees, layer, lineHeightOf, lineLayer, pixels, saying, textLayer } from './layers'
import { type Look, lookOf, narrow } from './look'
import { plainText } from './plain-text'

/** What a career lattice can be told. */
export interface CareerLatticeOptions extends ChartOptions {
  /** Which of the answer's paths is drawn in, 0 the best; `0` when absent. */
  readonly path?: number
  /** Which jobs are shown: all of the model, or those on the answer's paths; `'all'` when absent. */
  readonly jobs?: 'all' | 'on-paths'
}

/**
 * Draws the jobs of a model as a lattice, a row for each rank and a column for each family, with a path drawn in: numbered
 * moves, and below the lattice what each of them takes. Jobs whose rank or family the model does not state have a row or a
 * column of their own. Without a path only the two jobs stand out, and a note says that none was found.
 *
 * @param model - the model the answer is of
 * @param answer - what `findCareerPaths` returned
 * @param options - language, theme, width, title, which path, which jobs
 * @returns a Vega-Lite specification; higher ranks above, families in the order of the model
 * @throws `CompetencyError` `model-mismatch` when the answer is of another model, `parameter-invalid` for a path that the
 * answer does not have, for `jobs` or a theme, `number-out-of-range` for a width
 * @example
 * ```ts
 * import { findCareerPaths } from 'kompetensi'
 * import { careerLatticeChart } from 'kompetensi/charts'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const answer = findCareerPaths(
 *   lembagaXy,
 *   { holdings: { CFV: 4, FCI: 3 }, from: 'manager-administrasi', to: 'kepala-lsp' },
 *   { objectives: ['moves'], unassessed: 'met' },
 * )
 * const spec = careerLatticeChart(lembagaXy, answer, { locale: 'en' })
 * console.log(spec.layer.find(({ name }) => name === 'moves')?.data.values.length) // 1
 * ```
 */
export function careerLatticeChart<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  answer: CareerPathAnswer<NoInfer<Id>, NoInfer<C>>,
  options: CareerLatticeOptions,
): ChartSpec {
  checkSameModel(model, answer)
  const look = lookOf('careerLatticeChart', options)
  const { path: place = 0, jobs: which = 'all' } = options
  if (which !== 'all' && which !== 'on-paths') {
    throw invalidParameter('careerLatticeChart', 'jobs', which, 'all or on-paths')
  }
  const path = answer.paths[place]
  if (path === undefined && (place !== 0 || answer.paths.length > 0)) {
    throw invalidParameter('careerLatticeChart', 'path', place, `0 to ${answer.paths.length - 1}`)
  }
  const { locale, colors } = look
  const say = words[locale]
  const onPaths = new Set([...answer.paths.flatMap(({ jobs }) => jobs), answer.from ?? answer.to, answer.to])
  const jobs = Object.values<JobProfile<Id, C, J>>(model.jobs).filter(
    ({ id }) => which === 'all' || onPaths.has(id),
  )
  const lattice = latticeOf<Id, C, J>(model, jobs, look)
  const onPath = path?.jobs ?? [...(answer.from === undefined ? [] : [answer.from]), answer.to]
  const boxes = lattice.boxes.map((box) => {
    const at = onPath.indexOf(box.id)
    const role = box.id === answer.to ? say.target : box.id === answer.from ? say.start : undefined
    return {
      ...box,
      marked: at >= 0,
      role,
      says: [
        plainText(box.name),
        ...(role === undefined ? [] : [role]),
        ...(at > 0 ? [say.step(at)] : []),
      ].join('; '),
    }
  })
  const moves = (path?.moves ?? []).flatMap((move, i) => drawnMove(boxes, move, i))
  const texts = (path?.moves ?? []).map((move, i) => moveText(model, move, i, look))
  const content = look.width - 2 * margin
  const listedMoves = texts.flatMap((text) =>
    fitText(text, Math.max(content, lattice.left + lattice.width - margin), { size: noteSize, lines: 3 }),
  )
  const from = answer.from === undefined ? undefined : nameOf(model.jobs, answer.from, locale)
  const to = nameOf(model.jobs, answer.to, locale)
  return framed(look, {
    title: options.title ?? say.title(from, to),
    notes: [
      ...(path === undefined ? [say.none] : []),
      ...(path !== undefined && answer.paths.length > 1 ? [say.which(place + 1, answer.paths.length)] : []),
    ],
    left: lattice.left,
    right: margin,
    above: lattice.above,
    below: listedMoves.length === 0 ? 0 : 10 + listedMoves.length * 16,
    width: lattice.width,
    height: lattice.height,
    says: describeCareerPath(model, answer, { locale }).split('\n'),
    layers: [
      ...lattice.layers,
      ...layer(
        'jobs',
        boxes
          .filter(({ marked }) => !marked)
          .map(({ id, x, x2, y, y2, says }) => ({ job: id, x, x2, y, y2, says })),
        {
          type: 'rect',
          fill: colors.area,
          stroke: colors.muted,
          strokeWidth: 1,
          cornerRadius: 5,
          ariaRoleDescription: say.role,
        },
        { x: pixels('x'), x2: { field: 'x2' }, y: pixels('y'), y2: { field: 'y2' }, ...saying() },
      ),
      ...moveLayers(moves, look),
      ...layer(
        'jobs on the path',
        boxes
          .filter(({ marked }) => marked)
          .map(({ id, x, x2, y, y2, says }) => ({ job: id, x, x2, y, y2, says })),
        {
          type: 'rect',
          fill: colors.ground,
          stroke: colors.met,
          strokeWidth: 3,
          cornerRadius: 5,
          ariaRoleDescription: say.role,
        },
        { x: pixels('x'), x2: { field: 'x2' }, y: pixels('y'), y2: { field: 'y2' }, ...saying() },
      ),
      ...textLayer(
        'names of jobs',
        boxes
          .filter(({ marked }) => !marked)
          .map(({ x, x2, y, y2, lines }) => ({ x: (x + x2) / 2, y: (y + y2) / 2, lines })),
        { size, color: colors.text, align: 'center' },
      ),
      ...textLayer(
        'names of jobs on the path',
        boxes
          .filter(({ marked }) => marked)
          .map(({ x, x2, y, y2, lines }) => ({ x: (x + x2) / 2, y: (y + y2) / 2, lines })),
        { size, color: colors.text, align: 'center', weight: 'bold' },
      ),
      ...textLayer(
        'start and target',
        boxes.flatMap(({ x, x2, y, role }) =>
          role === undefined ? [] : [{ x: (x + x2) / 2, y: y - 8, lines: [role] }],
        ),
        { size: 11, color: colors.met, align: 'center', weight: 'bold' },
      ),
      ...numberLayers(moves, look),
      ...textLayer(
        'moves in words',
        listedMoves.map((text, i) => ({
          x: margin - lattice.left,
          y: lattice.height + 18 + i * 16,
          lines: [text],
        })),
        { size: noteSize, color: colors.text, align: 'left' },
      ),
    ],
  })
}

const size = 12
const noteSize = 12
/** Between two boxes of a cell, and around them. */
const between = 22
/** From the edge of a box to its text. */
const inset = 6
/** A box is at least as wide as its longest word needs, so far as a word can be read at one look. */
const narrowestBox = 90
const widestBox = 200

/** A job in its place, in pixels. */
interface Box {
  readonly id: string
  readonly name: string
  readonly lines: readonly string[]
  readonly x: number
  readonly x2: number
  readonly y: number
  readonly y2: number
}

interface Lattice {
  readonly left: number
  readonly above: number
  readonly width: number
  readonly height: number
  readonly boxes: readonly Box[]
  readonly layers: readonly ChartLayer[]
}

function latticeOf<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  jobs: readonly JobProfile<Id, C, J>[],
  { locale, colors, width: all }: Look,
): Lattice {
  const say = words[locale]
  const places = rankPlaces(model)
  const seats = jobs.map((job) => ({
    job,
    rank: rankPlaceOf(model, job, places) ?? -1,
    family: job.family !== undefined && Object.hasOwn(model.families, job.family) ? job.family : undefined,
  }))
  const ranks = [...new Set(seats.map(({ rank }) => rank))].sort((a, b) => b - a)
  const families = [
    ...Object.keys(model.families).filter((family) => seats.some((seat) => seat.family === family)),
    ...(seats.some(({ family }) => family === undefined) ? [undefined] : []),
  ]
  const left = margin + (all < narrow ? 52 : 84)
  const word = longestWordWidth(
    jobs.map(({ name }) => name[locale]),
    { size, weight: 'bold' },
  )
  const column = Math.max(
    between + Math.min(widestBox, Math.max(narrowestBox, word + 2 * inset)),
    (all - left - margin) / Math.max(1, families.length),
  )
  const width = column * Math.max(1, families.length)
  const boxWidth = column - between
  const gradeNames = (rank: number): string => {
    const own = Object.entries(model.grades).filter(([, grade]) => places.get(grade.rank) === rank)
    const names = own.map(([key, grade]) => grade.name?.[locale] ?? key)
    return rank < 0
      ? say.noRank
      : names.length > 3
        ? `${names[0]} – ${names[names.length - 1]}`
        : names.join(', ')
  }
  const boxes: Box[] = []
  const bands: { readonly label: string; readonly y: number; readonly y2: number }[] = []
  let y = 0
  for (const rank of ranks) {
    let bottom = y + between + 40
    for (const [c, family] of families.entries()) {
      let at = y + between
      for (const seat of seats) {
        if (seat.rank !== rank || seat.family !== family) continue
        const name = seat.job.name[locale]
        const lines = fitText(name, boxWidth - 2 * inset, { size, weight: 'bold', lines: 6 })
        const height = lines.length * lineHeightOf(size) + 14
        const x = c * column + between / 2
        boxes.push({ id: seat.job.id, name, lines, x, x2: x + boxWidth, y: at, y2: at + height })
        at += height + between
      }
      bottom = Math.max(bottom, at)
    }
    bands.push({ label: gradeNames(rank), y, y2: bottom })
    y = bottom
  }
  const heads = families.map((family) =>
    fitText(family === undefined ? say.noFamily : nameOf(model.families, family, locale), column - 8, {
      size: 11,
      weight: 'bold',
      lines: 2,
    }),
  )
  const showHeads = families.length > 1 || families[0] !== undefined
  return {
    left,
    above: showHeads ? 8 + Math.max(1, ...heads.map(({ length }) => length)) * lineHeightOf(11) : 0,
    width,
    height: Math.max(y, 40),
    boxes,
    layers: [
      ...lineLayer(
        'lines between ranks',
        bands.slice(1).map((band) => ({ x: margin - left, x2: width, y: band.y, y2: band.y })),
        { stroke: colors.grid, strokeWidth: 1 },
      ),
      ...textLayer(
        'ranks',
        bands.map((band) => ({
          x: margin - left,
          y: (band.y + band.y2) / 2,
          lines: fitText(band.label, left - margin - 4, { size: 11, lines: 4 }),
        })),
        { size: 11, color: colors.muted, align: 'left' },
      ),
      ...textLayer(
        'families',
        showHeads
          ? heads.map((lines, c) => ({
              x: (c + 0.5) * column,
              y: -4 - (lines.length * lineHeightOf(11)) / 2,
              lines,
            }))
          : [],
        { size: 11, color: colors.muted, align: 'center', weight: 'bold' },
      ),
    ],
  }
}

/** A move as a line between two boxes. */
interface DrawnMove {
  readonly number: number
  readonly x: number
  readonly y: number
  readonly x2: number
  readonly y2: number
  readonly angle: number
}

/** A move as a line from edge to edge; nothing where one of the jobs is not shown. */
function drawnMove(boxes: readonly Box[], { from, to }: CareerMove, i: number): DrawnMove[] {
  const one = boxes.find(({ id }) => id === from)
  const other = boxes.find(({ id }) => id === to)
  if (one === undefined || other === undefined || one === other) return []
  const start = edgeToward(one, other)
  const end = edgeToward(other, one)
  const angle = (Math.atan2(end.y - start.y, end.x - start.x) * 180) / Math.PI + 90
  return [
    {
      number: i + 1,
      x: rounded(start.x),
      y: rounded(start.y),
      x2: rounded(end.x),
      y2: rounded(end.y),
      angle: rounded(angle),
    },
  ]
}

/** Where the line from the middle of a box to that of another leaves it. */
function edgeToward(box: Box, other: Box): { readonly x: number; readonly y: number } {
  const [x, y] = [(box.x + box.x2) / 2, (box.y + box.y2) / 2]
  const [dx, dy] = [(other.x + other.x2) / 2 - x, (other.y + other.y2) / 2 - y]
  const [w, h] = [(box.x2 - box.x) / 2 + 2, (box.y2 - box.y) / 2 + 2]
  const share = Math.min(
    dx === 0 ? Number.POSITIVE_INFINITY : w / Math.abs(dx),
    dy === 0 ? Number.POSITIVE_INFINITY : h / Math.abs(dy),
  )
  return { x: x + dx * share, y: y + dy * share }
}

/** Engines may differ in the last digit of an arc tangent; a hundredth of a pixel nobody sees. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

function moveLayers(moves: readonly DrawnMove[], { colors }: Look): ChartLayer[] {
  return [
    ...layer(
      'moves',
      moves.map(({ number, x, y, x2, y2 }) => ({ number, x, y, x2, y2 })),
      { type: 'rule', stroke: colors.met, strokeWidth: 3, aria: false },
      { x: pixels('x'), y: pixels('y'), x2: { field: 'x2' }, y2: { field: 'y2' } },
    ),
    ...layer(
      'heads of arrows',
      moves.map(({ x2, y2, angle }) => ({ x: x2, y: y2, angle })),
      // The point of the arrow is where the line ends.
      {
        type: 'point',
        shape: 'M0,0L-0.7,1.4L0.7,1.4Z',
        size: 130,
        fill: colors.met,
        strokeWidth: 0,
        opacity: 1,
        aria: false,
      },
      { x: pixels('x'), y: pixels('y'), angle: degrees('angle') },
    ),
  ]
}

function numberLayers(moves: readonly DrawnMove[], { colors }: Look): ChartLayer[] {
  const middles = moves.map(({ number, x, y, x2, y2 }) => ({ number, x: (x + x2) / 2, y: (y + y2) / 2 }))
  return [
    ...layer(
      'grounds of numbers',
      middles,
      {
        type: 'point',
        shape: 'circle',
        size: 260,
        fill: colors.met,
        stroke: colors.ground,
        strokeWidth: 2,
        opacity: 1,
        aria: false,
      },
      { x: pixels('x'), y: pixels('y') },
    ),
    ...textLayer(
      'numbers of moves',
      middles.map(({ number, x, y }) => ({ x, y, lines: [String(number)] })),
      { size: 11, color: colors.ground, align: 'center', weight: 'bold' },
    ),
  ]
}

function moveText(model: CompetencyModel, move: CareerMove, i: number, { locale, number }: Look): string {
  const kind = describeMoveKind(move.kind, { locale })
  const months = move.months === undefined ? '' : words[locale].months(number(move.months), move.months)
  return `${i + 1}. ${words[locale].move(kind, nameOf(model.jobs, move.to, locale), number(move.effort))}${months}`
}

interface Words {
  readonly title: (from: string | undefined, to: string) => string
  readonly none: string
  readonly which: (path: number, all: number) => string
  readonly move: (kind: string, to: string, effort: string) => string
  readonly months: (months: string, count: number) => string
  readonly start: string
  readonly target: string
  readonly step: (move: number) => string
  readonly noRank: string
  readonly noFamily: string
  readonly role: string
}

const words: Readonly<Record<Locale, Words>> = {
  en: {
    title: (from, to) => (from === undefined ? `Career path to ${to}` : `Career path: ${from} → ${to}`),
    none: 'No path was found under these limits.',
    which: (path, all) => `Path ${path} of ${all}.`,
    move: (kind, to, effort) => `${kind} to ${to}: effort ${effort}`,
    months: (months, count) => `, ${months} ${count === 1 ? 'month' : 'months'}`,
    start: 'start',
    target: 'target',
    step: (move) => `move ${move} leads here`,
    noRank: 'rank not stated',
    noFamily: 'no family stated',
    role: 'job',
  },
  id: {
    title: (from, to) => (from === undefined ? `Jalur karier ke ${to}` : `Jalur karier: ${from} → ${to}`),
    none: 'Tidak ada jalur dengan batasan ini.',
    which: (path, all) => `Jalur ${path} dari ${all}.`,
    move: (kind, to, effort) => `${kind} ke ${to}: upaya ${effort}`,
    months: (months) => `, ${months} bulan`,
    start: 'awal',
    target: 'tujuan',
    step: (move) => `perpindahan ${move} menuju ke sini`,
    noRank: 'jenjang tidak disebut',
    noFamily: 'rumpun tidak disebut',
    role: 'jabatan',
  },
}
