import type { FormatAbout } from '../read/format-about'
import { caseLosses } from './case-losses'

/** What is told of the format. */
export const about: FormatAbout = {
  title: 'CASE',
  about: '1EdTech CASE packages in both directions',
  writers: [{ writer: 'formatCase', from: 'a model', plan: caseLosses }],
}
