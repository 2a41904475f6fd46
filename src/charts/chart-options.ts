import type { LanguageBase } from '../base/language'
import type { DescribeOptions } from '../describe/options'

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
