import type { RankingSentences } from '../../describe/ranking-sentences'

const oneOf = (names: string, count: number): string => (count === 1 ? names : `any one of ${names}`)

/** What is said of a ranking in English. */
export const ranking: RankingSentences = {
  candidates: ({ job, count, method, rule }) =>
    `${job}: ${count === 1 ? '1 candidate' : `${count} candidates`} by ${method}; ${rule}.`,
  jobs: (count, method, rule) => `${count === 1 ? '1 job' : `${count} jobs`} by ${method}; ${rule}.`,
  rules: {
    exclude: 'a shortfall in an essential competency excludes',
    last: 'a shortfall in an essential competency puts last',
    flag: 'a shortfall in an essential competency is only noted',
  },
  entry: (name, parts, rank) => `${rank === undefined ? '–' : `${rank}.`} ${name}: ${parts.join('; ')}.`,
  nothingAssessed: 'not ranked yet, because no requirement with a level has been assessed',
  noScore: 'not ranked yet, because the method gives no score for what has been assessed',
  scored: {
    exclude: (score, coverage) => `${score} on what is assessed (${coverage}% of the weight)`,
    floor: (score, coverage) =>
      `${score} if what is not assessed counts as "nothing shown" (${coverage}% of the weight is assessed)`,
  },
  between: (score, lowest, highest) => `${score}, between ${lowest} and ${highest} as a whole`,
  open: (lowest, highest) => `once assessed, the score may lie anywhere between ${lowest} and ${highest}`,
  possible: (best, worst) =>
    best === worst
      ? `only rank ${best} is possible`
      : `rank ${best} ${worst === best + 1 ? 'or' : 'to'} ${worst} is possible`,
  excluded: 'excluded',
  shortfall: (name, required, held) => `${name} (required level ${required}, held level ${held})`,
  below: (items) => `essential and below: ${items}`,
  mayKnockOut: {
    exclude: (names, count) =>
      `would be excluded only if ${oneOf(names, count)} turned out below the required level`,
    last: (names, count) =>
      `would go behind the others only if ${oneOf(names, count)} turned out below the required level`,
    flag: (names) => `essential and not assessed: ${names}`,
  },
  unspecified: (names) => `essential, but no level is given: ${names}`,
  leftOut: (jobs) => `Without requirements, so not ranked: ${jobs}.`,
  incomplete: 'This ranking rests only on the requirements that are known; the profile is not complete.',
}
