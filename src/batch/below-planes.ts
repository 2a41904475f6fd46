import { at } from '../base/at'
import { byteAt, intAt } from '../base/typed-at'
import type { BoundJob } from './bind-job'
import { tileSize } from './people-layout'
import type { Tile } from './tiles'

/** Words of 32 people in a tile. */
export const planeWords = 32

/** Which essential requirements there are: one plane of bits for each competency and level in use. */
export interface PlanePlan {
  /** The column of each plane. */
  readonly columns: readonly number[]
  /** The first code that is not below, of each plane. */
  readonly firsts: readonly number[]
  /** By job: its planes; none where nobody can be below. */
  readonly ofJob: readonly (readonly number[])[]
}

/** The planes that jobs need. */
export function planPlanes(jobs: readonly BoundJob[]): PlanePlan {
  const known = new Map<string, number>()
  const columns: number[] = []
  const firsts: number[] = []
  const ofJob = jobs.map(({ size, stride, columns: own, open, below }) => {
    const planes: number[] = []
    for (let i = 0; i < size; i++) {
      // Codes ascend with levels, so those that are below come first.
      const first = below.subarray(i * stride, i * stride + byteAt(open, i)).lastIndexOf(1) + 1
      if (first === 0) continue
      const column = intAt(own, i)
      const key = `${column} ${first}`
      const plane = known.get(key) ?? columns.length
      if (plane === columns.length) {
        known.set(key, plane)
        columns.push(column)
        firsts.push(first)
      }
      planes.push(plane)
    }
    return planes
  })
  return { columns, firsts, ofJob }
}

/** Writes the planes of a tile: a bit is set where the person is assessed and below. */
export function fillPlanes({ columns, firsts }: PlanePlan, { cells, codes }: Tile, into: Int32Array): void {
  for (let plane = 0; plane < columns.length; plane++) {
    const column = at(columns, plane) * tileSize
    const first = at(firsts, plane)
    for (let word = 0; word < planeWords; word++) {
      const person = column + word * 32
      into[plane * planeWords + word] =
        first <= 127 ? belowFourByFour(cells, person / 4, first) : belowOneByOne(codes, person, first)
    }
  }
}

/** Who of 32 people is below. Four at a time: in each byte, (code | 128) − first keeps the high bit unless the code is below. */
function belowFourByFour(cells: Int32Array, start: number, first: number): number {
  const each = Math.imul(first, 0x01010101)
  let bits = 0
  for (let k = 0; k < 8; k++) {
    const four = intAt(cells, start + k)
    // A code above 127 is not below: its own high bit stands for it.
    const below = ~(((four | 0x80808080) - each) | four) & 0x80808080
    // The four high bits, brought together.
    bits |= ((Math.imul(below >>> 7, 0x01020408) >>> 24) & 0xf) << (4 * k)
  }
  return bits
}

/** Who of 32 people is below. */
function belowOneByOne(codes: Uint8Array, start: number, first: number): number {
  let bits = 0
  for (let k = 0; k < 32; k++) if (byteAt(codes, start + k) < first) bits |= 1 << k
  return bits
}

/** The people of a tile, among those asked for, who are below in none of the planes: one bit each. */
export function passing(planes: Int32Array, of: readonly number[], { range }: Tile, into: Int32Array): void {
  for (let word = 0; word < planeWords; word++) into[word] = inRange(word * 32, range)
  for (const plane of of) {
    const start = plane * planeWords
    for (let word = 0; word < planeWords; word++) {
      into[word] = intAt(into, word) & ~intAt(planes, start + word)
    }
  }
}

/** The bits of 32 places that lie in a range. */
function inRange(first: number, { from, to }: { readonly from: number; readonly to: number }): number {
  const low = Math.max(0, from - first)
  const high = Math.min(32, to - first)
  if (low >= high) return 0
  const below = high === 32 ? -1 : (1 << high) - 1
  return below & ~((1 << low) - 1)
}

/** How many bits are set. */
export function countBits(words: Int32Array): number {
  let count = 0
  for (const word of words) {
    let bits = word - ((word >>> 1) & 0x55555555)
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
    count += Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
  }
  return count
}

/** Writes the places of the bits that are set, and returns how many there are. */
export function writePlaces(words: Int32Array, into: Int32Array): number {
  let count = 0
  for (let word = 0; word < planeWords; word++) {
    for (let rest = intAt(words, word); rest !== 0; rest &= rest - 1) {
      into[count++] = word * 32 + 31 - Math.clz32(rest & -rest)
    }
  }
  return count
}
