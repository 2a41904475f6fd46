import type { TrainingNeedsSentences } from '../../describe/training-needs-sentences'

/** What is said of training needs in English. */
export const trainingNeeds: TrainingNeedsSentences = {
  summary: (people, lacking, all) =>
    `${people === 1 ? '1 person' : `${people} people`}, each against the own job: somebody is below in ${lacking} of ${all} required competencies.`,
  need: ({ place, name, below, required, mean, meanLevels, essentialBelow, unknown }) => {
    const parts = [
      `${below} of ${required} below, by ${mean} ${meanLevels === 1 ? 'level' : 'levels'} on average`,
      ...(essentialBelow > 0 ? [`essential to ${essentialBelow} of them`] : []),
      ...(unknown > 0 ? [`${unknown} not known`] : []),
    ]
    return `${place}. ${name}: ${parts.join(', ')}.`
  },
  more: (count) => `Somebody is below in ${count} more.`,
  seats: (items) => `Seats: ${items}.`,
  seat: (activity, seats, sessions) =>
    `${activity} ${seats}${sessions === undefined ? '' : ` (${sessions === 1 ? 'held once' : `held ${sessions} times`})`}`,
  withoutActivity: (items) => `Below, and taken further by none of the activities: ${items}.`,
  lacking: (name, people) => `${name} (${people})`,
  open: (notAssessed, expired, required) =>
    `Not known, and counted as no gap: of ${required} ${required === 1 ? 'requirement' : 'requirements'} ${notAssessed} ${notAssessed === 1 ? 'is' : 'are'} not assessed${expired === undefined ? '' : ` and ${expired} ${expired === 1 ? 'rests' : 'rest'} on an assessment that has expired`}.`,
  unspecified: (count) =>
    `${count === 1 ? '1 requirement names' : `${count} requirements name`} no level, so nobody can be above or below.`,
  uncovered: (names) => `Covered by no activity given and no certification scheme of the model: ${names}.`,
  withoutJob: (ids) => `Measured against nothing, because no job is given: ${ids}.`,
  withoutRequirements: (ids) => `Measured against nothing, because their job names no requirement: ${ids}.`,
}
