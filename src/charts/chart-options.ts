import type { OptionKinds } from '../base/kind'
import type { LanguageBase } from '../base/language'
import type { DescribeOptions } from '../describe/options'
import { someNumber, someText } from '../model/argument-kinds'

/** On a light or a dark ground. */
export type ChartTheme = 'light' | 'dark'

/**
 * What every chart can be told.
 *
 * @typeParam L - what the language must be able to say
 */
export interface ChartOptions<L extends LanguageBase = LanguageBase> extends DescribeOptions<L> {
  /** On a light or a dark ground; `'light'` when absent. */
  readonly theme?: ChartTheme
  /**
   * Width of the picture, in pixels, 320 or more; 720 when absent. The height follows from what there is to show. A heat
   * map or a lattice of many columns becomes wider than asked, so that its columns can be read.
   */
  readonly width?: number
  /** Title in place of the usual one. */
  readonly title?: string
}

/** What the options of every chart are. */
export const chartOptions: OptionKinds<ChartOptions> = {
  theme: { oneOf: ['light', 'dark'] },
  width: someNumber,
  title: someText,
  language: {},
}
