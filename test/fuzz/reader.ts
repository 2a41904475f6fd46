import type { Issue } from 'kompetensi'
import type { Random } from './random'

/** What a reader gives back. */
export interface Answer {
  readonly ok: boolean
  readonly value?: unknown
  readonly issues: readonly Issue[]
  /** Counts what went in against what came out and what was told; says what is lost, or nothing. */
  readonly count?: () => string | undefined
}

/** A reader, what it is given, and what must hold of its answers. */
export interface FuzzedReader {
  /** Sound inputs, of ours and of others, to be spoilt. */
  readonly seeds: readonly unknown[]
  /** A spoilt copy of a seed. */
  readonly spoil: (seed: unknown, random: Random) => unknown
  /** Reads, with options drawn. */
  readonly read: (input: never, random: Random) => Answer
}

/** The readers of a format, by the name of their function. */
export type FuzzedReaders = Readonly<Record<string, FuzzedReader>>
