import type { FormatAbout } from '../read/format-about'
import { hrOpenLosses } from './hr-open-losses'

/** What is told of the format. */
export const about: FormatAbout = {
  title: 'HR Open',
  about: 'HR Open Standards',
  writers: [{ writer: 'formatHrOpenPosition', from: 'a job profile', plan: hrOpenLosses }],
}
