import { describeTeam } from '../describe/describe-team'
import { nameOf } from '../describe/words'
import type { CompetencyModel } from '../model/competency-model'
import { noise } from '../base/compare'
import type { Locale } from '../model/localized-text'
import type { TeamCell, TeamSummary } from '../team/summarize-team'
import type { ChartOptions } from './chart-options'
import type { ChartRow, ChartSpec } from './chart-spec'
import { checkSameModel } from '../model/check-same-model'
import { fitText } from './fit-text'
import { framed } from './frame'
import { layer, pixels, saying, textLayer, words as wordsBy } from './layers'
import { type Look, lookOf } from './look'
import { plainText } from './plain-text'
import { layOutRows } from './rows'
import { statusEntries, statusLayer, statusLook, statusWord } from './statuses'
import { textWidth } from './text-width'

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
 * import { teamHeatMap } from 'kompetensi/charts'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const people = [
 *   { id: 'p1', job: 'staf-sertifikasi', holdings: { AT: 3, CT: 2 } },
 *   { id: 'p2', job: 'staf-sertifikasi', holdings: { AT: 1 } },
 * ] as const
 * const spec = teamHeatMap(lembagaXy, summarizeTeam(lembagaXy, people), { locale: 'id' })
 * console.log(spec.title.text) // [ 'Tim: 2 orang, 13 kompetensi' ]
 * ```
 */
export function teamHeatMap<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  summary: TeamSummary<NoInfer<Id>, NoInfer<C>>,
  options: ChartOptions,
): ChartSpec {
  checkSameModel(model, summary)
  const look = lookOf('teamHeatMap', options)
  const { locale, colors } = look
  const say = words[locale]
  const people = summary.rows.map(({ person }) => person)
  const names = summary.competencies.map(({ competency }) =>
    plainText(nameOf(model.competencies, competency, locale)),
  )
  const rows = layOutRows(
    look,
    summary.competencies.map((entry, i) => ({
      label: names[i] ?? entry.competency,
      aside: entry.required === 0 ? '' : `${entry.met}/${entry.required}`,
    })),
    // Columns too narrow for a number make the picture wider, not the numbers unreadable.
    { least: leastHeight, plot: [narrowest * people.length, widest * people.length], head: say.met },
  )
  const { width } = rows
  const column = width / Math.max(1, people.length)
  const all = summary.rows.flatMap(({ person, cells }, p) =>
    cells.map((cell, c) => ({
      cell,
      person: plainText(person),
      name: names[c] ?? cell.competency,
      x: p * column,
      y: rows.middles[c] ?? 0,
    })),
  )
  const half = (i: number): number => cellHalf(rows.middles, rows.height, i)
  const cells = all.map((one) => ({ ...one, says: saysOf(one, look) }))
  const flat = people.every((person) => textWidth(person, headSize) <= column - 6)
  const heads = people.map((person) => fitText(person, flat ? column - 4 : tallest, { size: headSize }))
  const headRoom = flat
    ? 20
    : 8 + Math.ceil(Math.max(0, ...heads.map(([line = '']) => textWidth(line, headSize))))
  return framed(look, {
    title: options.title ?? say.title(people.length, names.length),
    notes: [
      say.cells,
      ...(summary.withoutJob.length === 0 ? [] : [say.withoutJob(summary.withoutJob.length)]),
    ],
    legend: {
      entries: statusEntries(
        all.map(({ cell }) => cell.status),
        locale,
      ),
      draw: (symbols) => [
        ...layer(
          'legend: cells',
          symbols.flatMap(({ key, x, y }) =>
            isMeasured(key) ? [{ x: x - 9, x2: x + 9, y: y - 7, y2: y + 7, status: key }] : [],
          ),
          { type: 'rect', cornerRadius: 2, aria: false },
          {
            x: pixels('x'),
            x2: { field: 'x2' },
            y: pixels('y'),
            y2: { field: 'y2' },
            fill: statusLook(colors).fill,
          },
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
    },
    left: rows.left,
    right: rows.right,
    above: headRoom,
    below: 0,
    width,
    height: rows.height,
    says: describeTeam(model, summary, { locale }).split('\n'),
    layers: [
      ...rows.layers,
      ...layer(
        'cells',
        cells.flatMap(({ cell, person, name, x, y, says }, i): ChartRow[] =>
          isMeasured(cell.status)
            ? [
                {
                  person,
                  competency: cell.competency,
                  name,
                  status: cell.status,
                  x: x + 1,
                  x2: x + column - 1,
                  y: y - half(i % Math.max(1, names.length)),
                  y2: y + half(i % Math.max(1, names.length)),
                  says,
                },
              ]
            : [],
        ),
        { type: 'rect', cornerRadius: 2, ariaRoleDescription: say.role },
        {
          x: pixels('x'),
          x2: { field: 'x2' },
          y: pixels('y'),
          y2: { field: 'y2' },
          fill: statusLook(colors).fill,
          ...saying(),
        },
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
        { x: pixels('x'), y: pixels('y'), text: wordsBy('text'), tooltip: wordsBy('says') },
      ),
      ...statusLayer(
        'nothings',
        cells.flatMap(({ cell: { status }, x, y, says }) =>
          isMeasured(status) ? [] : [{ x: x + column / 2, y, status, says }],
        ),
        look,
        64,
      ),
      ...textLayer(
        'people',
        heads.map((lines, p) => ({
          x: (p + 0.5) * column,
          y: flat ? -10 : -6,
          lines,
        })),
        { size: headSize, color: colors.text, align: flat ? 'center' : 'left', angle: flat ? 0 : -90 },
      ),
      ...textLayer('head of counts', [{ x: width + 10, y: -10, lines: [say.met] }], {
        size: headSize,
        color: colors.muted,
        align: 'left',
      }),
    ],
  })
}

const headSize = 11
const leastHeight = 22
const narrowest = 26
const widest = 90
/** The most that the name of a person takes when it stands upright. */
const tallest = 110

const signs: Readonly<Record<'below' | 'met' | 'above', string>> = { below: '−', met: '0', above: '+' }

function isMeasured(status: string): status is 'below' | 'met' | 'above' {
  return status === 'below' || status === 'met' || status === 'above'
}

/** Half the height of a cell: what is left between this row and the next or the one before. */
function cellHalf(middles: readonly number[], height: number, i: number): number {
  const middle = middles[i] ?? 0
  const next = middles[i + 1] ?? 2 * height - middle
  const before = middles[i - 1] ?? -middle
  return Math.max(4, Math.min(next - middle, middle - before) / 2 - 1)
}

function gapText({ status, held, required }: TeamCell, { signed }: Look): string | undefined {
  if (!isMeasured(status) || held === undefined || required === undefined) return undefined
  const gap = held - required
  return signed(Math.abs(gap) <= noise ? 0 : gap)
}

function saysOf(
  { cell, person, name }: { readonly cell: TeamCell; readonly person: string; readonly name: string },
  { locale, number }: Look,
): string {
  const say = words[locale]
  const facts = [
    ...(cell.required === undefined ? [] : [`${say.required} ${number(cell.required)}`]),
    ...(cell.held === undefined ? [] : [`${say.held} ${number(cell.held)}`]),
  ]
  return [`${person}, ${name}: ${statusWord(cell.status, locale)}`, ...facts].join('; ')
}

interface Words {
  readonly title: (people: number, competencies: number) => string
  readonly cells: string
  readonly met: string
  readonly required: string
  readonly held: string
  readonly role: string
  readonly withoutJob: (count: number) => string
}

const words: Readonly<Record<Locale, Words>> = {
  en: {
    title: (people, competencies) =>
      `Team: ${people === 1 ? '1 person' : `${people} people`}, ${competencies === 1 ? '1 competency' : `${competencies} competencies`}`,
    cells:
      'Each cell: held − required by the own job. Right: how many of those asked for it are known to meet it.',
    met: 'met',
    required: 'required',
    held: 'held',
    role: 'person and competency',
    withoutJob: (count) =>
      `${count === 1 ? '1 person has' : `${count} people have`} no job given, so it is not known what is required of them.`,
  },
  id: {
    title: (people, competencies) => `Tim: ${people} orang, ${competencies} kompetensi`,
    cells:
      'Isi sel: level yang dimiliki − yang dipersyaratkan jabatannya. Kanan: berapa yang diketahui memenuhi dari yang dipersyaratkan.',
    met: 'terpenuhi',
    required: 'dipersyaratkan',
    held: 'dimiliki',
    role: 'orang dan kompetensi',
    withoutJob: (count) => `Jabatan ${count} orang tidak disebut, jadi persyaratannya tidak diketahui.`,
  },
}
