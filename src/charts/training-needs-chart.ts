import type { TrainingNeed, TrainingNeeds } from '../development/training-needs'
import { describeTrainingNeeds } from '../describe/describe-training-needs'
import { nameOf } from '../describe/words'
import type { CompetencyModel } from '../model/competency-model'
import type { Locale } from '../model/localized-text'
import type { TeamStatus } from '../team/summarize-team'
import type { ChartOptions } from './chart-options'
import type { ChartRow, ChartSpec } from './chart-spec'
import { checkSameModel } from '../model/check-same-model'
import { fitText, longestWordWidth } from './fit-text'
import { framed } from './frame'
import { layer, lineHeightOf, lineLayer, pixels, saying, textLayer } from './layers'
import { lookOf, narrow } from './look'
import { plainText } from './plain-text'
import { layOutRows } from './rows'
import { statusLayer, statusLook, statusWord } from './statuses'
import { textWidth } from './text-width'

/**
 * Draws training needs: a row for each competency in the order of need, a column for each thing that is known of people —
 * below, met, not assessed, expired, no level given, not known whether required — and in it a bar with the number of
 * people. All bars have the same scale; what is not known is hollow and adds to no gap.
 *
 * @param model - the model the needs are of
 * @param needs - what `trainingNeeds` returned
 * @param options - language, theme, width, title
 * @returns a Vega-Lite specification; competencies by priority, then those nobody is known to lack
 * @throws `CompetencyError` `model-mismatch` when the needs are of another model, `parameter-invalid` for a theme,
 * `number-out-of-range` for a width
 * @example
 * ```ts
 * import { trainingNeeds } from 'kompetensi'
 * import { trainingNeedsChart } from 'kompetensi/charts'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const people = [
 *   { id: 'p1', job: 'staf-sertifikasi', holdings: { AT: 1 } },
 *   { id: 'p2', job: 'staf-sertifikasi', holdings: { AT: 0 } },
 * ] as const
 * const spec = trainingNeedsChart(lembagaXy, trainingNeeds(lembagaXy, people, {}), { locale: 'en' })
 * console.log(spec.title.text) // [ 'Training needs of 2 people' ]
 * ```
 */
export function trainingNeedsChart<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  needs: TrainingNeeds<NoInfer<Id>, NoInfer<C>>,
  options: ChartOptions,
): ChartSpec {
  checkSameModel(model, needs)
  const look = lookOf('trainingNeedsChart', options)
  const { locale, colors, number } = look
  const say = words[locale]
  const shown = columns.filter(({ count }) => needs.needs.some((need) => count(need) > 0))
  // A narrow picture leaves the means out.
  const withMean = look.width >= narrow && needs.needs.some(({ below }) => below > 0)
  const headWords = shown.map(({ key }) => wordOf(key, locale))
  const names = needs.needs.map(({ competency }) => plainText(nameOf(model.competencies, competency, locale)))
  const rows = layOutRows(
    look,
    needs.needs.map(({ priority, meanShortfall }, i) => ({
      label: priority === undefined ? (names[i] ?? '') : `${priority}. ${names[i] ?? ''}`,
      ...(withMean ? { aside: meanShortfall === undefined ? '' : number(meanShortfall) } : {}),
    })),
    {
      head: withMean ? longWord([say.mean]) : '',
      plot: [shown.length * (longestWordWidth(headWords, { size }) + 8), Number.POSITIVE_INFINITY],
    },
  )
  const column = rows.width / Math.max(1, shown.length)
  const most = Math.max(1, ...needs.needs.map((need) => Math.max(...columns.map(({ count }) => count(need)))))
  const text = (need: TrainingNeed, key: string, count: number): string =>
    key === 'below' && need.essentialBelow > 0
      ? `${number(count)} (${number(need.essentialBelow)}*)`
      : number(count)
  const widestNumber = Math.max(
    ...shown.flatMap(({ key, count }) =>
      needs.needs.map((need) => textWidth(text(need, key, count(need)), size)),
    ),
    0,
  )
  const perPerson = Math.max(0, column - widestNumber - 16) / most
  const cells = needs.needs.flatMap((need, r) =>
    shown.flatMap(
      (
        { key, status, count },
        c,
      ): (ChartRow & {
        readonly x: number
        readonly x2: number
        readonly y: number
        readonly label: string
      })[] => {
        const people = count(need)
        if (people === 0) return []
        const x = c * column
        const y = rows.middles[r] ?? 0
        const label = text(need, key, people)
        return [
          {
            competency: need.competency,
            counted: key,
            status,
            people,
            x,
            x2: x + people * perPerson,
            y,
            top: y - 6,
            bottom: y + 6,
            label,
            says: `${names[r] ?? ''}, ${wordOf(key, locale)}: ${say.people(people)}${key === 'below' && need.essentialBelow > 0 ? `; ${say.essentialTo(need.essentialBelow)}` : ''}`,
          },
        ]
      },
    ),
  )
  const heads = headWords.map((head) => fitText(head, column - 6, { size, lines: 3 }))
  const meanHead = withMean
    ? fitText(say.mean, longestWordWidth([say.mean], { size }) + 1, { size, lines: 4 })
    : []
  const headLines = Math.max(0, meanHead.length, ...heads.map(({ length }) => length))
  const above = 26 + headLines * lineHeightOf(size)
  const [summary = '', ...sentences] = describeTrainingNeeds(model, needs, { locale }).split('\n')
  return framed(look, {
    title: options.title ?? say.title(needs.people),
    notes: [
      summary,
      ...(needs.needs.some(({ essentialBelow }) => essentialBelow > 0) ? [say.essential] : []),
    ],
    left: rows.left,
    right: rows.right,
    above,
    below: 0,
    width: rows.width,
    height: rows.height,
    says: sentences,
    layers: [
      ...rows.layers,
      ...lineLayer(
        'bases of columns',
        shown.map((_, c) => ({ x: c * column, x2: c * column, y: 0, y2: rows.height })),
        { stroke: colors.grid, strokeWidth: 1 },
      ),
      ...layer(
        'people',
        cells.map(({ label, ...cell }) => cell),
        { type: 'rect', strokeWidth: 1.5, ariaRoleDescription: say.role },
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
        cells.map(({ x2, y, label }) => ({ x: x2 + 5, y, lines: [label] })),
        { size, color: colors.text, align: 'left' },
      ),
      ...statusLayer(
        'symbols of columns',
        shown.map(({ status }, c) => ({ x: c * column + 6, y: 12 - above, status })),
        look,
        64,
      ),
      ...textLayer(
        'heads of columns',
        heads.map((lines, c) => ({
          x: c * column,
          y: 22 - above + (lines.length * lineHeightOf(size)) / 2,
          lines,
        })),
        { size, color: colors.text, align: 'left' },
      ),
      ...textLayer(
        'head of means',
        meanHead.length === 0
          ? []
          : [
              {
                x: rows.width + 10,
                y: 22 - above + (meanHead.length * lineHeightOf(size)) / 2,
                lines: meanHead,
              },
            ],
        { size, color: colors.muted, align: 'left' },
      ),
    ],
  })
}

const size = 11

/** The longest single word. */
function longWord(texts: readonly string[]): string {
  return texts
    .flatMap((text) => text.split(' '))
    .reduce((longest, word) => (textWidth(word, size) > textWidth(longest, size) ? word : longest), '')
}

/** What a column counts. */
type ColumnKey = 'below' | 'met' | 'not-assessed' | 'expired' | 'level-unspecified' | 'requirement-unknown'

const columns: readonly {
  readonly key: ColumnKey
  readonly status: TeamStatus
  readonly count: (need: TrainingNeed) => number
}[] = [
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

function wordOf(key: ColumnKey, locale: Locale): string {
  return key === 'expired' ? words[locale].expired : statusWord(key, locale)
}

interface Words {
  readonly title: (people: number) => string
  readonly expired: string
  readonly mean: string
  readonly essential: string
  readonly essentialTo: (count: number) => string
  readonly people: (count: number) => string
  readonly role: string
}

const words: Readonly<Record<Locale, Words>> = {
  en: {
    title: (people) => `Training needs of ${people === 1 ? '1 person' : `${people} people`}`,
    expired: 'assessment expired',
    mean: 'levels lacking (mean)',
    essential: '* Of these: people to whom the competency is essential.',
    essentialTo: (count) => `essential to ${count} of them`,
    people: (count) => (count === 1 ? '1 person' : `${count} people`),
    role: 'people',
  },
  id: {
    title: (people) => `Kebutuhan pelatihan ${people} orang`,
    expired: 'penilaian kedaluwarsa',
    mean: 'rata-rata level yang kurang',
    essential: '* Di antaranya: pegawai yang kompetensi itu wajib bagi jabatannya.',
    essentialTo: (count) => `wajib bagi ${count} di antaranya`,
    people: (count) => `${count} orang`,
    role: 'orang',
  },
}
