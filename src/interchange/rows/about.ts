import type { FormatAbout } from '../read/format-about'

/** What is told of the format. */
export const about: FormatAbout = {
  title: 'Database rows',
  about: 'Rows as database drivers give them: levels held, people, ratings',
  guide: 'database-rows',
}
