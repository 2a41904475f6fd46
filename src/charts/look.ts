import { CompetencyError } from '../base/competency-error'
import { invalidParameter } from '../base/invalid-parameter'
import type { LanguageBase } from '../base/language'
import { rangeIssue } from '../base/range-issue'
import { languageOf } from '../describe/language-of'
import type { ChartOptions } from './chart-options'
import { type Palette, palettes } from './palette'

/** The options of a chart, resolved. */
export interface Look<L extends LanguageBase = LanguageBase> {
  /** The language. */
  readonly language: L
  /** Width of the picture, in pixels. */
  readonly width: number
  /** The colours. */
  readonly colors: Palette
  /** Writes a number. */
  readonly number: (value: number) => string
  /** Writes a number, with a plus sign above 0. */
  readonly signed: (value: number) => string
}

/** Least width of a picture, in pixels. */
const leastWidth = 320
const usualWidth = 720

/** Below this many pixels a picture is one of a phone, and says less beside its rows. */
export const narrow = 480

/** Resolves the options that every chart has, and refuses those that cannot be used. */
export function lookOf<L extends LanguageBase>(chart: string & keyof L, options: ChartOptions<L>): Look<L> {
  const language = languageOf(chart, options, [chart])
  const { theme = 'light', width = usualWidth } = options
  if (theme !== 'light' && theme !== 'dark') {
    throw invalidParameter(chart, 'theme', theme, { oneOf: ['light', 'dark'] })
  }
  if (!(Number.isFinite(width) && width >= leastWidth)) {
    throw new CompetencyError(rangeIssue(width, ['width'], { atLeast: leastWidth }))
  }
  return {
    language,
    width,
    colors: palettes[theme],
    number: (value) => language.number(value),
    signed: (value) => language.number(value, { signed: true }),
  }
}
