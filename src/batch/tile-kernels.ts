import { byteAt, doubleAt, intAt } from '../base/typed-at'
import { tileSize } from './people-layout'

/** How many requirements one look-up takes: four of at most 8 codes, three of 16 or two of 64. */
export interface Shape {
  /** Requirements a look-up. */
  readonly width: 4 | 3 | 2
  /** Bits of a code. */
  readonly bits: number
  /** Bits of the lower half of the index, which has 12. */
  readonly lowerBits: number
}

/** Entries of a fused table. */
const fusedSize = 4096

const shapes: readonly Shape[] = [
  { width: 4, bits: 3, lowerBits: 6 },
  { width: 3, bits: 4, lowerBits: 4 },
  { width: 2, bits: 6, lowerBits: 6 },
]

/** The shape for requirements that have so many codes at most; `undefined` above 64. */
export function shapeFor(codes: number): Shape | undefined {
  return shapes.find(({ bits }) => codes <= 2 ** bits)
}

/** A group of requirements that one look-up takes: where to read, how to shift, and what is added. */
export interface FusedGroup {
  /** Where its four columns begin in a tile read as 32-bit words. A column may stand twice. */
  readonly starts: readonly [a: number, b: number, c: number, d: number]
  /** How far the first column of either half is shifted: 0 where the half has one column. */
  readonly upperShift: number
  readonly lowerShift: number
  readonly lowerBits: number
  /** The sum of what the codes of the group add. Codes that do not occur have 0. */
  readonly table: Float64Array
}

/** A word whose requirements are cut into groups. */
export interface FusedWord {
  readonly groups: readonly FusedGroup[]
  /** What each sum begins with. */
  readonly base: number
}

/** Fuses the plain table of a word. */
export function fuse({ columns, table, base }: PlainWord, stride: number, shape: Shape): FusedWord {
  const [upper, lower] = [emptyHalf(), emptyHalf()]
  const groups = Array.from({ length: Math.ceil(columns.length / shape.width) }, (_, group): FusedGroup => {
    const [first, second] = membersOf(shape, group)
    fillHalf(upper, first, table, { stride, bits: shape.bits })
    fillHalf(lower, second, table, { stride, bits: shape.bits })
    return {
      starts: [...startsOf(first, columns), ...startsOf(second, columns)],
      upperShift: shape.width === 2 ? 0 : shape.bits,
      lowerShift: shape.width === 4 ? shape.bits : 0,
      lowerBits: shape.lowerBits,
      table: combined(upper, lower, shape.lowerBits),
    }
  })
  return { groups, base }
}

/** One requirement or two that are read together. */
type HalfMembers = readonly [first: number, second?: number]

/** Where the columns of a half begin. */
function startsOf([first, second = first]: HalfMembers, columns: Int32Array): [number, number] {
  // Where a half has one column, reading it twice changes nothing: c | c is c. Behind the last one, any will do.
  const startOf = (i: number): number => (intAt(columns, i < columns.length ? i : 0) * tileSize) / 4
  return [startOf(first), startOf(second)]
}

/** The requirements of the upper and of the lower half of a group. */
function membersOf({ width }: Shape, group: number): readonly [HalfMembers, HalfMembers] {
  const at = group * width
  if (width === 4)
    return [
      [at, at + 1],
      [at + 2, at + 3],
    ]
  return width === 3 ? [[at, at + 1], [at + 2]] : [[at], [at + 1]]
}

/** The codes of one or two requirements side by side, and what they add together. */
interface Half {
  readonly codes: Int32Array
  readonly sums: Float64Array
  count: number
}

function emptyHalf(): Half {
  return { codes: new Int32Array(fusedSize), sums: new Float64Array(fusedSize), count: 0 }
}

/** The table of both halves together. */
function combined(upper: Half, lower: Half, lowerBits: number): Float64Array {
  const table = new Float64Array(fusedSize)
  for (let u = 0; u < upper.count; u++) {
    const sum = doubleAt(upper.sums, u)
    const start = intAt(upper.codes, u) << lowerBits
    for (let l = 0; l < lower.count; l++) {
      table[start + intAt(lower.codes, l)] = sum + doubleAt(lower.sums, l)
    }
  }
  return table
}

/** What the codes of one or two requirements add; those behind the last requirement add nothing. */
function fillHalf(
  half: Half,
  [first, second]: HalfMembers,
  word: Float64Array,
  { stride, bits }: { readonly stride: number; readonly bits: number },
): void {
  const added = (requirement: number, code: number): number => word[requirement * stride + code] ?? 0
  half.count = 0
  for (let one = 0; one < stride; one++) {
    const own = added(first, one)
    for (let other = 0; other < (second === undefined ? 1 : stride); other++) {
      half.sums[half.count] = second === undefined ? own : own + added(second, other)
      half.codes[half.count++] = second === undefined ? one : (one << bits) | other
    }
  }
}

/** The low byte of each half of a word. */
const bytes = 0x00ff00ff

/**
 * Adds up fused tables for a whole tile: two groups a pass, four people a 32-bit word. The codes of four people stand in
 * the bytes of a word, so shifts and ors make the indices of all four at once.
 *
 * @param cells - the tile, read as 32-bit words
 * @param out - 1,024 sums, written anew
 */
export function sumFused(cells: Int32Array, { groups, base }: FusedWord, out: Float64Array): void {
  out.fill(base)
  for (let g = 0; g < groups.length; g += 2) {
    const [first, second] = [groups[g], groups[g + 1]]
    if (first !== undefined && second !== undefined) addTwo(cells, first, second, out)
    else if (first !== undefined) addOne(cells, first, out)
  }
}

function addTwo(cells: Int32Array, one: FusedGroup, two: FusedGroup, out: Float64Array): void {
  const { upperShift, lowerShift, lowerBits, table: first } = one
  const { table: second } = two
  const [a, b, c, d] = one.starts
  const [e, f, g, h] = two.starts
  for (let q = 0, p = 0; q < tileSize / 4; q++, p += 4) {
    const upper = (intAt(cells, a + q) << upperShift) | intAt(cells, b + q)
    const lower = (intAt(cells, c + q) << lowerShift) | intAt(cells, d + q)
    const even = ((upper & bytes) << lowerBits) | (lower & bytes)
    const odd = (((upper >>> 8) & bytes) << lowerBits) | ((lower >>> 8) & bytes)
    const upper2 = (intAt(cells, e + q) << upperShift) | intAt(cells, f + q)
    const lower2 = (intAt(cells, g + q) << lowerShift) | intAt(cells, h + q)
    const even2 = ((upper2 & bytes) << lowerBits) | (lower2 & bytes)
    const odd2 = (((upper2 >>> 8) & bytes) << lowerBits) | ((lower2 >>> 8) & bytes)
    out[p] = doubleAt(out, p) + (doubleAt(first, even & 0xfff) + doubleAt(second, even2 & 0xfff))
    out[p + 1] = doubleAt(out, p + 1) + (doubleAt(first, odd & 0xfff) + doubleAt(second, odd2 & 0xfff))
    out[p + 2] = doubleAt(out, p + 2) + (doubleAt(first, even >>> 16) + doubleAt(second, even2 >>> 16))
    out[p + 3] = doubleAt(out, p + 3) + (doubleAt(first, odd >>> 16) + doubleAt(second, odd2 >>> 16))
  }
}

function addOne(
  cells: Int32Array,
  { starts: [a, b, c, d], upperShift, lowerShift, lowerBits, table }: FusedGroup,
  out: Float64Array,
): void {
  for (let q = 0, p = 0; q < tileSize / 4; q++, p += 4) {
    const upper = (intAt(cells, a + q) << upperShift) | intAt(cells, b + q)
    const lower = (intAt(cells, c + q) << lowerShift) | intAt(cells, d + q)
    const even = ((upper & bytes) << lowerBits) | (lower & bytes)
    const odd = (((upper >>> 8) & bytes) << lowerBits) | ((lower >>> 8) & bytes)
    out[p] = doubleAt(out, p) + doubleAt(table, even & 0xfff)
    out[p + 1] = doubleAt(out, p + 1) + doubleAt(table, odd & 0xfff)
    out[p + 2] = doubleAt(out, p + 2) + doubleAt(table, even >>> 16)
    out[p + 3] = doubleAt(out, p + 3) + doubleAt(table, odd >>> 16)
  }
}

/** What is added up of each requirement by itself. */
export interface PlainWord {
  readonly columns: Int32Array
  /** What each code of each requirement adds, the same number of codes each. */
  readonly table: Float64Array
  /** What each sum begins with. */
  readonly base: number
}

/** Adds up a plain word for the people of a tile that are asked for, requirement by requirement. */
export function sumPlain(
  {
    codes,
    range: { from, to },
  }: { readonly codes: Uint8Array; readonly range: { readonly from: number; readonly to: number } },
  { columns, table, base }: PlainWord,
  out: Float64Array,
): void {
  const stride = table.length / columns.length
  out.fill(base, from, to)
  for (let i = 0; i < columns.length; i++) {
    const start = intAt(columns, i) * tileSize
    const own = i * stride
    for (let p = from; p < to; p++) {
      out[p] = doubleAt(out, p) + doubleAt(table, own + byteAt(codes, start + p))
    }
  }
}

/** Where the codes of one person stand: column `c` at `c × spacing + slot`. Written over from person to person. */
export interface PersonCodes {
  readonly codes: Uint8Array
  /** `tileSize` in a tile; 1 for the codes of one person alone. */
  readonly spacing: number
  slot: number
}

/** The sum of a word for one person, without its base. */
export function sumOne(
  { codes, spacing, slot }: PersonCodes,
  columns: Int32Array,
  table: Float64Array,
): number {
  const stride = table.length / columns.length
  let sum = 0
  for (let i = 0; i < columns.length; i++) {
    sum += doubleAt(table, i * stride + byteAt(codes, intAt(columns, i) * spacing + slot))
  }
  return sum
}
