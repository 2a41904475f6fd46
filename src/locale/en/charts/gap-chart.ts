import type { GapChartWords } from '../../../charts/gap-words'

const counted = (known: number): string => (known === 1 ? '1 requirement is' : `${known} requirements are`)

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
  incomplete: (unknown, known) =>
    unknown > 0
      ? `${counted(known)} known; for ${unknown} more ${unknown === 1 ? 'competency' : 'competencies'} it is not known whether ${unknown === 1 ? 'it is' : 'they are'} required.`
      : `${counted(known)} known; what else is required is not known.`,
}
