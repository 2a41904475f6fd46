import { formatNumber } from '../describe/format-number'
import { CompetencyError } from '../base/competency-error'
import { invalidParameter } from '../base/invalid-parameter'
import { rangeIssue } from '../base/range-issue'
import type { Locale } from '../model/localized-text'
import type { ChartOptions } from './chart-options'
import { type Palette, palettes } from './palette'

/** The options of a chart, resolved. */
export interface Look {
  /** The language. */
  readonly locale: Locale
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
export function lookOf(chart: string, options: ChartOptions): Look {
  const { locale, theme = 'light', width = usualWidth } = options
  if (locale !== 'id' && locale !== 'en') throw invalidParameter(chart, 'locale', locale, { oneOf: ['id', 'en'] })
  if (theme !== 'light' && theme !== 'dark') throw invalidParameter(chart, 'theme', theme, { oneOf: ['light', 'dark'] })
  if (!(Number.isFinite(width) && width >= leastWidth)) {
    throw new CompetencyError(rangeIssue(width, ['width'], { atLeast: leastWidth }))
  }
  return {
    locale,
    width,
    colors: palettes[theme],
    number: (value) => formatNumber(value, { locale }),
    signed: (value) => formatNumber(value, { locale, signed: true }),
  }
}
