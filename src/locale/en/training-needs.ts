import type { TrainingNeedsSentences } from '../../describe/training-needs-sentences'

/** What is said of training needs in English. */
export const trainingNeeds: TrainingNeedsSentences = {
  summary: (people, lacking, all) => {
    const whom = people === 1 ? '1 person, measured' : `${people} people, each measured`
    const below =
      lacking === 0
        ? `nobody is known to be below in any of ${all}`
        : `somebody is below in ${lacking} of ${all}`
    return `${whom} against their own job: ${below} required competencies.`
  },
  need: ({ place, name, below, required, mean, meanLevels, essentialBelow, unknown }) => {
    const parts = [
      `${below} of ${required} ${required === 1 ? 'person' : 'people'} below, by ${mean} ${meanLevels === 1 ? 'level' : 'levels'} on average`,
      ...(essentialBelow > 0 ? [`essential to ${essentialBelow} of them`] : []),
      ...(unknown > 0 ? [`not known for ${unknown}`] : []),
    ]
    return `${place}. ${name}: ${parts.join(', ')}.`
  },
  more: (count) => `Somebody is below in ${count} more ${count === 1 ? 'competency' : 'competencies'}.`,
  seats: (items) => `Places needed: ${items}.`,
  seat: (activity, seats, sessions) =>
    `${activity} (${seats} ${seats === 1 ? 'person' : 'people'}${sessions === undefined ? '' : `, ${sessions === 1 ? 'held once' : `held ${sessions} times`}`})`,
  withoutActivity: (items) => `Below, and raised by none of the activities: ${items}.`,
  lacking: (name, people) => `${name} (${people === 1 ? '1 person' : `${people} people`})`,
  open: (notAssessed, expired, required) =>
    `Not known, and counted as no gap: of ${required} ${required === 1 ? 'requirement' : 'requirements'} ${notAssessed} ${notAssessed === 1 ? 'is' : 'are'} not assessed${expired === undefined ? '' : ` and ${expired} ${expired === 1 ? 'rests' : 'rest'} on an assessment that has expired`}.`,
  unspecified: (count) =>
    `${count === 1 ? '1 requirement names' : `${count} requirements name`} no level, so it cannot be said whether ${count === 1 ? 'it is' : 'they are'} met.`,
  uncovered: (names) => `Covered by no activity and no certification scheme: ${names}.`,
  withoutJob: (ids) => `Not measured, because no job is given: ${ids}.`,
  withoutRequirements: (ids) => `Not measured, because their job has no requirements: ${ids}.`,
}
