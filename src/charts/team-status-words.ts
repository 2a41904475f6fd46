import type { StatusLanguage } from '../describe/status-sentences'
import type { GapStatus } from '../gap/analyze-gap'
import type { TeamStatus } from '../team/summarize-team'

/** A word or two for what a cell says where its job asks for nothing that is known. */
export type UnrequiredWords = Readonly<Record<Exclude<TeamStatus, GapStatus>, string>>

/** What a language needs to name every status of a chart. */
export interface TeamStatusLanguage extends StatusLanguage {
  readonly unrequired: UnrequiredWords
}
