import type { FormatAbout } from '../read/format-about'

/** What is told of the format. */
export const about: FormatAbout = {
  title: 'ESCO',
  about: 'Skills and occupations of ESCO',
}
