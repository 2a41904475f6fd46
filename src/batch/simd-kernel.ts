import { at } from '../base/at'
import { doubleAt } from '../base/typed-at'
import type { EncodedPeople } from './encoded-people'
import type { JobSums } from './job-sums'
import { kernelHex } from './kernel/module'
import type { PackedLane } from './pack-lanes'
import { tileSize } from './people-layout'
import type { TileWord } from './read-field'
import type { TileAdder } from './tile-adder'

/** The part of `WebAssembly` that is used; `src` knows of no platform. */
interface WebAssemblyPart {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (
    module: object,
    imports: { readonly env: { readonly memory: WasmMemory } },
  ) => { readonly exports: { readonly addPlane: AddPlane } }
  readonly Memory: new (size: { readonly initial: number }) => WasmMemory
}

interface WasmMemory {
  readonly buffer: ArrayBuffer
}

/** `addPlane` of `kernel/add-plane.as`. */
type AddPlane = (...places: AddPlaneNumbers) => void

type AddPlaneNumbers = readonly [
  tile: number,
  starts: number,
  tables: number,
  size: number,
  together: number,
  shift: number,
  out: number,
]

declare const WebAssembly: WebAssemblyPart | undefined

/** Codes that one shuffle looks up. */
const mostCodes = 16

/** Sums of so many bytes stay below 2^16. */
const mostRequirements = 256

/** More than this is not given to one call, whatever the jobs. */
const mostBytes = 268_435_456

/** One byte of what the codes of a lane add, or of two lanes that fit a byte together. */
interface Plane {
  readonly word: number
  readonly shift: number
  /** 16 bytes a requirement. */
  readonly tables: Uint8Array
  /** How many requirements add up to less than 256 at most. */
  readonly together: number
}

/** A kernel that adds up 16 people at a time, with the memory it works in. */
export interface SimdKernel {
  /** Where it writes the sums of a tile. */
  readonly words: readonly TileWord[]
  /** The adder of a job; `undefined` for a job that it cannot add up. */
  readonly adderOf: (sums: JobSums) => TileAdder | undefined
}

/** Whether a job's sums can be added up byte by byte: few codes, whole numbers, not too many requirements. */
function suits({ job, packed }: JobSums): boolean {
  return job.stride <= mostCodes && job.size <= mostRequirements && packed.bases.every((base) => base > 0)
}

/**
 * The kernel for some jobs, in a memory large enough for a tile, their tables and the sums. `undefined` where there is no
 * WebAssembly with vectors, or none is allowed, or no job suits it.
 */
export function simdKernel(
  people: EncodedPeople,
  jobs: readonly (JobSums | undefined)[],
  words: number,
): SimdKernel | undefined {
  const fit = jobs.flatMap((sums) =>
    sums !== undefined && suits(sums) ? [{ sums, planes: planesOf(sums) }] : [],
  )
  const tileBytes = people.competencies.length * tileSize
  const outAt = tileBytes
  let end = outAt + words * tileSize * 8
  const places = new Map(
    fit.map(({ sums, planes }) => {
      const start = end
      end += 16 * Math.ceil(sums.job.size / 4) + planes.length * sums.job.size * 16
      return [sums, { planes, start }]
    }),
  )
  const made = fit.length === 0 || end > mostBytes ? undefined : instance(end)
  if (made === undefined) return undefined
  const { memory, addPlane } = made
  for (const [{ job }, { planes, start }] of places) {
    new Uint32Array(memory.buffer, start, job.size).set(job.columns.map((column) => column * tileSize))
    planes.forEach(({ tables }, k) => {
      new Uint8Array(memory.buffer, tablesAt(start, job.size, k), tables.length).set(tables)
    })
  }
  const tileCopy = new Uint8Array(memory.buffer, 0, tileBytes)
  const outs = Array.from({ length: words }, (_, w): TileWord => {
    const place = outAt + w * tileSize * 8
    return {
      sums: new Float64Array(memory.buffer, place, tileSize),
      cells: new Int32Array(memory.buffer, place, 2 * tileSize),
    }
  })
  let current = -1
  return {
    words: outs,
    adderOf: (sums) => {
      const place = places.get(sums)
      if (place === undefined) return undefined
      const { planes, start } = place
      const { bases } = sums.packed
      const { size } = sums.job
      return {
        kernel: 'simd',
        add: ({ codes, first }) => {
          if (first !== current) tileCopy.set(codes)
          current = first
          for (let w = 0; w < bases.length; w++) at(outs, w).sums.fill(at(bases, w))
          for (let k = 0; k < planes.length; k++) {
            const { together, shift, word } = at(planes, k)
            addPlane(0, start, tablesAt(start, size, k), size, together, shift, outAt + word * tileSize * 8)
          }
        },
      }
    },
  }
}

function tablesAt(start: number, size: number, plane: number): number {
  return start + 16 * Math.ceil(size / 4) + plane * size * 16
}

/** The module with a memory of so many bytes; `undefined` where it cannot be. */
function instance(bytes: number): { readonly memory: WasmMemory; readonly addPlane: AddPlane } | undefined {
  if (typeof WebAssembly !== 'object') return undefined
  const code = Uint8Array.from({ length: kernelHex.length / 2 }, (_, i) =>
    Number.parseInt(kernelHex.slice(2 * i, 2 * i + 2), 16),
  )
  // To compile is the only question that tells: workerd and a content security policy find the module valid and then
  // forbid it. Where there are no vectors or no memory is left it fails too, and the other kernels give the same.
  try {
    const module = new WebAssembly.Module(code)
    const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / 65_536) })
    const { exports } = new WebAssembly.Instance(module, { env: { memory } })
    return { memory, addPlane: exports.addPlane }
  } catch {
    return undefined
  }
}

/** Lanes together in one byte add at most this, so that at least four requirements are added before widening. */
const mostTogether = 63

/** The planes of a job. Lanes side by side in a word share a plane where a byte has room for both. */
function planesOf({ job, packed }: JobSums): Plane[] {
  const { size, stride } = job
  const merged: PackedLane[] = []
  for (const lane of packed.lanes) {
    const last = merged[merged.length - 1]
    const both = last === undefined ? undefined : together(last, lane)
    if (both === undefined) merged.push(lane)
    else merged[merged.length - 1] = both
  }
  return merged.flatMap(({ word, shift, table }) => {
    const planes: Plane[] = []
    const most = greatest(table)
    for (let byte = 0; 2 ** (8 * byte) <= most; byte++) {
      const tables = new Uint8Array(size * 16)
      for (let i = 0; i < size; i++) {
        for (let code = 0; code < stride; code++) {
          tables[i * 16 + code] = Math.floor(doubleAt(table, i * stride + code) / 2 ** (8 * byte)) % 256
        }
      }
      const own = Math.max(1, greatest(tables))
      planes.push({ word, shift: shift + 8 * byte, tables, together: Math.floor(255 / own) })
    }
    return planes
  })
}

/** Two lanes as one; `undefined` where they stand in different words or are too large. */
function together(one: PackedLane, other: PackedLane): PackedLane | undefined {
  if (one.word !== other.word || other.shift < one.shift || other.shift - one.shift > 8) return undefined
  const table = one.table.map(
    (entry, cell) => entry + doubleAt(other.table, cell) * 2 ** (other.shift - one.shift),
  )
  return greatest(table) <= mostTogether ? { word: one.word, shift: one.shift, table } : undefined
}

function greatest(table: Float64Array | Uint8Array): number {
  let most = 0
  for (const entry of table) most = Math.max(most, entry)
  return most
}
