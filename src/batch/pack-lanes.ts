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

/**
 * Packs lanes into words of 32 + 20 bits. Weights and values are mostly fractions of small whole numbers, so that a common
 * unit makes every amount whole: sums are then exact in any order, and several fit one word. A lane that follows from
 * another one (what is missing is the whole less what is there) takes no room. Amounts without a unit have a word each.
 *
 * @param valid - 1 for the codes that can occur
 */
export function packLanes(lanes: readonly Lane[], valid: Uint8Array, stride: number): PackedLanes {
  const unit = commonUnit(lanes, stride)
  const words: Float64Array[] = []
  const bases: number[] = []
  const bins: Bin[] = []
  const fields: Field[] = []
  const placed: Placed[] = []
  for (const { kind, table } of lanes) {
    const scale = kind === 'count' ? 1 : unit
    if (scale === undefined) {
      const known = placed.find((other) => other.field.fraction && equal(other.table, table))
      if (known !== undefined) {
        fields.push(known.field)
        continue
      }
      const field: Field = {
        word: words.length,
        half: 0,
        shift: 0,
        mask: 0,
        flip: 0,
        add: 0,
        unit: 1,
        fraction: true,
      }
      words.push(table)
      bases.push(0)
      placed.push({ table, field })
      fields.push(field)
      continue
    }
    const whole = table.map((entry) => Math.round(entry * scale))
    const derived = derivedFrom(placed, whole, { unit: scale, valid, stride })
    if (derived !== undefined) {
      fields.push(derived)
      continue
    }
    const bits = bitsOf(sumOfMost(whole, stride))
    const bin =
      bins.find(({ half, used }) => used + bits <= halfBits[half]) ??
      newWord(words, bases, bins, table.length)
    const factor = 2 ** (bin.used + 32 * bin.half)
    const target = words[bin.word]
    if (target !== undefined) {
      for (let at = 0; at < whole.length; at++) target[at] = (target[at] ?? 0) + (whole[at] ?? 0) * factor
    }
    const field: Field = {
      word: bin.word,
      half: bin.half,
      shift: bin.used,
      mask: 2 ** bits - 1,
      flip: 0,
      add: 0,
      unit: scale,
      fraction: false,
    }
    bin.used += bits
    placed.push({ table: whole, field })
    fields.push(field)
  }
  const places = placed.flatMap(({ table, field: { word, half, shift, fraction } }): PackedLane[] =>
    fraction ? [] : [{ word, shift: shift + 32 * half, table }],
  )
  return { words, bases, fields, lanes: places }
}

/** A lane that has a place of its own, in units. */
interface Placed {
  readonly table: Float64Array
  readonly field: Field
}

/** The lower half of a new word. */
function newWord(words: Float64Array[], bases: number[], bins: Bin[], length: number): Bin {
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
    for (let at = start; at < start + stride; at++) most = Math.max(most, table[at] ?? 0)
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
function derivedFrom(
  placed: readonly Placed[],
  whole: Float64Array,
  { unit, valid, stride }: { readonly unit: number; readonly valid: Uint8Array; readonly stride: number },
): Field | undefined {
  for (const { table, field } of placed) {
    if (field.fraction) continue
    for (const sign of [1, -1] as const) {
      const offset = offsetBetween(whole, table, { sign, valid, stride })
      if (offset !== undefined)
        return sign === 1 ? { ...field, add: offset, unit } : { ...field, flip: -1, add: offset + 1, unit }
    }
  }
  return undefined
}

/** The constant that a lane is above sign × another one; `undefined` where the difference depends on the code. */
function offsetBetween(
  whole: Float64Array,
  table: Float64Array,
  { sign, valid, stride }: { readonly sign: 1 | -1; readonly valid: Uint8Array; readonly stride: number },
): number | undefined {
  let offset = 0
  for (let start = 0; start < whole.length; start += stride) {
    let own: number | undefined
    for (let at = start; at < start + stride; at++) {
      if (valid[at] !== 1) continue
      const difference = (whole[at] ?? 0) - sign * (table[at] ?? 0)
      if (own === undefined) own = difference
      else if (own !== difference) return undefined
    }
    offset += own ?? 0
  }
  return offset
}

function equal(one: Float64Array, other: Float64Array): boolean {
  return one.length === other.length && one.every((entry, at) => entry === other[at])
}
