import { at } from '../base/at'
import { doubleAt } from '../base/typed-at'

/** A quantity that requirements add to: an amount in points of the method, or a count. */
export interface Lane {
  readonly kind: 'amount' | 'count'
  /** What each code of each requirement adds, `stride` entries a requirement. Not below 0; counts are whole. */
  readonly table: Float64Array
}

/**
 * Where a sum is read from: ((bits ^ flip) + add) ÷ unit, the bits being some of one half of a word, or the word itself
 * where it holds a fraction. Flipped bits count down: −1 − bits.
 */
export interface Field {
  readonly word: number
  /** 0: the lower 32 bits. 1: the upper 20. */
  readonly half: 0 | 1
  readonly shift: number
  readonly mask: number
  readonly flip: 0 | -1
  readonly add: number
  /** The field counts in 1 ÷ unit. */
  readonly unit: number
  /** Whether the word is this amount itself, not a whole number. */
  readonly fraction: boolean
}

/** Lanes side by side in as few sums as possible. */
export interface PackedLanes {
  /** By word: what each code of each requirement adds to it. */
  readonly words: readonly Float64Array[]
  /**
   * By word: what a sum begins with. 2^52 for whole numbers: the bits of the sum are then those of the number itself, so
   * that they can be read as two 32-bit words. 0 for a fraction.
   */
  readonly bases: readonly number[]
  /** By lane. */
  readonly fields: readonly Field[]
  /** The lanes of whole numbers that have a place of their own. */
  readonly lanes: readonly PackedLane[]
}

/** A lane of whole numbers in its word. */
export interface PackedLane {
  readonly word: number
  /** By how many bits, of all 52, it is shifted. */
  readonly shift: number
  /** What each code of each requirement adds, in units. */
  readonly table: Float64Array
}

/** Bits of the halves of a word: doubles from 2^52 on have 52 for whole numbers. */
const halfBits = [32, 20] as const

/** What a sum of whole numbers begins with. */
const wholeBase = 4_503_599_627_370_496

/** Sums in their unit stay below this, or are kept as fractions: so that a field fits a half, and is no negative number. */
const mostUnits = 2_147_483_648

/** The largest denominator that is looked for: above it almost any number has one that is nearly right. */
const mostDenominator = 1_000_000

/** Two numbers this near, relatively, are the same fraction. */
const sameFraction = 4.440892098500626e-16

/** A half of a word that fields are placed in. */
interface Bin {
  readonly word: number
  readonly half: 0 | 1
  used: number
}

/** A lane that has a place of its own: a fraction as it is, or whole numbers in units. */
interface Placed {
  readonly table: Float64Array
  readonly field: Field
}

/** Words while they are packed. */
interface Packing {
  readonly words: Float64Array[]
  readonly bases: number[]
  readonly bins: Bin[]
  readonly placed: Placed[]
  /** 1 for the codes that can occur. */
  readonly valid: Uint8Array
  readonly stride: number
}

/**
 * Packs lanes into words of 32 + 20 bits. Weights and values are mostly fractions of small whole numbers, so that a common
 * unit makes every amount whole: sums are then exact in any order, and several fit one word. A lane that follows from
 * another one (what is missing is the whole less what is there) takes no room. Amounts without a unit have a word each.
 *
 * @param valid - 1 for the codes that can occur
 */
export function packLanes(lanes: readonly Lane[], valid: Uint8Array, stride: number): PackedLanes {
  const unit = commonUnit(lanes, stride)
  const packing: Packing = { words: [], bases: [], bins: [], placed: [], valid, stride }
  const fields = lanes.map(({ kind, table }) => {
    const scale = kind === 'count' ? 1 : unit
    return scale === undefined ? placeFraction(packing, table) : placeWhole(packing, table, scale)
  })
  const places = packing.placed.flatMap(({ table, field: { word, half, shift, fraction } }): PackedLane[] =>
    fraction ? [] : [{ word, shift: shift + 32 * half, table }],
  )
  return { words: packing.words, bases: packing.bases, fields, lanes: places }
}

/** The field of amounts without a unit: the word of the same amounts, or a new one. */
function placeFraction({ words, bases, placed }: Packing, table: Float64Array): Field {
  const known = placed.find((other) => other.field.fraction && equal(other.table, table))
  if (known !== undefined) return known.field
  const word = words.length
  const field: Field = { word, half: 0, shift: 0, mask: 0, flip: 0, add: 0, unit: 1, fraction: true }
  words.push(table)
  bases.push(0)
  placed.push({ table, field })
  return field
}

/** The field of whole numbers: one that follows from another lane, or the first bits that are free. */
function placeWhole(packing: Packing, table: Float64Array, unit: number): Field {
  const whole = table.map((entry) => Math.round(entry * unit))
  const derived = derivedFrom(packing, whole, unit)
  if (derived !== undefined) return derived
  const bits = bitsOf(sumOfMost(whole, packing.stride))
  const free = packing.bins.find(({ half, used }) => used + bits <= halfBits[half])
  const bin = free ?? newWord(packing, table.length)
  const { word, half, used: shift } = bin
  const target = at(packing.words, word)
  const factor = 2 ** (shift + 32 * half)
  whole.forEach((entry, cell) => {
    target[cell] = doubleAt(target, cell) + entry * factor
  })
  const field: Field = { word, half, shift, mask: 2 ** bits - 1, flip: 0, add: 0, unit, fraction: false }
  bin.used += bits
  packing.placed.push({ table: whole, field })
  return field
}

/** The lower half of a new word. */
function newWord({ words, bases, bins }: Packing, length: number): Bin {
  const word = words.length
  words.push(new Float64Array(length))
  bases.push(wholeBase)
  const lower: Bin = { word, half: 0, used: 0 }
  bins.push(lower, { word, half: 1, used: 0 })
  return lower
}

/** Bits that hold 0 … most, at least one. */
function bitsOf(most: number): number {
  let bits = 1
  while (2 ** bits <= most) bits++
  return bits
}

/** Σ over requirements of the most a code adds. */
function sumOfMost(table: Float64Array, stride: number): number {
  let sum = 0
  for (let start = 0; start < table.length; start += stride) {
    let most = 0
    for (let cell = start; cell < start + stride; cell++) most = Math.max(most, doubleAt(table, cell))
    sum += most
  }
  return sum
}

/** The smallest unit in which every amount is a whole number; `undefined` where there is none, or sums do not fit. */
function commonUnit(lanes: readonly Lane[], stride: number): number | undefined {
  const distinct = new Set<number>()
  let most = 0
  for (const { kind, table } of lanes) {
    if (kind === 'count') continue
    most = Math.max(most, sumOfMost(table, stride))
    for (const amount of table) distinct.add(amount)
  }
  let unit = 1
  for (const amount of distinct) {
    const denominator = denominatorOf(amount * unit)
    if (denominator === undefined) return undefined
    unit *= denominator
    if (unit * most >= mostUnits) return undefined
  }
  if (most >= mostUnits) return undefined
  for (const amount of distinct) if (!isWhole(amount * unit)) return undefined
  return unit
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) <= value * sameFraction
}

/** The denominator of a number not below 0 as a fraction, by continued fractions. */
function denominatorOf(value: number): number | undefined {
  let [before, denominator] = [0, 1]
  let rest = value
  while (!isWhole(value * denominator)) {
    const part = rest - Math.floor(rest)
    if (part === 0) return undefined
    rest = 1 / part
    ;[before, denominator] = [denominator, Math.floor(rest) * denominator + before]
    if (denominator > mostDenominator) return undefined
  }
  return denominator
}

/** A field for a lane that is another one, or a constant less another one, requirement by requirement. */
function derivedFrom(packing: Packing, whole: Float64Array, unit: number): Field | undefined {
  for (const { table, field } of packing.placed) {
    if (field.fraction) continue
    const above = offsetBetween(packing, whole, table, 1)
    if (above !== undefined) return { ...field, add: above, unit }
    const less = offsetBetween(packing, whole, table, -1)
    if (less !== undefined) return { ...field, flip: -1, add: less + 1, unit }
  }
  return undefined
}

/** The constant that a lane is above sign × another one; `undefined` where the difference depends on the code. */
function offsetBetween(
  { valid, stride }: Packing,
  whole: Float64Array,
  table: Float64Array,
  sign: 1 | -1,
): number | undefined {
  let offset = 0
  for (let start = 0; start < whole.length; start += stride) {
    let own: number | undefined
    for (let cell = start; cell < start + stride; cell++) {
      if (valid[cell] !== 1) continue
      const difference = doubleAt(whole, cell) - sign * doubleAt(table, cell)
      own ??= difference
      if (own !== difference) return undefined
    }
    // No code of this requirement can occur: it adds nothing.
    offset += own ?? 0
  }
  return offset
}

function equal(one: Float64Array, other: Float64Array): boolean {
  return one.length === other.length && one.every((entry, cell) => entry === other[cell])
}
