import type { LevelsLanguage } from './levels-sentences'

/** What a language says of a team. */
export interface TeamSentences {
  /** Number of people and of competencies, and the counts in words. */
  readonly summary: (people: number, competencies: number, counts: string) => string
  readonly counts: (facts: {
    readonly required: string
    readonly met: string
    readonly below: string
    readonly notAssessed: string
    /** Share that is assessed. */
    readonly percent: string
  }) => string
  /** In place of the counts: no requirement has a level. */
  readonly nothingRequired: string
  /** A competency, and how many of those it is required of are below. */
  readonly below: (name: string, below: number, required: number) => string
  readonly worst: (items: string) => string
  /** A competency, the one person known to hold it, and how many others may. */
  readonly point: (name: string, person: string, mayHold: number) => string
  readonly single: (items: string) => string
  readonly nobody: (names: string) => string
  readonly withoutJob: (ids: string) => string
  readonly left: (ids: string) => string
  readonly developed: (ids: string, count: number) => string
  /** How it stands after the changes: `left`, `developed` or a list of both. */
  readonly after: (changes: string, counts: string) => string
  readonly unchanged: (counts: string) => string
  readonly newSingle: (items: string) => string
  readonly lost: (names: string) => string
  readonly gained: (names: string) => string
  readonly caution: string
}

/** What a language needs to tell of a team. */
export interface TeamLanguage extends LevelsLanguage {
  readonly team: TeamSentences
}
