import type { NineBoxLanguage } from '../describe/nine-box-sentences'
import type { NineBoxThird } from '../talent/nine-box-scheme'

/** What a language says in this chart. */
export interface NineBoxChartWords {
  readonly placed: string
  readonly possible: string
  readonly people: (count: number) => string
  readonly box: (box: number, count: number) => string
  readonly role: string
  readonly axes: Readonly<Record<'performance' | 'potential', string>>
  readonly performance: Readonly<Record<NineBoxThird, string>>
  readonly potential: Readonly<Record<NineBoxThird, string>>
}

/** What a language needs for this chart. */
export interface NineBoxChartLanguage extends NineBoxLanguage {
  readonly nineBoxChart: NineBoxChartWords
}
