import type { Evidence, Settlement } from '../fit/assign-band'
import type { EssentialsLanguage } from './essentials-sentences'
import type { LevelsLanguage } from './levels-sentences'

/** What a language says of a verdict. */
export interface BandSentences {
  readonly assigned: Readonly<Record<Evidence, (set: string, band: string) => string>>
  readonly noScore: (set: string) => string
  /** Of two bands or more. */
  readonly undetermined: (set: string, bands: string) => string
  readonly open: (names: string) => string
  /** What so many competencies would settle, all of them at their best or at their worst. */
  readonly settledBy: Readonly<
    Record<Settlement['when'], (band: string, names: string, count: number) => string>
  >
  readonly incomplete: string
}

/** What a language needs to tell of a verdict. */
export interface BandLanguage extends EssentialsLanguage, LevelsLanguage {
  readonly band: BandSentences
}
