import type { GapChartWords } from '../../../charts/gap-words'

/** English in this chart. */
export const gapChart: GapChartWords = {
  title: (job) => `${job}: required and held levels`,
  axis: 'Level',
  required: 'required',
  held: 'held',
  gap: 'gap',
  any: 'may be any level',
  outside: 'Held beside the profile',
  essential: '* Essential: a shortfall rules a person out, whatever the score.',
  essentialWord: 'essential',
  role: 'level held',
  incomplete: (unknown, printed) =>
    unknown > 0
      ? `The source shows ${printed} requirements; of ${unknown} more competencies it is not known whether they are required.`
      : `The source shows ${printed} requirements; what else is required is not known.`,
}
