import type { LocalizedText } from 'kompetensi'

/** A part of a page with a heading of the second depth. */
export interface Section {
  /** Its anchor. */
  readonly id: string
  /** Its heading. */
  readonly title: LocalizedText
  /** Blocks of Markdown; a blank line stands between two of them. */
  readonly body: readonly string[]
  /** What stands under it in the list of contents, ready-made. */
  readonly contents?: readonly string[]
}
