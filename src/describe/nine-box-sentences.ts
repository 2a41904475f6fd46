import type { LanguageBase } from '../base/language'
import type { NineBoxThird } from '../talent/nine-box-scheme'
import type { NineBoxAxes } from '../talent/place-in-nine-box'

/** What a language says of a place in a nine-box. */
export interface NineBoxSentences {
  readonly placed: (facts: {
    readonly scheme: string
    /** Number of the box. */
    readonly box: string
    /** Its third of performance, of `thirds`. */
    readonly performance: string
    /** Its third of potential, of `thirds`. */
    readonly potential: string
  }) => string
  /** The thirds of the two axes. */
  readonly thirds: Readonly<Record<keyof NineBoxAxes, Readonly<Record<NineBoxThird, string>>>>
  /** What the scheme recommends, one text or more. */
  readonly actions: (actions: readonly string[]) => string
  readonly undetermined: (scheme: string, boxes: string) => string
  /** The axes that leave it open, of `axes`. */
  readonly open: (axes: string) => string
  readonly axes: Readonly<Record<keyof NineBoxAxes, string>>
}

/** What a language needs to tell of a place in a nine-box. */
export interface NineBoxLanguage extends LanguageBase {
  readonly nineBox: NineBoxSentences
}
