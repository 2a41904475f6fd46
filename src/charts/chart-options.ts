import type { Locale } from '../model/localized-text'

/** On a light or a dark ground. */
export type ChartTheme = 'light' | 'dark'

/** What every chart can be told. */
export interface ChartOptions {
  /** Indonesian (`id`) or English (`en`). */
  readonly locale: Locale
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
