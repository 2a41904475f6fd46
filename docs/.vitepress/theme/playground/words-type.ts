import type { PlaygroundState, WayId } from './state'

/** Every text of the playground that the library does not say itself. A text missing in a language does not compile. */
export interface Words {
  readonly loading: string
  readonly loadFailed: string
  readonly tryAgain: string
  readonly unexpected: (text: string) => string

  readonly linkTooLong: string
  readonly linkOfOtherVersion: string
  readonly linkUnknownModel: (model: string) => string
  readonly linkOwnModel: (model: string) => string
  readonly linkIgnored: string
  readonly linkPart: (part: string) => string
  readonly dismiss: string

  readonly who: string
  readonly model: string
  readonly job: string
  readonly pasted: (name: string) => string
  readonly noLevels: (name: string) => string
  readonly noRequirements: (name: string) => string
  readonly isExample: string
  readonly showExample: string
  readonly clearLevels: string
  readonly modelVersion: (id: string, version: string) => string
  readonly jobsAndLevels: string

  readonly addRequirements: string
  readonly levels: string
  readonly levelsHint: string
  readonly heldOf: (name: string) => string
  readonly notAssessed: string
  readonly floor: (value: string) => string
  readonly levelNamed: (value: string, name: string | undefined, required: boolean) => string
  readonly requires: (level: string) => string
  readonly requiresNoLevel: string
  readonly requiredByReader: string
  readonly giveLevelOf: (name: string) => string
  readonly noneGiven: string
  readonly weightOf: (name: string) => string
  readonly weight: string
  readonly essentialOf: (name: string) => string
  readonly essential: string
  readonly notANumber: string
  readonly noScale: string
  readonly ownScale: string
  readonly noOwnScale: string
  readonly ownScaleOf: (highest: number) => string
  readonly others: (count: number) => string
  readonly othersHint: (unknown: number, outside: number) => string
  readonly filter: string
  readonly noneLikeThis: string

  readonly results: string
  readonly summary: string
  readonly gap: string
  readonly gapHint: string
  readonly legend: string
  readonly nothings: Readonly<
    Record<'not-assessed' | 'level-unspecified' | 'not-in-profile' | 'requirement-unknown', string>
  >
  readonly asTable: string
  readonly columns: Readonly<Record<'competency' | 'required' | 'held' | 'gap' | 'status' | 'weight', string>>

  readonly fit: string
  readonly fitHint: string
  readonly noScore: string
  readonly between: (lowest: string, highest: string) => string
  readonly scoreIs: (score: string) => string
  readonly noInterval: string
  readonly ofFull: (full: string) => string
  readonly used: string
  readonly settingsOf: string
  readonly settings: {
    readonly surplus: string
    readonly surplusOptions: Options<'surplus'>
    readonly variant: string
    readonly variantOptions: Options<'variant'>
    readonly cap: string
    readonly capOptions: Options<'cap'>
    readonly weighted: string
    readonly coreShare: string
    readonly coreShareHint: string
    readonly measure: string
    readonly measureOptions: Options<'measure'>
    readonly unassessed: string
    readonly unassessedOptions: Options<'unassessed'>
  }

  readonly verdict: string
  readonly undetermined: (bands: readonly string[]) => string
  readonly toResults: string
  readonly verdictHint: string
  readonly method: string
  readonly bands: string
  readonly evidence: string
  readonly evidenceOptions: Options<'evidence'>
  readonly raise: string
  readonly bandToReach: string
  readonly continuousRung: string

  readonly career: string
  readonly careerHint: string
  readonly from: string
  readonly noJob: string
  readonly objective: string
  readonly objectiveOptions: Options<'objective'>
  readonly rankSteps: string
  readonly anyRankSteps: string
  readonly assumed: string
  readonly assumedOptions: Options<'assumed'>
  readonly months: string
  readonly monthsHint: string
  readonly parallel: string

  readonly plan: string
  readonly planHint: string
  readonly planModulesHint: string
  readonly start: string
  readonly way: string
  readonly ways: Readonly<Record<WayId, string>>
  readonly days: string

  readonly keep: string
  readonly keepHint: string
  readonly download: string
  readonly copyLink: string
  readonly linkCopied: string
  readonly linkNotCopied: string
  readonly ownNotInLink: string

  readonly own: string
  readonly ownHint: string
  readonly ownText: string
  readonly ownExample: string
  readonly check: string
  readonly checking: string
  readonly checkFailed: string
  readonly sound: (name: string) => string
  readonly soundWithNotes: (name: string, count: number) => string
  readonly refused: (errors: number, others: number) => string
  readonly use: (name: string) => string
  readonly inUse: string
  readonly whole: string
  readonly severity: Readonly<Record<'error' | 'warning' | 'hint', string>>
}

/** A word for each value a setting can have. */
type Options<K extends keyof PlaygroundState> = Readonly<Record<PlaygroundState[K] & string, string>>
