import { at } from '../base/at'
import { checkArguments } from '../base/check-arguments'
import { noise } from '../base/compare'
import { invalidParameter } from '../base/invalid-parameter'
import type { Kinds } from '../base/kind'
import { plainText } from '../base/plain-text'
import { describeTeam } from '../describe/describe-team'
import { nameOf } from '../describe/names'
import { sayLevels } from '../describe/say-levels'
import { checkSameModel } from '../model/check-same-model'
import type { CompetencyModel } from '../model/competency-model'
import type { OfModel } from '../model/of-model'
import { aDictionary } from '../model/whole-model'
import { aTeamSummary } from '../team/result-kinds'
import type { TeamCell, TeamSummary } from '../team/summarize-team'
import type { ChartOptions } from './chart-options'
import { chartOptions } from './chart-options'
import type { ChartLayer, ChartSpec } from './chart-spec'
import { fitText } from './fit-text'
import { framed, type Legend } from './frame'
import { area, layer, pixels, saying, textLayer, words } from './layers'
import { type Look, lookOf } from './look'
import { layOutRows, type Rows } from './rows'
import { statusEntries, statusLayer, statusLook, statusWord } from './statuses'
import type { TeamHeatMapChartLanguage } from './team-heat-map-words'
import { textWidth } from './text-width'

const teamHeatMapChartArguments: Kinds = {
  model: aDictionary,
  summary: aTeamSummary,
  options: { fields: chartOptions },
}

/**
 * Draws a team as competencies × people: each cell says how far the person is from what the own job requires, as a number
 * with its sign on the colour of the status. The four nothings are no colour: required and not assessed (an empty square),
 * required at no given level (a cross), not required (a dash), not known whether required (an empty diamond). Beside each
 * row stands how many of those who are asked for the competency are known to meet it.
 *
 * @param model - the model the summary is of
 * @param summary - what `summarizeTeam` returned
 * @param options - language, theme, width, title
 * @returns a Vega-Lite specification; competencies and people in the order of the summary
 * @throws `CompetencyError` `model-mismatch` when the summary is of another model, `parameter-invalid` for a theme,
 * `number-out-of-range` for a width
 * @example
 * ```ts
 * import { summarizeTeam } from 'kompetensi'
 * import { teamHeatMapChart } from 'kompetensi/charts'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { fullId } from 'kompetensi/locale/id'
 *
 * const people = [
 *   { id: 'p1', job: 'staf-sertifikasi', holdings: { AT: 3, CT: 2 } },
 *   { id: 'p2', job: 'staf-sertifikasi', holdings: { AT: 1 } },
 * ] as const
 * const spec = teamHeatMapChart(lembagaXy, summarizeTeam(lembagaXy, people), { language: fullId })
 * console.log(spec.title.text) // [ 'Tim: 2 orang, 13 kompetensi' ]
 * ```
 */
export function teamHeatMapChart<Id extends string, R extends string>(
  model: CompetencyModel<Id>,
  summary: TeamSummary<R> & OfModel<R, NoInfer<Id>>,
  options: ChartOptions<TeamHeatMapChartLanguage>,
): ChartSpec {
  checkArguments('teamHeatMapChart', { model, summary, options }, teamHeatMapChartArguments)
  checkSameModel(model, summary)
  checkCells(summary)
  const look = lookOf('teamHeatMapChart', options)
  const { language } = look
  const say = language.teamHeatMapChart
  const people = summary.rows.map(({ person }) => person)
  const names = summary.competencies.map(({ competency }) =>
    plainText(nameOf(model.competencies, competency, language)),
  )
  const rows = layOutRows(
    look,
    summary.competencies.map(({ met, required }, i) => ({
      label: at(names, i),
      aside: required === 0 ? '' : `${met}/${required}`,
    })),
    // Columns too narrow for a number make the picture wider, not the numbers unreadable.
    { least: leastHeight, plot: [narrowest * people.length, widest * people.length], head: say.met },
  )
  const column = rows.width / Math.max(1, people.length)
  const halves = cellHalves(rows)
  const cells = summary.rows.flatMap((row, p) =>
    row.cells.map((cell, c): PlacedCell => {
      const entry = { cell, person: plainText(row.person), name: at(names, c) }
      const place = { x: p * column, y: at(rows.middles, c), half: at(halves, c) }
      return { ...entry, ...place, says: saysOf(entry, look) }
    }),
  )
  const heads = headsOf(people, column, look)
  const sentences = describeTeam(model, summary, { language }).split('\n')
  return framed(look, {
    title: options.title ?? say.title(people.length, names.length),
    notes: [
      say.cells,
      ...(summary.withoutJob.length === 0 ? [] : [say.withoutJob(summary.withoutJob.length)]),
      ...sayLevels(model, language),
    ],
    legend: legendOf(cells, look),
    left: rows.left,
    right: rows.right,
    above: heads.above,
    below: 0,
    width: rows.width,
    height: rows.height,
    says: sentences,
    layers: [
      ...rows.layers,
      ...cellLayers(cells, column, look),
      ...heads.layers,
      ...textLayer('head of counts', [{ x: rows.width + 10, y: -10, lines: [say.met] }], {
        size: headSize,
        color: look.colors.muted,
        align: 'left',
      }),
    ],
  })
}

/** Throws where somebody has a cell more or less than there are competencies. */
function checkCells({ rows, competencies }: TeamSummary): void {
  const odd = rows.findIndex(({ cells }) => cells.length !== competencies.length)
  if (odd < 0) return
  const expected = { ofKind: 'list', givenBy: 'summarizeTeam(…)' } as const
  throw invalidParameter('teamHeatMapChart', `summary.rows.${odd}.cells`, rows[odd]?.cells, expected)
}

const headSize = 11
const leastHeight = 22
const narrowest = 26
const widest = 90
/** The most that the name of a person takes when it stands upright. */
const tallest = 110

const signs: Readonly<Record<Measured, string>> = { below: '−', met: '0', above: '+' }

/** The statuses that are a level compared with a level; all others are nothings. */
type Measured = 'below' | 'met' | 'above'

function isMeasured(status: string): status is Measured {
  return status === 'below' || status === 'met' || status === 'above'
}

/** A cell in its place, in pixels. */
interface PlacedCell {
  readonly cell: TeamCell
  readonly person: string
  readonly name: string
  /** Its left edge, with the line between columns. */
  readonly x: number
  /** Its middle, from above. */
  readonly y: number
  /** Half its height. */
  readonly half: number
  readonly says: string
}

/** Half the height of each cell: what is left between its row and the next or the one before. */
function cellHalves({ middles, height }: Pick<Rows, 'middles' | 'height'>): number[] {
  return middles.map((middle, i) => {
    const next = middles[i + 1] ?? 2 * height - middle
    const before = middles[i - 1] ?? -middle
    return Math.max(4, Math.min(next - middle, middle - before) / 2 - 1)
  })
}

function gapText(
  { status, held, required }: TeamCell,
  { signed }: Look<TeamHeatMapChartLanguage>,
): string | undefined {
  if (!isMeasured(status) || held === undefined || required === undefined) return undefined
  const gap = held - required
  return signed(Math.abs(gap) <= noise ? 0 : gap)
}

function saysOf(
  { cell, person, name }: Pick<PlacedCell, 'cell' | 'person' | 'name'>,
  look: Look<TeamHeatMapChartLanguage>,
): string {
  const { language, number } = look
  const say = language.teamHeatMapChart
  const facts = [
    ...(cell.required === undefined ? [] : [`${say.required} ${number(cell.required)}`]),
    ...(cell.held === undefined ? [] : [`${say.held} ${number(cell.held)}`]),
  ]
  return [`${person}, ${name}: ${statusWord(cell.status, language)}`, ...facts].join('; ')
}

/** Signs on colours for what is measured, empty symbols for the nothings. */
function legendOf(cells: readonly PlacedCell[], look: Look<TeamHeatMapChartLanguage>): Legend {
  const { language, colors } = look
  return {
    entries: statusEntries(
      cells.map(({ cell }) => cell.status),
      language,
    ),
    draw: (symbols) => [
      ...layer(
        'legend: cells',
        symbols.flatMap(({ key, x, y }) =>
          isMeasured(key) ? [{ x: x - 9, x2: x + 9, y: y - 7, y2: y + 7, status: key }] : [],
        ),
        { type: 'rect', cornerRadius: 2, aria: false },
        { ...area(), fill: statusLook(colors).fill },
      ),
      ...textLayer(
        'legend: signs',
        symbols.flatMap(({ key, x, y }) => (isMeasured(key) ? [{ x, y, lines: [signs[key]] }] : [])),
        { size: 11, weight: 'bold', color: colors.ground, align: 'center' },
      ),
      ...statusLayer(
        'legend: nothings',
        symbols.flatMap(({ key, x, y }) => (isMeasured(key) ? [] : [{ x, y, status: key }])),
        look,
        70,
      ),
    ],
  }
}

/** The cells: gaps on the colours of their statuses, and nothings. */
function cellLayers(
  cells: readonly PlacedCell[],
  column: number,
  look: Look<TeamHeatMapChartLanguage>,
): ChartLayer[] {
  const { colors, language } = look
  return [
    ...layer(
      'cells',
      cells.flatMap(({ cell: { competency, status }, person, name, x, y, half, says }) =>
        isMeasured(status)
          ? [
              {
                person,
                competency,
                name,
                status,
                x: x + 1,
                x2: x + column - 1,
                y: y - half,
                y2: y + half,
                says,
              },
            ]
          : [],
      ),
      { type: 'rect', cornerRadius: 2, ariaRoleDescription: language.teamHeatMapChart.role },
      { ...area(), fill: statusLook(colors).fill, ...saying() },
    ),
    ...layer(
      'gaps',
      cells.flatMap(({ cell, x, y, says }) => {
        const text = gapText(cell, look)
        return text === undefined ? [] : [{ x: x + column / 2, y, text, says }]
      }),
      {
        type: 'text',
        align: 'center',
        baseline: 'middle',
        fontSize: 11,
        fontWeight: 'bold',
        fill: colors.ground,
        aria: false,
      },
      { x: pixels('x'), y: pixels('y'), text: words('text'), tooltip: words('says') },
    ),
    ...statusLayer(
      'nothings',
      cells.flatMap(({ cell: { status }, x, y, says }) =>
        isMeasured(status) ? [] : [{ x: x + column / 2, y, status, says }],
      ),
      look,
      64,
    ),
  ]
}

/** The names of people above their columns: upright where one of them is wider than a column. */
function headsOf(
  people: readonly string[],
  column: number,
  { colors }: Look<TeamHeatMapChartLanguage>,
): { readonly above: number; readonly layers: readonly ChartLayer[] } {
  const flat = people.every((person) => textWidth(person, headSize) <= column - 6)
  const heads = people.map((person) => fitText(person, flat ? column - 4 : tallest, { size: headSize }))
  const longest = Math.ceil(Math.max(0, ...heads.map(([line = '']) => textWidth(line, headSize))))
  return {
    above: flat ? 20 : 8 + longest,
    layers: textLayer(
      'people',
      heads.map((lines, p) => ({ x: (p + 0.5) * column, y: flat ? -10 : -6, lines })),
      { size: headSize, color: colors.text, align: flat ? 'center' : 'left', angle: flat ? 0 : -90 },
    ),
  }
}
