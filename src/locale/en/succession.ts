import type { SuccessionSentences } from '../../describe/succession-sentences'

/** What is said of a succession plan in English. */
export const succession: SuccessionSentences = {
  rule: ({ method, bar, withinMonths, months }) =>
    `Ready means reaching ${bar} by ${method} with no essential competency below its level, now${withinMonths === 0 ? '' : ` or within ${months} ${withinMonths === 1 ? 'month' : 'months'}`}.`,
  job: ({ job, incumbents, considered, successors, possible, notReady, noScore }) => {
    const about = [
      ...(incumbents.length === 0 ? [] : [`held by ${incumbents.join(', ')}`]),
      `${considered} considered`,
    ]
    const parts = [
      successors.length === 0 ? 'nobody certain to be ready' : successors.join(', '),
      ...(possible.length === 0 ? [] : [`if what is not assessed turns out well: ${possible.join(', ')}`]),
      ...(notReady.length === 0 ? [] : [`not ready: ${notReady.join(', ')}`]),
      ...(noScore.length === 0 ? [] : [`no score: ${noScore.join(', ')}`]),
    ]
    return `${job} (${about.join('; ')}): ${parts.join('; ')}.`
  },
  now: (person) => `${person} ready now`,
  inMonths: (person, months, count) => `${person} in ${months} ${count === 1 ? 'month' : 'months'}`,
  between: (person, least, most) => `${person} in ${least} to ${most} months`,
  atBest: (person, stage) => `${person} (${stage})`,
  none: (jobs) => `Without a certain successor: ${jobs}.`,
  one: (jobs) => `With only one certain successor: ${jobs}.`,
  shared: (person, jobs, count) =>
    `${person} is a successor for ${count} jobs but can take only one: ${jobs}.`,
  incomplete: 'This plan rests only on the requirements that are known; the profiles are not complete.',
}
