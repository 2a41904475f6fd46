import type { HoldingsSentences } from '../../describe/holdings-sentences'
import { base } from './base'

/** What is said of holdings in English. */
export const holdings: HoldingsSentences = {
  noRatings: (asOf) => `There are no ratings, so nothing is known of the levels held on ${asOf}.`,
  summary: ({ person, asOf, ratings, rule, held, expired, open }) => {
    const parts = [
      `${held === 0 ? 'no competency has' : held === 1 ? '1 competency has' : `${held} competencies have`} a level that stands`,
      ...(expired > 0 ? [`${expired} ${expired === 1 ? 'has' : 'have'} only expired ratings`] : []),
      ...(open > 0 ? [`${open} ${open === 1 ? 'has' : 'have'} ratings but no level`] : []),
    ]
    const basis = ratings === 1 ? '1 rating' : `${ratings} ratings`
    return `${person} on ${asOf}, from ${basis} (${rule}): ${base.list(parts)}.`
  },
  rules: {
    latest: 'the latest rating',
    highest: 'the highest rating',
    mean: 'the mean of the raters',
    median: 'the median of the raters',
    weighted: 'the mean weighted by kind of rater',
  },
  decay: 'Levels count for less the older they are, by the rule that was set.',
  parted: (items, more) => [...items, ...(more > 0 ? [`and ${more} more`] : [])].join('; '),
  level: (name, level) => `${name} ${level}`,
  levels: (items) => `Levels: ${items}.`,
  apart: (name, levels, count) => `${name} by ${levels} ${count === 1 ? 'level' : 'levels'}`,
  differ: (items) => `Raters differ: ${items}.`,
  firstToEnd: (name, day) =>
    `First to change if nothing new is rated: ${name}, which stands until ${day} and then has no level.`,
  firstToChange: (name, day, thereafter) =>
    `First to change if nothing new is rated: ${name}, which stands until ${day} and is then level ${thereafter}.`,
  expiredItem: ({ name, level, day }) => `${name} (level ${level} until ${day})`,
  narrowedItem: ({ name, level, day, lowest, highest }) =>
    `${name} (level ${level} until ${day}; now taken to lie between levels ${lowest} and ${highest})`,
  expired: (items) => `Expired, so not held on that day: ${items}.`,
  open: (items) => `Rated, but without a level that stands: ${items}.`,
  notUsed: {
    'not-applicable': (count) => `${count} saying "not applicable"`,
    'self-excluded': (count) => `${count} by the person`,
    'kind-without-weight': (count) => `${count} by a kind of rater without a weight`,
    replaced: (count) => `${count} replaced by a newer one of the same rater`,
    'too-few-raters': (count) => `${count} of a kind with too few raters`,
    older: (count) => `${count} older than the latest`,
    lower: (count) => `${count} lower than the highest`,
    expired: (count) => `${count} expired`,
    future: (count) => `${count} dated after that day`,
  },
  leftOut: (items) => `Ratings not used: ${items}.`,
  unrated: (count) =>
    `${count === 1 ? '1 further competency was' : `${count} further competencies were`} not rated at all, which is not level 0.`,
}
