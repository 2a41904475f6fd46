import {
  type CompetencyModel,
  findScale,
  formatNumber,
  type GapReport,
  type JobProfile,
  type Locale,
} from 'kompetensi'
import { ownScaleOf } from './profile'
import type { RowStatus } from './rows'
import { type PlaygroundState, entryOf } from './state'

/** One requirement, or one level held beside the profile, in the chart. All lengths are pixels. */
export interface ChartRow {
  readonly code: string
  readonly label: string
  /** The whole name, where the label is cut. */
  readonly name: string
  readonly status: RowStatus
  readonly essential: boolean
  /** Middle of the row's track. */
  readonly y: number
  /** Where the label's baseline is. */
  readonly labelY: number
  /** Where its scale begins and ends; absent without a scale. */
  readonly track: { readonly from: number; readonly to: number } | undefined
  /** Every level of the scale. */
  readonly ticks: readonly number[]
  readonly required: number | undefined
  readonly held: number | undefined
  /** Gap with its sign, or a word for what there is instead. */
  readonly said: string
}

/** The chart, ready to be drawn. */
export interface GapChart {
  readonly width: number
  readonly height: number
  readonly labelX: number
  readonly saidX: number
  readonly rows: readonly ChartRow[]
  /** The numbers over the tracks, where all rows share one scale. */
  readonly axis: readonly { readonly x: number; readonly text: string }[]
  readonly axisY: number
}

interface ChartInput {
  readonly model: CompetencyModel
  readonly profile: JobProfile
  readonly report: GapReport
  readonly state: PlaygroundState
  readonly locale: Locale
  readonly width: number
  /** The word of a status, for rows that have no gap. */
  readonly statusWord: (status: RowStatus) => string
}

const wide = 560
/** About the width of a letter at the size labels have. */
const letter = 6.8
const rowHeight = { wide: 30, narrow: 46 }

/** Lays out the gap chart for a width: labels beside the tracks where there is room, above them where there is not. */
export function gapChart(input: ChartInput): GapChart {
  const { model, profile, report, state, locale, statusWord } = input
  const width = Math.max(280, Math.round(input.width))
  const beside = width >= wide
  const saidWidth = beside ? 120 : 112
  const labelWidth = beside ? Math.min(300, Math.round(width * 0.42)) : width
  const from = beside ? labelWidth + 16 : 10
  const to = width - saidWidth - 14
  const axisY = 16
  const top = axisY + 10
  const step = beside ? rowHeight.wide : rowHeight.narrow
  const number = (value: number, signed = false): string => formatNumber(value, { locale, signed })

  const measured = [
    ...report.items.map((item) => ({
      code: item.competency,
      status: item.status,
      essential: item.essential,
      required: 'required' in item ? item.required : undefined,
      held: 'held' in item ? item.held : undefined,
      said: 'gap' in item ? number(item.gap, true) : statusWord(item.status),
    })),
    ...report.outside.map((item) => ({
      code: item.competency,
      status: item.status,
      essential: false,
      required: undefined,
      held: item.held,
      said: statusWord(item.status),
    })),
  ].map((row) => ({ ...row, ends: endsOf({ model, profile, state }, row) }))

  const rows = measured.map(({ code, status, essential, required, held, said, ends }, i): ChartRow => {
    const name = entryOf(model.competencies, code)?.name[locale] ?? code
    const place = (value: number): number =>
      ends === undefined || ends.highest === ends.lowest
        ? from
        : round(from + ((value - ends.lowest) / (ends.highest - ends.lowest)) * (to - from))
    const top0 = top + i * step
    return {
      code,
      label: shortened(name, Math.floor((labelWidth - (essential ? 18 : 0)) / letter)),
      name,
      status,
      essential,
      y: top0 + (beside ? step / 2 : 32),
      labelY: top0 + (beside ? step / 2 + 4 : 15),
      track: ends === undefined ? undefined : { from, to },
      ticks: ends === undefined ? [] : ends.levels.map(place),
      required: required === undefined || ends === undefined ? undefined : place(required),
      held: held === undefined || ends === undefined ? undefined : place(held),
      said,
    }
  })
  return {
    width,
    height: top + measured.length * step + 8,
    labelX: beside ? 0 : 2,
    saidX: width - saidWidth,
    rows,
    axis: sharedAxis(measured.map(({ ends }) => ends)).map((value, _, all) => ({
      x: round(from + ((value - (all[0] ?? 0)) / ((all.at(-1) ?? 1) - (all[0] ?? 0) || 1)) * (to - from)),
      text: number(value),
    })),
    axisY,
  }
}

interface Ends {
  readonly lowest: number
  readonly highest: number
  readonly levels: readonly number[]
}

/** Where a row's scale begins and ends; one without a scale has no place for its levels. */
function endsOf(
  { model, profile, state }: Pick<ChartInput, 'model' | 'profile' | 'state'>,
  { code }: { readonly code: string },
): Ends | undefined {
  const scale = findScale(model, code) ?? profile.scale ?? ownScaleOf(state)
  if (scale === undefined) return undefined
  const levels = [...new Set([scale.floor, ...scale.levels])].sort((a, b) => a - b)
  return { lowest: levels[0] ?? 0, highest: levels.at(-1) ?? 0, levels }
}

/** The levels of all rows, where they are the same. */
function sharedAxis(ends: readonly (Ends | undefined)[]): readonly number[] {
  const [first] = ends
  if (first === undefined) return []
  const same = ends.every(
    (other) =>
      other !== undefined &&
      other.levels.length === first.levels.length &&
      other.levels.every((level, i) => level === first.levels[i]),
  )
  return same ? first.levels : []
}

/** A text of at most so many characters, cut between words where that is possible. */
export function shortened(text: string, most: number): string {
  const letters = [...text]
  if (letters.length <= most) return text
  const cut = letters.slice(0, Math.max(1, most - 1)).join('')
  const space = cut.lastIndexOf(' ')
  return `${space > most * 0.6 ? cut.slice(0, space) : cut.trimEnd()}…`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
