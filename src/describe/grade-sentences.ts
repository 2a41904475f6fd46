import type { GradeRule } from '../talent/find-eligible-grade'
import type { LevelsLanguage } from './levels-sentences'

/** What a language says of the grade that is met, and of the next. */
export interface GradeSentences {
  readonly none: string
  readonly meets: Readonly<Record<GradeRule, (grades: string) => string>>
  readonly unspecified: string
  readonly mayMeet: (grades: string) => string
  /** Heads the lines of so many jobs. */
  readonly next: Readonly<Record<GradeRule, (grade: string, jobs: number) => string>>
  readonly top: string
  /** The line of a job: what is missing, or that nothing is. */
  readonly job: (name: string, parts: readonly string[]) => string
  readonly item: (name: string, required: string, held: string) => string
  readonly below: (items: string) => string
  readonly notAssessed: (names: string) => string
  readonly noLevel: (names: string) => string
  readonly nothing: string
  readonly incomplete: string
}

/** What a language needs to tell of grades. */
export interface GradeLanguage extends LevelsLanguage {
  readonly grade: GradeSentences
}
