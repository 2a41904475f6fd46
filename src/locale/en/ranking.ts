import type { RankingSentences } from '../../describe/ranking-sentences'

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
  nothingAssessed: 'no score, because nothing it could rest on is assessed',
  noScore: 'no score, because the method has none for what is assessed',
  scored: {
    exclude: (score, coverage) => `${score} on what is assessed (${coverage} % of the weight)`,
    floor: (score, coverage) =>
      `${score} if what is not assessed counts as "nothing shown" (${coverage} % of the weight is assessed)`,
  },
  between: (score, lowest, highest) => `${score}, between ${lowest} and ${highest} in all`,
  possible: (best, worst) =>
    best === worst
      ? `only rank ${best} is possible`
      : `rank ${best} ${worst === best + 1 ? 'or' : 'to'} ${worst} is possible`,
  excluded: 'excluded',
  shortfall: (name, required, held) => `${name} (requires ${required}, holds ${held})`,
  below: (items) => `essential and below: ${items}`,
  mayKnockOut: {
    exclude: (names) => `would be excluded if ${names} turned out below the required level`,
    last: (names) => `would go behind the others if ${names} turned out below the required level`,
    flag: (names) => `essential and not assessed: ${names}`,
  },
  unspecified: (names) => `essential, but the source gives no level: ${names}`,
  leftOut: (jobs) => `Without requirements, so not ranked: ${jobs}.`,
  incomplete: 'It speaks of the requirements that are printed only; the profile goes on.',
}
