import type { LossPlan } from './losses'

/** A function that writes a format, and what it does to what it is given. */
export interface FormatWriter {
  /** Name of the function. */
  readonly writer: string
  /** What it is written from, in words. */
  readonly from: string
  /** What becomes of each field. */
  readonly plan: LossPlan
}

/** What is told of a format: the reference and the guide's tables of losses read it; no entry exports it. */
export interface FormatAbout {
  /** Its name, as a title. */
  readonly title: string
  /** What it is in a few words. */
  readonly about: string
  /** The guide that says how to use it; `interchange-formats` when absent. */
  readonly guide?: string
  /** What writes it, in the order of the guide; absent where it is only read. */
  readonly writers?: readonly FormatWriter[]
}
