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
export const fusedSize = 4096

const shapes: readonly Shape[] = [
  { width: 4, bits: 3, lowerBits: 6 },
  { width: 3, bits: 4, lowerBits: 4 },
  { width: 2, bits: 6, lowerBits: 6 },
]

/** The shape for requirements that have so many codes at most; `undefined` above 64. */
export function shapeFor(codes: number): Shape | undefined {
  return shapes.find(({ bits }) => codes <= 2 ** bits)
}

/** The requirements of a job cut into groups that one look-up takes, and what to read and how to shift for each. */
export interface FusedColumns {
  readonly shape: Shape
  readonly groups: number
  /** By group: where its four columns begin in a tile read as 32-bit words. A column may stand twice. */
  readonly starts: Int32Array
  /** How far the first column of either half is shifted: 0 where the half has one column. */
  readonly upperShift: number
  readonly lowerShift: number
}

/** Cuts columns into groups. */
export function fusedColumns(columns: Int32Array, shape: Shape): FusedColumns {
  const groups = Math.ceil(columns.length / shape.width)
  const starts = new Int32Array(groups * 4)
  for (let g = 0; g < groups; g++) {
    membersOf(shape, g).forEach((members, half) => {
      // Where a half has one column, reading it twice changes nothing: c | c is c. Behind the last one, any will do.
      const [first = 0, second = first] = members.map((i) => columns[i] ?? columns[0] ?? 0)
      starts[g * 4 + half * 2] = (first * tileSize) / 4
      starts[g * 4 + half * 2 + 1] = (second * tileSize) / 4
    })
  }
  return {
    shape,
    groups,
    starts,
    upperShift: shape.width === 2 ? 0 : shape.bits,
    lowerShift: shape.width === 4 ? shape.bits : 0,
  }
}

/** The requirements of the upper and of the lower half of a group. */
function membersOf({ width }: Shape, group: number): readonly (readonly number[])[] {
  const at = group * width
  if (width === 4)
    return [
      [at, at + 1],
      [at + 2, at + 3],
    ]
  return width === 3 ? [[at, at + 1], [at + 2]] : [[at], [at + 1]]
}

/** The fused tables of a word, one a group: the sum of what the codes of the group add. Codes that do not occur have 0. */
export function fuse(word: Float64Array, stride: number, { shape, groups }: FusedColumns): Float64Array[] {
  const upper = new Float64Array(fusedSize)
  const lower = new Float64Array(fusedSize)
  const upperAt = new Int32Array(fusedSize)
  const lowerAt = new Int32Array(fusedSize)
  const tables: Float64Array[] = []
  for (let g = 0; g < groups; g++) {
    const [first = [], second = []] = membersOf(shape, g)
    const uppers = half(word, stride, first, shape.bits, upper, upperAt)
    const lowers = half(word, stride, second, shape.bits, lower, lowerAt)
    const table = new Float64Array(fusedSize)
    for (let u = 0; u < uppers; u++) {
      const base = upper[u] ?? 0
      const start = (upperAt[u] ?? 0) << shape.lowerBits
      for (let l = 0; l < lowers; l++) table[start + (lowerAt[l] ?? 0)] = base + (lower[l] ?? 0)
    }
    tables.push(table)
  }
  return tables
}

/** What the codes of one or two requirements add, and their codes side by side; returns how many there are. */
function half(
  word: Float64Array,
  stride: number,
  [first = 0, second]: readonly number[],
  bits: number,
  sums: Float64Array,
  at: Int32Array,
): number {
  let count = 0
  for (let one = 0; one < stride; one++) {
    const own = word[first * stride + one] ?? 0
    for (let other = 0; other < (second === undefined ? 1 : stride); other++) {
      sums[count] = second === undefined ? own : own + (word[second * stride + other] ?? 0)
      at[count++] = second === undefined ? one : (one << bits) | other
    }
  }
  return count
}

/** The low byte of each half of a word. */
const bytes = 0x00ff00ff

/**
 * Adds up fused tables for a whole tile: two groups a pass, four people a 32-bit word. The codes of four people stand in
 * the bytes of a word, so shifts and ors make the indices of all four at once.
 *
 * @param cells - the tile, read as 32-bit words
 * @param tables - the fused tables of a word, one a group
 * @param base - what each sum begins with
 * @param out - 1,024 sums, written anew
 */
export function sumFused(
  cells: Int32Array,
  columns: FusedColumns,
  tables: readonly Float64Array[],
  base: number,
  out: Float64Array,
): void {
  out.fill(base)
  for (let g = 0; g < tables.length; g += 2) {
    const [first, second] = [tables[g], tables[g + 1]]
    if (first !== undefined && second !== undefined) addTwo(cells, columns, g * 4, first, second, out)
    else if (first !== undefined) addOne(cells, columns, g * 4, first, out)
  }
}

function addTwo(
  cells: Int32Array,
  { shape, starts, upperShift, lowerShift }: FusedColumns,
  at: number,
  first: Float64Array,
  second: Float64Array,
  out: Float64Array,
): void {
  const [a, b, c, d] = [starts[at] ?? 0, starts[at + 1] ?? 0, starts[at + 2] ?? 0, starts[at + 3] ?? 0]
  const [e, f, g, h] = [starts[at + 4] ?? 0, starts[at + 5] ?? 0, starts[at + 6] ?? 0, starts[at + 7] ?? 0]
  const shift = shape.lowerBits
  for (let q = 0, p = 0; q < tileSize / 4; q++, p += 4) {
    const upper = ((cells[a + q] ?? 0) << upperShift) | (cells[b + q] ?? 0)
    const lower = ((cells[c + q] ?? 0) << lowerShift) | (cells[d + q] ?? 0)
    const even = ((upper & bytes) << shift) | (lower & bytes)
    const odd = (((upper >>> 8) & bytes) << shift) | ((lower >>> 8) & bytes)
    const upper2 = ((cells[e + q] ?? 0) << upperShift) | (cells[f + q] ?? 0)
    const lower2 = ((cells[g + q] ?? 0) << lowerShift) | (cells[h + q] ?? 0)
    const even2 = ((upper2 & bytes) << shift) | (lower2 & bytes)
    const odd2 = (((upper2 >>> 8) & bytes) << shift) | ((lower2 >>> 8) & bytes)
    out[p] = (out[p] ?? 0) + ((first[even & 0xfff] ?? 0) + (second[even2 & 0xfff] ?? 0))
    out[p + 1] = (out[p + 1] ?? 0) + ((first[odd & 0xfff] ?? 0) + (second[odd2 & 0xfff] ?? 0))
    out[p + 2] = (out[p + 2] ?? 0) + ((first[even >>> 16] ?? 0) + (second[even2 >>> 16] ?? 0))
    out[p + 3] = (out[p + 3] ?? 0) + ((first[odd >>> 16] ?? 0) + (second[odd2 >>> 16] ?? 0))
  }
}

function addOne(
  cells: Int32Array,
  { shape, starts, upperShift, lowerShift }: FusedColumns,
  at: number,
  table: Float64Array,
  out: Float64Array,
): void {
  const [a, b, c, d] = [starts[at] ?? 0, starts[at + 1] ?? 0, starts[at + 2] ?? 0, starts[at + 3] ?? 0]
  const shift = shape.lowerBits
  for (let q = 0, p = 0; q < tileSize / 4; q++, p += 4) {
    const upper = ((cells[a + q] ?? 0) << upperShift) | (cells[b + q] ?? 0)
    const lower = ((cells[c + q] ?? 0) << lowerShift) | (cells[d + q] ?? 0)
    const even = ((upper & bytes) << shift) | (lower & bytes)
    const odd = (((upper >>> 8) & bytes) << shift) | ((lower >>> 8) & bytes)
    out[p] = (out[p] ?? 0) + (table[even & 0xfff] ?? 0)
    out[p + 1] = (out[p + 1] ?? 0) + (table[odd & 0xfff] ?? 0)
    out[p + 2] = (out[p + 2] ?? 0) + (table[even >>> 16] ?? 0)
    out[p + 3] = (out[p + 3] ?? 0) + (table[odd >>> 16] ?? 0)
  }
}

/** Adds up the plain table of a word for the people of a tile that are asked for, requirement by requirement. */
export function sumPlain(
  {
    codes,
    range,
  }: { readonly codes: Uint8Array; readonly range: { readonly from: number; readonly to: number } },
  columns: Int32Array,
  word: Float64Array,
  base: number,
  out: Float64Array,
): void {
  const { from, to } = range
  const stride = word.length / columns.length
  out.fill(base, from, to)
  for (let i = 0; i < columns.length; i++) {
    const start = (columns[i] ?? 0) * tileSize
    const at = i * stride
    for (let p = from; p < to; p++) out[p] = (out[p] ?? 0) + (word[at + (codes[start + p] ?? 0)] ?? 0)
  }
}

/** The sum of a word for one person: of a tile, or alone with `spacing` 1. */
export function sumOne(
  codes: Uint8Array,
  slot: number,
  columns: Int32Array,
  word: Float64Array,
  spacing: number = tileSize,
): number {
  const stride = word.length / columns.length
  let sum = 0
  for (let i = 0; i < columns.length; i++) {
    sum += word[i * stride + (codes[(columns[i] ?? 0) * spacing + slot] ?? 0)] ?? 0
  }
  return sum
}
