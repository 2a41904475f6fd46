import type { LanguageBase } from '../base/language'

/** What a language says of the levels of a model. */
export interface LevelsSentences {
  /** That the authors of the model proposed its levels, and no source stands behind them. */
  readonly proposed: string
}

/** What a language needs to tell whose levels a result is counted in. */
export interface LevelsLanguage extends LanguageBase {
  readonly levels: LevelsSentences
}
