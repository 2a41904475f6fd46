import type { ProfileChartWords } from '../../../charts/profile-words'

/** English in this chart. */
export const profileChart: ProfileChartWords = {
  title: (job) => `${job}: held levels against the profile`,
  axis: 'Level',
  required: 'required',
  held: 'held',
  role: 'level held',
  essential: '* Essential: a shortfall rules a person out, whatever the score.',
  incomplete: 'This profile is not complete: what else is required is not known.',
}
