import type { LanguageBase } from '../base/language'
import type { CarryLoss, CarryObstacle } from '../change/carried'

/** What a language says of levels that went to another model. */
export interface MigrationSentences {
  /** How many levels there are of each kind. */
  readonly summary: (counts: {
    readonly kept: number
    readonly moved: number
    readonly converted: number
    readonly unplaced: number
  }) => string
  /** A level that went to others, named in `to`, as it was. */
  readonly moved: (name: string, held: string, to: string) => string
  readonly converted: (facts: {
    readonly name: string
    readonly held: string
    /** Name of the competency it went to. */
    readonly to: string
    /** What it is there. */
    readonly level: string
    /** What was lost, of `losses`; absent where nothing was. */
    readonly losses: string | undefined
  }) => string
  readonly losses: Readonly<Record<CarryLoss, string>>
  /** A level that has no place, and why, of `obstacles`. */
  readonly unplaced: (name: string, held: string, reasons: string) => string
  readonly obstacles: Readonly<Record<CarryObstacle, string>>
  readonly irreversible: (model: string, version: string) => string
}

/** What a language needs to tell of levels that went to another model. */
export interface MigrationLanguage extends LanguageBase {
  readonly migration: MigrationSentences
}
