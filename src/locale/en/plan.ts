import type { PlanSentences } from '../../describe/plan-sentences'

/** What is said of a development plan in English. */
export const plan: PlanSentences = {
  nothingBelow: (job) => `${job}: nothing to plan, because no assessed requirement is below its level.`,
  nothingRaises: (job) => `${job}: nothing planned, because no activity raises what is below.`,
  summary: ({ job, activities, start, end, totalDays, days, cost }) =>
    `${job}: ${activities === 1 ? '1 activity' : `${activities} activities`} from ${start}, the last ending on ${end}; ${days} working ${totalDays === 1 ? 'day' : 'days'} in all${cost === undefined ? '' : `, cost ${cost}`}.`,
  activity: ({ place, name, start, end, raises }) =>
    `${place}. ${name}, ${end === undefined ? start : `${start} to ${end}`}: ${raises ?? 'comes before another activity'}.`,
  raise: (name, from, to) => `${name} from level ${from} to ${to}`,
  closed: (closed, all, names) =>
    `If each activity achieves its aim, ${closed} of ${all} ${all === 1 ? 'shortfall' : 'shortfalls'} ${closed === 1 ? 'is' : 'are'} closed: ${names}.`,
  open: (name, level, required) => `${name} (level ${level}, required level ${required})`,
  narrowed: (items) => `Raised, but no activity leads to the required level: ${items}.`,
  notCovered: (items) => `No activity raises: ${items}.`,
  assessFirst: (names) => `To be assessed first, and not planned for: ${names}.`,
  unspecified: (names) => `Required without a level, so nothing can be planned for: ${names}.`,
  choice: {
    cost: (most) =>
      most === undefined
        ? 'No other choice of these activities does as much for a lower total cost.'
        : `The search ended before every choice was ruled out: another may do as much for a lower total cost, by ${most} at most.`,
    duration: (most, days) =>
      most === undefined
        ? 'No other choice of these activities does as much in fewer working days.'
        : `The search ended before every choice was ruled out: another may do as much in fewer working days, by ${most} ${days === 1 ? 'day' : 'days'} at most.`,
  },
  lessLacking: (most) =>
    `The search ended before every order was ruled out: another plan may leave a smaller shortfall, by ${most} at most (weight × levels).`,
  caution:
    'The dates are one order that works, not necessarily the shortest; the levels are what the activities aim at, and only an assessment can show them.',
  incomplete: 'This profile is not complete, so what else is required could not be planned for.',
}
