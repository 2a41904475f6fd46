import type { FormatAbout } from '../read/format-about'

/** What is told of the format. */
export const about: FormatAbout = {
  title: 'SKKNI',
  about: 'Codes of the Indonesian work competency standards',
}
