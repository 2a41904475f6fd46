import { at } from '../base/at'
import { checkArguments } from '../base/check-arguments'
import { invalidParameter } from '../base/invalid-parameter'
import type { Issue } from '../base/issue'
import type { Kinds } from '../base/kind'
import { plainText } from '../base/plain-text'
import { throwIssues } from '../base/throw-issues'
import { describeGap } from '../describe/describe-gap'
import { nameOf } from '../describe/names'
import { sayLevels } from '../describe/say-levels'
import type { GapItem, GapReport } from '../gap/analyze-gap'
import { aGapReport } from '../gap/result-kinds'
import { measureIssue } from '../measure/issues'
import { aText } from '../model/argument-kinds'
import { checkSameModel } from '../model/check-same-model'
import type { CompetencyModel } from '../model/competency-model'
import { textIn } from '../model/find-text'
import type { OfModel } from '../model/of-model'
import { aDictionary } from '../model/whole-model'
import type { ChartOptions } from './chart-options'
import { chartOptions } from './chart-options'
import type { ChartLayer, ChartSpec } from './chart-spec'
import { fitText } from './fit-text'
import { framed, type Legend } from './frame'
import { layer, lineHeightOf, onScale, pixels, saying, textLayer } from './layers'
import { levelRange, rangeOver } from './level-range'
import { type Look, lookOf } from './look'
import { domainOf, numberAxis } from './number-axis'
import type { ProfileChartLanguage } from './profile-words'
import { requiredLayer } from './required-layer'
import { layOutRows } from './rows'
import { mostSeries, seriesKey, seriesLayer, seriesLook } from './series'
import { statusWord } from './statuses'

/** A person, or the same person on another day, in a profile chart. */
export interface ProfileSeries<Id extends string = string, C extends string = string> {
  /** What the legend calls it: an id, a date. */
  readonly name: string
  /** What `analyzeGap` returned. */
  readonly report: GapReport<Id, C>
}

const profileChartArguments: Kinds = {
  model: aDictionary,
  people: {
    due: true,
    each: {
      fields: {
        name: aText,
        report: aGapReport,
      },
    },
  },
  options: { fields: chartOptions },
}

/**
 * Lays the levels of one to six people beside one profile: what a radar chart is used for, as dots on straight scales, where
 * 86 competencies can be read, scales may differ and a competency that nobody assessed does not become a dent to 0. Each
 * person has a symbol and a line of their own in each row; who is not assessed stands in a column of their own.
 *
 * @param model - the model the reports are of
 * @param people - one to six gap reports against the same job, each with a name
 * @param options - language, theme, width, title
 * @returns a Vega-Lite specification; requirements in the order of the first report's profile
 * @throws `CompetencyError` `model-mismatch` for a report of another model, `parameter-invalid` for nobody, more than six,
 * reports against different jobs, or a theme, `blank-id` or `duplicate-id` for a name that is blank or stands twice, `number-out-of-range` for a
 * width
 * @example
 * ```ts
 * import { analyzeGap } from 'kompetensi'
 * import { profileChart } from 'kompetensi/charts'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { fullId } from 'kompetensi/locale/id'
 *
 * const people = [
 *   { name: '2026', report: analyzeGap(lembagaXy, 'kepala-lsp', { INT: 3, CFV: 2 }) },
 *   { name: '2027', report: analyzeGap(lembagaXy, 'kepala-lsp', { INT: 4, CFV: 4 }) },
 * ]
 * const spec = profileChart(lembagaXy, people, { language: fullId })
 * console.log(spec.layer.some(({ name }) => name === 'held')) // true
 * ```
 */
export function profileChart<Id extends string, R extends string>(
  model: CompetencyModel<Id>,
  people: readonly (ProfileSeries<R> & { readonly report: OfModel<R, NoInfer<Id>> })[],
  options: ChartOptions<ProfileChartLanguage>,
): ChartSpec {
  checkArguments('profileChart', { model, people, options }, profileChartArguments)
  const look = lookOf('profileChart', options)
  const { language } = look
  const [first] = people
  if (first === undefined || people.length > mostSeries) {
    const range = { whole: true, atLeast: 1, atMost: mostSeries } as const
    throw invalidParameter('profileChart', 'people.length', people.length, range)
  }
  checkReports(model, people, first.report.job)
  const say = language.profileChart
  const names = people.map(({ name }) => plainText(name))
  throwIssues(nameIssues(names))
  const entries = entriesOf(model, first.report, people, look)
  const rows = layOutRows(
    look,
    entries.map(({ name, essential }) => ({
      label: essential ? `${name} *` : name,
      strong: essential,
      aside: '',
    })),
    { symbol: Math.max(people.length * column + 4, 62), least: people.length * lane + 8 },
  )
  const range = rangeOver(
    entries.map((entry) => entry.range),
    entries.flatMap(({ required, levels }) => [required, ...levels]),
  )
  const domain = domainOf(range, rows.width)
  const axis = numberAxis(look, rows, { range, title: say.axis })
  const placed = entries.map((entry, i) => ({ ...entry, y: at(rows.middles, i) }))
  const dots = dotsOf(placed, names, look)
  const beside = besideOf(dots, rows.width, look)
  return framed(look, {
    title: options.title ?? say.title(textIn(first.report.jobName, language.tag)),
    notes: [
      ...(first.report.profileComplete ? [] : [say.incomplete]),
      ...(entries.some(({ essential }) => essential) ? [say.essential] : []),
      ...sayLevels(model, language),
    ],
    legend: legendOf(names, look),
    left: rows.left,
    right: rows.right,
    above: Math.max(axis.above, beside.above),
    below: axis.below,
    width: rows.width,
    height: rows.height,
    says: people.map(({ name, report }) => {
      const [summary = ''] = describeGap(model, report, { language }).split('\n')
      return `${name}: ${summary}`
    }),
    layers: [
      ...axis.layers,
      ...rows.layers,
      ...scaleLayers(placed, domain, look),
      ...heldLayer(dots, domain, look),
      ...beside.layers,
    ],
  })
}

/** Names that are blank, or there twice: nobody could tell which of them a symbol is. */
function nameIssues(names: readonly string[]): Issue[] {
  return names.flatMap((id, i): Issue[] => {
    const path = ['people', i, 'name']
    if (id.trim() === '') return [measureIssue('blank-id', path, { field: 'name' })]
    return names.indexOf(id) < i ? [measureIssue('duplicate-id', path, { id, kind: 'people' })] : []
  })
}

/** From the line of one person to the next. */
const lane = 10
/** From the symbol of one person who is not assessed to the next. */
const column = 14
const headSize = 11

/** Refuses reports of another model or against another job than the first. */
function checkReports(model: CompetencyModel, people: readonly ProfileSeries[], job: string): void {
  for (const { report } of people) {
    checkSameModel(model, report)
    if (report.job !== job) {
      throw invalidParameter('profileChart', 'job', report.job, { oneOf: [job] })
    }
  }
}

/** A requirement, and the level each person holds; `undefined` where it is not assessed. */
interface Entry {
  readonly competency: string
  readonly name: string
  readonly essential: boolean
  readonly required: number | undefined
  readonly range: readonly [number, number] | undefined
  readonly levels: readonly (number | undefined)[]
}

/** An entry in its row; each person has a line of their own in it. */
interface PlacedEntry extends Entry {
  readonly y: number
}

function entriesOf(
  model: CompetencyModel,
  first: GapReport,
  people: readonly ProfileSeries[],
  { language }: Look<ProfileChartLanguage>,
): Entry[] {
  const held = people.map(
    ({ report }) => new Map(report.items.map((item) => [item.competency, heldOf(item)])),
  )
  return first.items.map((item) => ({
    competency: item.competency,
    name: plainText(nameOf(model.competencies, item.competency, language)),
    essential: item.essential,
    required: 'required' in item ? item.required : undefined,
    range: levelRange(model, item.competency, first.job),
    levels: held.map((levels) => levels.get(item.competency)),
  }))
}

function heldOf(item: GapItem): number | undefined {
  return 'held' in item ? item.held : undefined
}

/** From the middle of a row to the line of a person. */
function laneOf(place: number, people: number): number {
  return (place - (people - 1) / 2) * lane
}

/** A person in a row. */
interface Dot {
  readonly competency: string
  readonly person: string
  readonly place: number
  readonly held: number | undefined
  /** The middle of the row. */
  readonly middle: number
  /** The line of the person. */
  readonly y: number
  readonly says: string
}

function dotsOf(
  placed: readonly PlacedEntry[],
  names: readonly string[],
  { language, number }: Look<ProfileChartLanguage>,
): Dot[] {
  const say = language.profileChart
  return placed.flatMap(({ competency, name, required, levels, y: middle }) =>
    levels.map((held, place) => {
      const person = at(names, place)
      const facts = [
        held === undefined ? statusWord('not-assessed', language) : `${say.held} ${number(held)}`,
        required === undefined
          ? statusWord('level-unspecified', language)
          : `${say.required} ${number(required)}`,
      ]
      const y = middle + laneOf(place, names.length)
      return { competency, person, place, held, middle, y, says: `${person}, ${name}: ${facts.join('; ')}` }
    }),
  )
}

/** What is required, and the symbol of each person. */
function legendOf(names: readonly string[], look: Look<ProfileChartLanguage>): Legend {
  return {
    entries: [
      { key: 'required', label: look.language.profileChart.required },
      ...names.map((label, place) => ({ key: seriesKey(place), label })),
    ],
    draw: (symbols) => [
      ...requiredLayer(
        'legend: required',
        symbols.flatMap(({ key, x, y }) => (key === 'required' ? [{ x, y }] : [])),
        pixels('x'),
        look,
      ),
      ...seriesLayer(
        'legend: people',
        symbols.flatMap(({ key, x, y }) => (key === 'required' ? [] : [{ x, y, series: key }])),
        look,
      ),
    ],
  }
}

/** A scale for each person, and across them what is required. */
function scaleLayers(
  placed: readonly PlacedEntry[],
  domain: readonly [number, number],
  { colors }: Look<ProfileChartLanguage>,
): ChartLayer[] {
  return [
    ...layer(
      'scale',
      placed.flatMap(({ competency, range, levels, y }) =>
        range === undefined
          ? []
          : levels.map((_, place) => ({
              competency,
              from: range[0],
              to: range[1],
              y: y + laneOf(place, levels.length),
            })),
      ),
      { type: 'rule', stroke: colors.grid, strokeWidth: 2, strokeCap: 'round', aria: false },
      { x: onScale('from', domain), x2: { field: 'to' }, y: pixels('y') },
    ),
    ...layer(
      'required',
      placed.flatMap(({ competency, required, levels, y }) => {
        const half = (levels.length * lane) / 2
        return required === undefined ? [] : [{ competency, required, y: y - half - 2, bottom: y + half + 2 }]
      }),
      { type: 'rule', stroke: colors.text, strokeWidth: 3, aria: false },
      { x: onScale('required', domain), y: pixels('y'), y2: { field: 'bottom' } },
    ),
  ]
}

/** The levels held. */
function heldLayer(
  dots: readonly Dot[],
  domain: readonly [number, number],
  look: Look<ProfileChartLanguage>,
): ChartLayer[] {
  const { role } = look.language.profileChart
  return layer(
    'held',
    dots.flatMap(({ competency, person, place, held, y, says }) =>
      held === undefined ? [] : [{ competency, person, series: seriesKey(place), held, y, says }],
    ),
    { type: 'point', size: 80, strokeWidth: 1, opacity: 1, ariaRoleDescription: role },
    { x: onScale('held', domain), y: pixels('y'), ...seriesLook(look.colors), ...saying() },
  )
}

/** Who is not assessed stands right of the scale, below a head that says so. */
function besideOf(
  dots: readonly Dot[],
  width: number,
  look: Look<ProfileChartLanguage>,
): { readonly above: number; readonly layers: readonly ChartLayer[] } {
  const open = dots.filter(({ held }) => held === undefined)
  if (open.length === 0) return { above: 0, layers: [] }
  const { language, colors } = look
  const { role } = language.profileChart
  const head = fitText(statusWord('not-assessed', language), 66, { size: headSize, lines: 2 })
  const tall = head.length * lineHeightOf(headSize)
  return {
    above: 4 + tall,
    layers: [
      ...layer(
        'not assessed',
        open.map(({ competency, person, place, middle, says }) => ({
          competency,
          person,
          series: seriesKey(place, true),
          x: width + 17 + place * column,
          y: middle,
          says,
        })),
        { type: 'point', size: 60, strokeWidth: 2, opacity: 1, ariaRoleDescription: role },
        { x: pixels('x'), y: pixels('y'), ...seriesLook(colors), ...saying() },
      ),
      ...textLayer('head of those not assessed', [{ x: width + 10, y: -4 - tall / 2, lines: head }], {
        size: headSize,
        color: colors.muted,
        align: 'left',
      }),
    ],
  }
}
