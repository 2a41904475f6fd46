import type { FormatAbout } from '../read/format-about'

/** What is told of the format. */
export const about: FormatAbout = {
  title: 'O*NET',
  about: 'Occupations of O*NET as models',
}
