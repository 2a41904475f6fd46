import type { FormatAbout } from '../read/format-about'
import { moodleLosses } from './moodle-losses'

/** What is told of the format. */
export const about: FormatAbout = {
  title: 'Moodle',
  about: 'Competency frameworks of Moodle in both directions',
  writers: [{ writer: 'formatMoodle', from: 'a model', plan: moodleLosses }],
}
