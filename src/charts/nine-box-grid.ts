import { at } from '../base/at'
import { plainText } from '../base/plain-text'
import { describeNineBox } from '../describe/describe-nine-box'
import type { NineBoxSchemeInput, NineBoxThird } from '../talent/nine-box-scheme'
import type { NineBoxPlacement } from '../talent/place-in-nine-box'
import { fitText } from './fit-text'
import { lineHeightOf } from './layers'
import { type Look, narrow } from './look'
import type { NineBoxChartLanguage } from './nine-box-words'
import { textWidth } from './text-width'

/** A person in a nine-box. */
export interface NineBoxPerson<P extends string = string> {
  /** Id of the person. */
  readonly id: P
  /** What `placeInNineBox` returned. */
  readonly placement: NineBoxPlacement
}

/** Size of every text in and beside the boxes. */
export const size = 11
/** Height of a name of one line. */
export const line = 17
/** From the point of a person to their name. */
export const toName = 9
/** From the end of a name to the next point. */
const toNext = 14
/** Room for the number of a box. */
export const head = 24
const leastHeight = 64
/** Thirds of performance, from above. */
export const upward: readonly NineBoxThird[] = ['high', 'middle', 'low']
/** Thirds of potential, from the left. */
export const rightward: readonly NineBoxThird[] = ['low', 'middle', 'high']

/** A person in a box: a point and a name. */
interface Chip {
  readonly sure: boolean
  readonly label: string
  /** The label, broken where it is wider than the box. */
  readonly lines: readonly string[]
  readonly says: string
  /** From the first point of a row of names, in pixels. */
  readonly at: number
  /** From the upper edge of the first name, in pixels. */
  readonly top: number
}

/** A box in its place, in pixels. */
interface PlacedBox {
  readonly box: number
  readonly chips: readonly Chip[]
  readonly x: number
  readonly y: number
  readonly height: number
}

/** The nine boxes; a row is as high as its fullest box needs. */
export interface Grid {
  readonly width: number
  readonly height: number
  readonly column: number
  /** From the edge of a box to the first point of a row. */
  readonly inset: number
  /** The upper edge and the height of each row, the highest performance first. */
  readonly rows: readonly { readonly top: number; readonly height: number }[]
  readonly boxes: readonly PlacedBox[]
}

/** Puts people into the boxes, and the boxes into three rows of three. */
export function gridOf(
  scheme: NineBoxSchemeInput,
  people: readonly NineBoxPerson[],
  width: number,
  look: Look<NineBoxChartLanguage>,
): Grid {
  const column = width / 3
  // On a phone every pixel beside a name goes to the name.
  const [inset, beyond] = look.width < narrow ? [11, 6] : [14, 11]
  const room = column - inset - toName - beyond
  const filled = scheme.boxes.map((box) => ({
    ...box,
    chips: arranged(
      people.flatMap((person) => (mayBeIn(person, box.box) ? [chipOf(person, room, look)] : [])),
      column - 16,
    ),
  }))
  let height = 0
  const rows = upward.map((performance) => {
    const own = filled.filter((box) => box.performance === performance)
    const ends = own.flatMap(({ chips }) => chips.map((chip) => head + 8 + chip.top + heightOf(chip)))
    const row = { top: height, height: Math.max(leastHeight, ...ends) }
    height += row.height
    return row
  })
  const boxes = filled.map(({ box, performance, potential, chips }) => {
    const row = at(rows, upward.indexOf(performance))
    return { box, chips, x: rightward.indexOf(potential) * column, y: row.top, height: row.height }
  })
  return { width, height, column, inset, rows, boxes }
}

function mayBeIn({ placement }: NineBoxPerson, box: number): boolean {
  const boxes = placement.outcome === 'placed' ? [placement] : placement.possible
  return boxes.some((one) => one.box === box)
}

/** A person, the name in as many lines as it needs: a question mark is never cut off. */
function chipOf(
  { id, placement }: NineBoxPerson,
  room: number,
  look: Look<NineBoxChartLanguage>,
): Omit<Chip, 'at' | 'top'> {
  const sure = placement.outcome === 'placed'
  const mark = sure ? '' : ' ?'
  const [sentence = ''] = describeNineBox(placement, { language: look.language }).split('\n')
  const lines = fitText(id, room - textWidth(mark, size), { size, lines: look.width < narrow ? 4 : 2 })
  return {
    sure,
    label: `${plainText(id)}${mark}`,
    lines: lines.map((text, i) => (i === lines.length - 1 ? `${text}${mark}` : text)),
    says: `${plainText(id)}: ${sentence}`,
  }
}

function heightOf({ lines }: Pick<Chip, 'lines'>): number {
  return line + (lines.length - 1) * lineHeightOf(size)
}

/** Side by side, as many in a row as there is room for. */
function arranged(chips: readonly Omit<Chip, 'at' | 'top'>[], width: number): Chip[] {
  let from = 0
  let top = 0
  let tallest = 0
  return chips.map((chip) => {
    const own = toName + Math.max(...chip.lines.map((text) => textWidth(text, size))) + toNext
    if (from > 0 && from + own > width) {
      from = 0
      top += tallest
      tallest = 0
    }
    const placed = { ...chip, at: from, top }
    from += own
    tallest = Math.max(tallest, heightOf(chip))
    return placed
  })
}
