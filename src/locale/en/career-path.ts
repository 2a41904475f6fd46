import type { CareerPathSentences, CostFacts } from '../../describe/career-path-sentences'

/** Effort, and time where it is known. */
const costs = ({ effort, months }: CostFacts): string =>
  months === undefined ? effort : `${effort} over ${months}`

const inMonths = (months: string | undefined): string => (months === undefined ? '' : `; it takes ${months}`)

const levels = (effort: string, count: number): string => `${effort} ${count === 1 ? 'level' : 'levels'}`

const provenOf = (count: number): string => {
  if (count === 0) return 'no path listed is proven to be the best'
  return count === 1
    ? 'the first path is proven to be the best'
    : `the first ${count} paths are proven to be the best`
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** What is said of career paths in English. */
export const careerPath: CareerPathSentences = {
  route: (jobs) => jobs.join(' → '),
  numbered: (place, route) => `Path ${place}: ${route}`,
  total: (moves, cost) => `${moves === 1 ? 'One move' : `${moves} moves`}, an effort of ${costs(cost)}.`,
  ifUnassessed: (met, floor) =>
    `If what was not assessed turns out to be met, the effort is ${costs(met)}; if none of it is shown yet, the effort is ${costs(floor)}.`,
  effort: levels,
  months: (months, count) => `${months} ${count === 1 ? 'month' : 'months'}`,
  move: (place, sentences) => `${place}. ${sentences.join(' ')}`,
  builds: ({ kind, to, builds, ...cost }) =>
    `${capitalized(kind)} to ${to}. Levels to raise: ${builds} (an effort of ${costs(cost)}).`,
  nothingToBuild: (kind, to, months) =>
    `${capitalized(kind)} to ${to}: no level to raise${inMonths(months)}.`,
  buildUp: (name, from, to) => `${name} ${from} → ${to}`,
  buildUpUnassessed: (name, to) => `${name} ? → ${to}`,
  dates: (begins, moves) => `Begin on ${begins}; move on ${moves}.`,
  essential: (names) => `Essential before the move: ${names}.`,
  assumed: (names) => `Not assessed, and assumed to be sufficient: ${names}.`,
  unfinished: {
    noPath: (job) =>
      `No path to ${job} was found before the search ended; whether there is one is not known.`,
    proven: (count) => `The search was not finished: ${provenOf(count)}.`,
    atLeast: (cost) => `A path not listed takes at least ${cost}.`,
    within: (cost) => `The first path not proven may be bettered by at most ${cost}.`,
    notBettered: 'The first path not proven cannot be bettered in that, only in what counts next.',
    costs: {
      moves: (moves, count) => `${moves} ${count === 1 ? 'move' : 'moves'}`,
      effort: (effort, count) => `an effort of ${levels(effort, count)}`,
      hardest: (effort, count) => `an effort of ${levels(effort, count)} in its hardest move`,
    },
    less: {
      moves: (moves, count) => `${moves} ${count === 1 ? 'move' : 'moves'}`,
      effort: (effort, count) => `${levels(effort, count)} of effort`,
      hardest: (effort, count) => `${levels(effort, count)} of effort in the hardest move`,
    },
  },
  assumptions: {
    'levels-kept':
      'Assumed: levels once reached are kept, and whoever has done a job holds what it requires.',
    unassessed: {
      floor: (names) => `Not assessed, taken as nothing shown yet: ${names}.`,
      met: (names) => `Not assessed, taken as met: ${names}.`,
    },
    'profile-incomplete': (jobs, count) =>
      `The ${count === 1 ? 'profile of' : 'profiles of'} ${jobs} ${count === 1 ? 'is' : 'are'} not complete; what else is required is not known, so it is not counted.`,
    'level-unspecified': (job, names) => `Required by ${job} without a level, so not counted: ${names}.`,
    'jobs-left-out': {
      future: (jobs) => `Not used as stepping stones, because they are yet to come into force: ${jobs}.`,
      'no-levels': (jobs) =>
        `Not used as stepping stones, because none of their required levels is known: ${jobs}.`,
    },
    'equal-effort': 'Raising any competency by one level is taken to be the same effort.',
    time: (parallel) =>
      `A move takes the longest of three times: the least time in the job, the time for the slowest competency, and the months of all competencies divided by ${parallel}, the number developed at once (McNaughton 1959).`,
    'whole-months': 'Dates are in whole months from the start, rounded up.',
  },
  blocked: {
    noPath: (job) => `There is no path to ${job} within the limits given.`,
    limits: {
      maxMoves: 'Number of moves',
      kinds: 'Kinds of move',
      maxRankSteps: 'Rank steps per move',
      maxShortfall: 'Shortfall per move',
      maxShortfallEach: 'Shortfall of one competency per move',
      essentialsBeforeMove: 'Essential requirements',
      forbidden: 'Forbidden jobs',
    },
    opens: (limit, value) => `- ${limit}: a path opens with ${value}.`,
    notDecided: (limit) => `- ${limit}: not decided; the search was not finished.`,
    opensUnknown: (limit) => `- ${limit}: a path opens when it is loosened; how far is not decided.`,
    kindsAllowed: (kinds) => `${kinds} allowed as well`,
    jobsAllowed: (jobs) => `${jobs} allowed`,
    essentialsBuiltUp: 'their levels built up for the move',
    noLimit: 'this limit dropped (ranks are not stated)',
    units: {
      maxMoves: (written, count) => `${written} ${count === 1 ? 'move' : 'moves'}`,
      maxRankSteps: (written, count) => `${written} ${count === 1 ? 'rank step' : 'rank steps'}`,
      maxShortfall: levels,
      maxShortfallEach: levels,
    },
    value: (opensAt, given) => `${opensAt} (now ${given})`,
    noneAlone: 'No limit opens a path when loosened alone.',
    noneKnown: 'No limit is known to open a path when loosened alone.',
  },
}
