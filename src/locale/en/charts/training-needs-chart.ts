import type { TrainingNeedsChartWords } from '../../../charts/training-needs-words'

/** English in this chart. */
export const trainingNeedsChart: TrainingNeedsChartWords = {
  title: (people) => `Training needs of ${people === 1 ? '1 person' : `${people} people`}`,
  expired: 'assessment expired',
  mean: 'average gap (levels)',
  essential: '* Of these: people to whom the competency is essential.',
  essentialTo: (count) => `essential to ${count} of them`,
  people: (count) => (count === 1 ? '1 person' : `${count} people`),
  role: 'people',
}
