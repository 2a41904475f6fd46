import type { FormatAbout } from '../read/format-about'
import { openBadgeLosses } from './open-badge-losses'

/** What is told of the format. */
export const about: FormatAbout = {
  title: 'Open Badges',
  about: 'Credentials of Open Badges 3',
  writers: [{ writer: 'formatAchievement', from: 'a competency and its scale', plan: openBadgeLosses }],
}
