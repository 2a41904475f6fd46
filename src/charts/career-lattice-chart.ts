import { checkArguments } from '../base/check-arguments'
import { invalidParameter } from '../base/invalid-parameter'
import type { Kinds, OptionKinds } from '../base/kind'
import { plainText } from '../base/plain-text'
import type { CareerMove, CareerPath, CareerPathAnswer } from '../career/career-path'
import { aCareerPathAnswer } from '../career/result-kinds'
import { describeCareerPath } from '../describe/describe-career-path'
import { describeMoveKind } from '../describe/describe-move-kind'
import { nameOf } from '../describe/names'
import { sayLevels } from '../describe/say-levels'
import { someNumber, someText } from '../model/argument-kinds'
import { checkSameModel } from '../model/check-same-model'
import type { CompetencyModel } from '../model/competency-model'
import type { JobProfile } from '../model/job-profile'
import type { OfModel } from '../model/of-model'
import { aWholeModel } from '../model/whole-model'
import type { CareerLatticeChartLanguage } from './career-lattice-words'
import type { ChartOptions } from './chart-options'
import type { ChartLayer, ChartSpec } from './chart-spec'
import { fitText } from './fit-text'
import { framed, margin } from './frame'
import { type Box, jobSize, latticeOf } from './lattice'
import { drawnMove, moveLayers, numberLayers } from './lattice-moves'
import { area, layer, type PlacedText, saying, textLayer } from './layers'
import { type Look, lookOf } from './look'

/** What a career lattice can be told. */
export interface CareerLatticeOptions extends ChartOptions<CareerLatticeChartLanguage> {
  /** Which of the answer's paths is drawn in, 0 the best; `0` when absent. */
  readonly path?: number
  /** Which jobs are shown: all of the model, or those on the answer's paths; `'all'` when absent. */
  readonly show?: 'all' | 'on-paths'
}

const careerLatticeChartOptions: OptionKinds<CareerLatticeOptions> = {
  path: someNumber,
  show: { oneOf: ['all', 'on-paths'] },
  theme: { oneOf: ['light', 'dark'] },
  width: someNumber,
  title: someText,
  language: {},
}

const careerLatticeChartArguments: Kinds = {
  model: aWholeModel,
  answer: aCareerPathAnswer,
  options: { fields: careerLatticeChartOptions },
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
 * import { fullEn } from 'kompetensi/locale/en'
 *
 * const answer = findCareerPaths(
 *   lembagaXy,
 *   { holdings: { CFV: 4, FCI: 3 }, from: 'manager-administrasi', to: 'kepala-lsp' },
 *   { objectives: ['moves'], unassessed: 'met' },
 * )
 * const spec = careerLatticeChart(lembagaXy, answer, { language: fullEn })
 * console.log(spec.layer.find(({ name }) => name === 'moves')?.data.values.length) // 1
 * ```
 */
export function careerLatticeChart<Id extends string, R extends string>(
  model: CompetencyModel<Id>,
  answer: CareerPathAnswer<R> & OfModel<R, NoInfer<Id>>,
  options: CareerLatticeOptions,
): ChartSpec {
  checkArguments('careerLatticeChart', { model, answer, options }, careerLatticeChartArguments)
  checkSameModel(model, answer)
  const look = lookOf('careerLatticeChart', options)
  const path = pathOf(answer, options)
  const { language } = look
  const say = language.careerLatticeChart
  const lattice = latticeOf(model, shownJobs(model, answer, options), look)
  const boxes = lattice.boxes.map((box) => markedBox(box, answer, path, look))
  const moves = (path?.moves ?? []).flatMap((move, i) => drawnMove(boxes, move, i + 1))
  const from = answer.from === undefined ? undefined : nameOf(model.jobs, answer.from, language)
  const room = Math.max(look.width - 2 * margin, lattice.left + lattice.width - margin)
  const listed = (path?.moves ?? []).flatMap((move, i) =>
    fitText(moveText(model, move, i + 1, look), room, { size: noteSize, lines: 3 }),
  )
  return framed(look, {
    title: options.title ?? say.title(from, nameOf(model.jobs, answer.to, language)),
    notes: [
      ...(path === undefined ? [say.none] : []),
      ...(answer.paths.length > 1 ? [say.which((options.path ?? 0) + 1, answer.paths.length)] : []),
      ...sayLevels(model, language),
    ],
    left: lattice.left,
    right: margin,
    above: lattice.above,
    below: listed.length === 0 ? 0 : 10 + listed.length * noteLine,
    width: lattice.width,
    height: lattice.height,
    says: describeCareerPath(model, answer, { language }).split('\n'),
    layers: [
      ...lattice.layers,
      // Lines of moves lie on the jobs they pass by, below those they join.
      ...boxLayer('jobs', boxes, false, look),
      ...moveLayers(moves, look),
      ...boxLayer('jobs on the path', boxes, true, look),
      ...nameLayers(boxes, look),
      ...numberLayers(moves, look),
      ...textLayer(
        'moves in words',
        listed.map((line, i) => ({
          x: margin - lattice.left,
          y: lattice.height + 18 + i * noteLine,
          lines: [line],
        })),
        { size: noteSize, color: look.colors.text, align: 'left' },
      ),
    ],
  })
}

const noteSize = 12
const noteLine = 16

/** The path to draw; `undefined` where the answer has none at all. */
function pathOf(
  { paths }: CareerPathAnswer,
  { path = 0, show = 'all' }: CareerLatticeOptions,
): CareerPath | undefined {
  if (show !== 'all' && show !== 'on-paths') {
    throw invalidParameter('careerLatticeChart', 'show', show, { oneOf: ['all', 'on-paths'] })
  }
  const chosen = paths[path]
  if (chosen === undefined && (path !== 0 || paths.length > 0)) {
    const range = { whole: true, atLeast: 0, atMost: paths.length - 1 } as const
    throw invalidParameter('careerLatticeChart', 'path', path, range)
  }
  return chosen
}

function shownJobs<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  { paths, from, to }: CareerPathAnswer,
  { show = 'all' }: CareerLatticeOptions,
): JobProfile<Id, C, J>[] {
  const onPaths = new Set([...paths.flatMap((path) => path.jobs), from ?? to, to])
  return Object.values<JobProfile<Id, C, J>>(model.jobs).filter(({ id }) => show === 'all' || onPaths.has(id))
}

/** A job in its place, and what the path has to do with it. */
interface MarkedBox extends Box {
  /** Whether it is on the path. */
  readonly marked: boolean
  /** Where the path starts or leads to, in a word. */
  readonly role: string | undefined
  readonly says: string
}

function markedBox(
  box: Box,
  answer: CareerPathAnswer,
  path: CareerPath | undefined,
  { language }: Look<CareerLatticeChartLanguage>,
): MarkedBox {
  const say = language.careerLatticeChart
  const onPath = path?.jobs ?? [...(answer.from === undefined ? [] : [answer.from]), answer.to]
  const step = onPath.indexOf(box.id)
  const role = box.id === answer.to ? say.target : box.id === answer.from ? say.start : undefined
  const facts = [...(role === undefined ? [] : [role]), ...(step > 0 ? [say.step(step)] : [])]
  return { ...box, marked: step >= 0, role, says: [plainText(box.name), ...facts].join('; ') }
}

/** The jobs on the path, which stand out, or the others. */
function boxLayer(
  name: string,
  boxes: readonly MarkedBox[],
  marked: boolean,
  { colors, language }: Look<CareerLatticeChartLanguage>,
): ChartLayer[] {
  return layer(
    name,
    boxes
      .filter((box) => box.marked === marked)
      .map(({ id, x, x2, y, y2, says }) => ({ job: id, x, x2, y, y2, says })),
    {
      type: 'rect',
      fill: marked ? colors.ground : colors.area,
      stroke: marked ? colors.met : colors.muted,
      strokeWidth: marked ? 3 : 1,
      cornerRadius: 5,
      ariaRoleDescription: language.careerLatticeChart.role,
    },
    { ...area(), ...saying() },
  )
}

/** The names of jobs in their boxes, and above two of them that they are start and target. */
function nameLayers(boxes: readonly MarkedBox[], { colors }: Look<CareerLatticeChartLanguage>): ChartLayer[] {
  const names = (marked: boolean): PlacedText[] =>
    boxes
      .filter((box) => box.marked === marked)
      .map(({ x, x2, y, y2, lines }) => ({ x: (x + x2) / 2, y: (y + y2) / 2, lines }))
  const style = { size: jobSize, color: colors.text, align: 'center' } as const
  return [
    ...textLayer('names of jobs', names(false), style),
    ...textLayer('names of jobs on the path', names(true), { ...style, weight: 'bold' }),
    ...textLayer(
      'start and target',
      boxes.flatMap(({ x, x2, y, role }) =>
        role === undefined ? [] : [{ x: (x + x2) / 2, y: y - 8, lines: [role] }],
      ),
      { size: 11, color: colors.met, align: 'center', weight: 'bold' },
    ),
  ]
}

/** A move in words: its kind, where it leads, what it takes. */
function moveText(
  model: CompetencyModel,
  move: CareerMove,
  place: number,
  { language, number }: Look<CareerLatticeChartLanguage>,
): string {
  const say = language.careerLatticeChart
  const kind = describeMoveKind(move.kind, { language })
  const months = move.months === undefined ? '' : say.months(number(move.months), move.months)
  return `${place}. ${say.move(kind, nameOf(model.jobs, move.to, language), number(move.effort), move.effort)}${months}`
}
