import { at } from '../base/at'
import { checkArguments } from '../base/check-arguments'
import type { Kinds } from '../base/kind'
import { plainText } from '../base/plain-text'
import { describeTrainingNeeds } from '../describe/describe-training-needs'
import { nameOf } from '../describe/names'
import { sayLevels } from '../describe/say-levels'
import type { TrainingNeed, TrainingNeeds } from '../development/list-training-needs'
import { aTrainingNeeds } from '../development/result-kinds'
import { checkSameModel } from '../model/check-same-model'
import type { CompetencyModel } from '../model/competency-model'
import type { OfModel } from '../model/of-model'
import { aDictionary } from '../model/whole-model'
import type { TeamStatus } from '../team/summarize-team'
import type { ChartOptions } from './chart-options'
import { chartOptions } from './chart-options'
import type { ChartLayer, ChartSpec } from './chart-spec'
import { fitText, longestWord, longestWordWidth } from './fit-text'
import { framed } from './frame'
import { layer, lineHeightOf, lineLayer, type PlacedText, pixels, saying, textLayer } from './layers'
import { type Look, lookOf, narrow } from './look'
import { layOutRows, type Rows } from './rows'
import { statusLayer, statusLook, statusWord } from './statuses'
import { textWidth } from './text-width'
import type { TrainingNeedsChartLanguage } from './training-needs-words'

const trainingNeedsChartArguments: Kinds = {
  model: aDictionary,
  needs: aTrainingNeeds,
  options: { fields: chartOptions },
}

/**
 * Draws training needs: a row for each competency in the order of need, a column for each thing that is known of people —
 * below, met, not assessed, expired, no level given, not known whether required — and in it a bar with the number of
 * people. All bars have the same scale; what is not known is hollow and adds to no gap.
 *
 * @param model - the model the needs are of
 * @param needs - what `listTrainingNeeds` returned
 * @param options - language, theme, width, title
 * @returns a Vega-Lite specification; competencies by priority, then those nobody is known to lack
 * @throws `CompetencyError` `model-mismatch` when the needs are of another model, `parameter-invalid` for a theme,
 * `number-out-of-range` for a width
 * @example
 * ```ts
 * import { listTrainingNeeds } from 'kompetensi'
 * import { trainingNeedsChart } from 'kompetensi/charts'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { fullEn } from 'kompetensi/locale/en'
 *
 * const people = [
 *   { id: 'p1', job: 'staf-sertifikasi', holdings: { AT: 1 } },
 *   { id: 'p2', job: 'staf-sertifikasi', holdings: { AT: 0 } },
 * ] as const
 * const spec = trainingNeedsChart(lembagaXy, listTrainingNeeds(lembagaXy, people), { language: fullEn })
 * console.log(spec.title.text) // [ 'Training needs of 2 people' ]
 * ```
 */
export function trainingNeedsChart<Id extends string, R extends string>(
  model: CompetencyModel<Id>,
  needs: TrainingNeeds<R> & OfModel<R, NoInfer<Id>>,
  options: ChartOptions<TrainingNeedsChartLanguage>,
): ChartSpec {
  checkArguments('trainingNeedsChart', { model, needs, options }, trainingNeedsChartArguments)
  checkSameModel(model, needs)
  const look = lookOf('trainingNeedsChart', options)
  const { language, number } = look
  const say = language.trainingNeedsChart
  const shown = columns.filter(({ count }) => needs.needs.some((need) => count(need) > 0))
  // A narrow picture leaves the means out.
  const withMean = look.width >= narrow && needs.needs.some(({ below }) => below > 0)
  const names = needs.needs.map(({ competency }) =>
    plainText(nameOf(model.competencies, competency, language)),
  )
  const headWords = shown.map(({ key }) => wordOf(key, language))
  const rows = layOutRows(
    look,
    needs.needs.map(({ priority, meanShortfall }, i) => ({
      label: priority === undefined ? at(names, i) : `${priority}. ${at(names, i)}`,
      ...(withMean ? { aside: meanShortfall === undefined ? '' : number(meanShortfall) } : {}),
    })),
    {
      head: withMean ? longestWord([say.mean], { size }) : '',
      plot: [shown.length * (longestWordWidth(headWords, { size }) + 8), Number.POSITIVE_INFINITY],
    },
  )
  const placed = needs.needs.map((need, i) => ({ need, name: at(names, i), y: at(rows.middles, i) }))
  const heads = headsOf(shown, withMean, rows.width, look)
  const [summary = '', ...sentences] = describeTrainingNeeds(model, needs, { language }).split('\n')
  return framed(look, {
    title: options.title ?? say.title(needs.people),
    notes: [
      summary,
      ...(needs.needs.some(({ essentialBelow }) => essentialBelow > 0) ? [say.essential] : []),
      ...sayLevels(model, language),
    ],
    left: rows.left,
    right: rows.right,
    above: heads.above,
    below: 0,
    width: rows.width,
    height: rows.height,
    says: sentences,
    layers: [...rows.layers, ...barLayers(placed, shown, rows, look), ...heads.layers],
  })
}

const size = 11

/** What a column counts. */
type ColumnKey = 'below' | 'met' | 'not-assessed' | 'expired' | 'level-unspecified' | 'requirement-unknown'

interface Column {
  readonly key: ColumnKey
  /** What the column looks like. */
  readonly status: TeamStatus
  readonly count: (need: TrainingNeed) => number
}

const columns: readonly Column[] = [
  { key: 'below', status: 'below', count: ({ below }) => below },
  { key: 'met', status: 'met', count: ({ met }) => met },
  { key: 'not-assessed', status: 'not-assessed', count: ({ notAssessed }) => notAssessed },
  { key: 'expired', status: 'not-assessed', count: ({ expired }) => expired },
  { key: 'level-unspecified', status: 'level-unspecified', count: ({ unspecified }) => unspecified },
  {
    key: 'requirement-unknown',
    status: 'requirement-unknown',
    count: ({ requirementUnknown }) => requirementUnknown,
  },
]

function wordOf(key: ColumnKey, language: TrainingNeedsChartLanguage): string {
  return key === 'expired' ? language.trainingNeedsChart.expired : statusWord(key, language)
}

/** The number of people of a bar, and of how many of them the competency is essential. */
function numberOf(
  need: TrainingNeed,
  { key, count }: Column,
  { number }: Look<TrainingNeedsChartLanguage>,
): string {
  const essential = key === 'below' ? need.essentialBelow : 0
  return essential > 0 ? `${number(count(need))} (${number(essential)}*)` : number(count(need))
}

/** A competency in its row. */
interface PlacedNeed {
  readonly need: TrainingNeed
  readonly name: string
  /** The middle of the row. */
  readonly y: number
}

/** In each column a bar as long as it has people, all on one scale, and their number. */
function barLayers(
  placed: readonly PlacedNeed[],
  shown: readonly Column[],
  { width, height }: Pick<Rows, 'width' | 'height'>,
  look: Look<TrainingNeedsChartLanguage>,
): ChartLayer[] {
  const { colors, language } = look
  const column = width / Math.max(1, shown.length)
  const perPerson = personWidth(placed, shown, column, look)
  const bars = placed.flatMap(({ need, name, y }) =>
    shown.flatMap((one, c) => {
      const people = one.count(need)
      if (people === 0) return []
      const x = c * column
      return [{ need, name, y, column: one, people, x, x2: x + people * perPerson }]
    }),
  )
  return [
    ...lineLayer(
      'bases of columns',
      shown.map((_, c) => ({ x: c * column, x2: c * column, y: 0, y2: height })),
      { stroke: colors.grid, strokeWidth: 1 },
    ),
    ...layer(
      'people',
      bars.map(({ need, name, y, column: { key, status }, people, x, x2 }) => ({
        competency: need.competency,
        counted: key,
        status,
        people,
        x,
        x2,
        y,
        top: y - 6,
        bottom: y + 6,
        says: saysOf(need, name, key, { people, language }),
      })),
      { type: 'rect', strokeWidth: 1.5, ariaRoleDescription: language.trainingNeedsChart.role },
      {
        x: pixels('x'),
        x2: { field: 'x2' },
        y: pixels('top'),
        y2: { field: 'bottom' },
        fill: statusLook(colors).fill,
        stroke: statusLook(colors).stroke,
        ...saying(),
      },
    ),
    ...textLayer(
      'numbers of people',
      bars.map(({ need, column: one, x2, y }) => ({ x: x2 + 5, y, lines: [numberOf(need, one, look)] })),
      { size, color: colors.text, align: 'left' },
    ),
  ]
}

/** The length of a bar for each person, so that the longest bar leaves room for the longest number. */
function personWidth(
  placed: readonly PlacedNeed[],
  shown: readonly Column[],
  column: number,
  look: Look<TrainingNeedsChartLanguage>,
): number {
  const cells = shown.flatMap((one) => placed.map(({ need }) => ({ one, need })))
  const most = Math.max(1, ...cells.map(({ one, need }) => one.count(need)))
  const numbers = cells.map(({ one, need }) => textWidth(numberOf(need, one, look), size))
  return Math.max(0, column - Math.max(0, ...numbers) - 16) / most
}

function saysOf(
  { essentialBelow }: TrainingNeed,
  name: string,
  key: ColumnKey,
  { people, language }: { readonly people: number; readonly language: TrainingNeedsChartLanguage },
): string {
  const say = language.trainingNeedsChart
  const essential = key === 'below' && essentialBelow > 0 ? `; ${say.essentialTo(essentialBelow)}` : ''
  return `${name}, ${wordOf(key, language)}: ${say.people(people)}${essential}`
}

/** A symbol and a word above each column, and above the means what they are. */
function headsOf(
  shown: readonly Column[],
  withMean: boolean,
  width: number,
  look: Look<TrainingNeedsChartLanguage>,
): { readonly above: number; readonly layers: readonly ChartLayer[] } {
  const { colors, language } = look
  const { mean } = language.trainingNeedsChart
  const column = width / Math.max(1, shown.length)
  const heads = shown.map(({ key }, c) => ({
    x: c * column,
    lines: fitText(wordOf(key, language), column - 6, { size, lines: 3 }),
  }))
  const room = longestWordWidth([mean], { size }) + 1
  const means = withMean ? [{ x: width + 10, lines: fitText(mean, room, { size, lines: 4 }) }] : []
  const above =
    26 + Math.max(0, ...[...heads, ...means].map(({ lines }) => lines.length)) * lineHeightOf(size)
  const placed = (texts: typeof heads): PlacedText[] =>
    texts.map(({ x, lines }) => ({ x, y: 22 - above + (lines.length * lineHeightOf(size)) / 2, lines }))
  return {
    above,
    layers: [
      ...statusLayer(
        'symbols of columns',
        shown.map(({ status }, c) => ({ x: c * column + 6, y: 12 - above, status })),
        look,
        64,
      ),
      ...textLayer('heads of columns', placed(heads), { size, color: colors.text, align: 'left' }),
      ...textLayer('head of means', placed(means), { size, color: colors.muted, align: 'left' }),
    ],
  }
}
