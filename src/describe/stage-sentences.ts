import type { LanguageBase } from '../base/language'
import type { ReadinessStage } from '../talent/assess-readiness'

/** The stages of readiness in words, for a person or a plan; months as written, and how many they are. */
export type StageWords = Readonly<Record<ReadinessStage, (months: string, count: number) => string>>

/** What a language needs to say a stage of readiness. */
export interface StageLanguage extends LanguageBase {
  readonly stages: StageWords
}
