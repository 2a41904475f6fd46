import type { FormatAbout } from '../read/format-about'

/** What is told of the format. */
export const about: FormatAbout = {
  title: 'JSON',
  about: 'Your own data in, with every issue listed; JSON Schema',
  guide: 'bring-your-own-model',
}
