import type { CareerPathSentences, CostFacts } from '../../describe/career-path-sentences'

/** Effort, and time where it is known. */
const costs = ({ effort, months }: CostFacts): string =>
  months === undefined ? effort : `${effort}, ${months}`

const inMonths = (months: string | undefined): string => (months === undefined ? '' : `, ${months}`)

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
  total: (moves, cost) => `${moves === 1 ? 'One move' : `${moves} moves`}, effort ${costs(cost)}.`,
  ifUnassessed: (met, floor) =>
    `What was not assessed: if it is met, effort ${costs(met)}; if nothing is shown yet, ${costs(floor)}.`,
  months: (months, count) => `${months} ${count === 1 ? 'month' : 'months'}`,
  move: (place, sentences) => `${place}. ${sentences.join(' ')}`,
  builds: ({ kind, to, builds, ...cost }) =>
    `${capitalized(kind)} to ${to}: build up ${builds} (effort ${costs(cost)}).`,
  nothingToBuild: (kind, to, months) =>
    `${capitalized(kind)} to ${to}: nothing to build up${inMonths(months)}.`,
  buildUp: (name, from, to) => `${name} ${from} → ${to}`,
  buildUpUnassessed: (name, to) => `${name} ? → ${to}`,
  dates: (begins, moves) => `Begin on ${begins}, move on ${moves}.`,
  essential: (names) => `Essential before the move: ${names}.`,
  assumed: (names) => `Not assessed, and assumed to suffice: ${names}.`,
  unfinished: {
    noPath: (job) =>
      `No path to ${job} was found before the search ended; whether there is one is not known.`,
    proven: (count) => `The search was not finished: ${provenOf(count)}.`,
    atLeast: (cost) => `A path not listed takes at least ${cost}.`,
    within: (cost) => `The first path not proven may be bettered by at most ${cost}.`,
    notBettered: 'The first path not proven cannot be bettered in that, only in what counts next.',
    costs: {
      moves: (moves, count) => `${moves} ${count === 1 ? 'move' : 'moves'}`,
      effort: (effort) => `effort ${effort}`,
      hardest: (effort) => `effort ${effort} in its hardest move`,
    },
    less: {
      moves: (moves, count) => `${moves} ${count === 1 ? 'move' : 'moves'}`,
      effort: (effort) => `${effort} of effort`,
      hardest: (effort) => `${effort} of effort in the hardest move`,
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
      `The source shows only a part of the ${count === 1 ? 'profile' : 'profiles'} of ${jobs}; what else is required is not known and not counted.`,
    'level-unspecified': (job, names) => `${job} requires at no given level, so left out: ${names}.`,
    'jobs-left-out': {
      future: (jobs) => `Not used as stepping stones, being expected only later: ${jobs}.`,
      'no-levels': (jobs) => `Not used as stepping stones, no level of theirs being known: ${jobs}.`,
    },
    'equal-effort': 'One level of any competency is taken to be the same effort.',
    time: (parallel) =>
      `A move takes the longest of: least time in the job, the longest competency, and all months divided by ${parallel} at once (McNaughton 1959).`,
    'whole-months': 'Dates are whole months from the start, rounded up.',
  },
  blocked: {
    noPath: (job) => `There is no path to ${job} within the limits given.`,
    limits: {
      maxMoves: 'Most moves',
      kinds: 'Kinds of move',
      maxRankSteps: 'Rank steps a move',
      maxShortfall: 'Shortfall a move',
      maxShortfallEach: 'Shortfall of one competency a move',
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
    value: (opensAt, given) => `${opensAt} (now ${given})`,
    noneAlone: 'No limit opens a path when loosened alone.',
    noneKnown: 'No limit is known to open a path when loosened alone.',
  },
}
