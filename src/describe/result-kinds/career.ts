import type { Cases, Kind, Kinds, PartKinds } from '../../base/kind'
import type {
  Blocked,
  BuildUp,
  CareerMove,
  CareerPath,
  CostIfUnassessed,
  MoveCost,
} from '../../career/career-path'
import type { LevelChange, Move, MoveEnd, NewRequirement, UnclearChange } from '../../career/classify-move'
import { aFlag, aNumber, aText, codes, someCodes, someDay, someNumber, someText } from './common'
import { gapReport } from './gap'

const moveEnd: PartKinds<MoveEnd> = {
  job: aText,
  unit: someText,
  family: someText,
  track: someText,
  grade: someText,
  profileComplete: aFlag,
}

const levelChange: PartKinds<LevelChange> = { competency: aText, from: aNumber, to: aNumber, by: aNumber }

const newRequirement: PartKinds<NewRequirement> = { competency: aText, to: aNumber, by: aNumber }

const unclearChange: PartKinds<UnclearChange> = {
  competency: aText,
  reason: { due: true, oneOf: ['level-unspecified', 'profile-incomplete', 'scales-differ'] },
}

const move: PartKinds<Move> = {
  model: aText,
  modelVersion: aText,
  from: { due: true, parts: moveEnd },
  to: { due: true, parts: moveEnd },
  kind: { due: true, oneOf: ['promotion', 'diagonal', 'lateral', 'rotation', 'step-down', 'unranked'] },
  pattern: { oneOf: ['horizontal', 'vertical', 'diagonal'] },
  rankSteps: someNumber,
  family: { due: true, oneOf: ['same', 'other', 'not-stated'] },
  track: { due: true, oneOf: ['same', 'other', 'not-stated'] },
  deepens: { due: true, each: { parts: levelChange } },
  broadens: { due: true, each: { parts: newRequirement } },
  lessens: { due: true, each: { parts: levelChange } },
  drops: codes,
  unclear: { due: true, each: { parts: unclearChange } },
}

const buildUp: PartKinds<BuildUp> = {
  competency: aText,
  from: aNumber,
  to: aNumber,
  levels: aNumber,
  effort: aNumber,
  months: someNumber,
  assumed: aFlag,
}

const moveCost: PartKinds<MoveCost> = { effort: aNumber, months: someNumber }

const costIfUnassessed: PartKinds<CostIfUnassessed> = {
  floor: { due: true, parts: moveCost },
  met: { due: true, parts: moveCost },
}

const careerMove: PartKinds<CareerMove> = {
  kind: {
    due: true,
    oneOf: ['promotion', 'diagonal', 'lateral', 'rotation', 'step-down', 'unranked', 'entry'],
  },
  from: someText,
  to: aText,
  rankSteps: someNumber,
  gap: { due: true, parts: gapReport },
  builds: { due: true, each: { parts: buildUp } },
  shortfall: aNumber,
  shortfallEach: aNumber,
  effort: aNumber,
  months: someNumber,
  assumes: codes,
  ifUnassessed: { parts: costIfUnassessed },
  begins: someDay,
  moves: someDay,
}

const careerPath: PartKinds<CareerPath> = {
  jobs: codes,
  moves: { due: true, each: { parts: careerMove } },
  effort: aNumber,
  hardest: aNumber,
  months: someNumber,
  ifUnassessed: { parts: costIfUnassessed },
}

const careerAssumption: Kinds = {
  kind: {
    due: true,
    oneOf: [
      'levels-kept',
      'unassessed',
      'profile-incomplete',
      'level-unspecified',
      'jobs-left-out',
      'equal-effort',
      'time',
      'whole-months',
    ],
  },
}

const careerAssumptionCases: Cases = {
  by: 'kind',
  of: {
    unassessed: { as: { due: true, oneOf: ['floor', 'met'] }, competencies: codes },
    'profile-incomplete': { job: aText, unknown: codes },
    'level-unspecified': { job: aText, competencies: codes },
    'jobs-left-out': { reason: { due: true, oneOf: ['no-levels', 'future'] }, jobs: codes },
    time: {
      formula: { due: true, oneOf: ['max(tenure, longest, total / parallel)'] },
      parallel: aNumber,
      source: { due: true, oneOf: ['McNaughton 1959'] },
    },
  },
}

const blockedConstraint: Kinds = {
  constraint: {
    due: true,
    oneOf: [
      'maxMoves',
      'maxRankSteps',
      'maxShortfall',
      'maxShortfallEach',
      'kinds',
      'forbidden',
      'essentialsBeforeMove',
    ],
  },
  opening: { due: true, oneOf: ['opens', 'does-not-open', 'not-decided'] },
}

const blockedConstraintCases: Cases = {
  by: 'constraint',
  of: {
    maxMoves: { given: aNumber, opensAt: { oneOf: ['no-limit'], finite: true } },
    maxRankSteps: { given: aNumber, opensAt: { oneOf: ['no-limit'], finite: true } },
    maxShortfall: { given: aNumber, opensAt: { oneOf: ['no-limit'], finite: true } },
    maxShortfallEach: { given: aNumber, opensAt: { oneOf: ['no-limit'], finite: true } },
    kinds: {
      given: {
        due: true,
        each: { oneOf: ['promotion', 'diagonal', 'lateral', 'rotation', 'step-down', 'unranked'] },
      },
      opensAt: { each: { oneOf: ['promotion', 'diagonal', 'lateral', 'rotation', 'step-down', 'unranked'] } },
    },
    forbidden: { given: codes, opensAt: someCodes },
    essentialsBeforeMove: { given: { due: true, oneOf: [true] }, opensAt: { oneOf: [false] } },
  },
}

const blocked: PartKinds<Blocked> = {
  constraints: { due: true, each: { parts: blockedConstraint, cases: blockedConstraintCases } },
  oneAloneOpens: aFlag,
}

const careerPathAnswer: Kinds = {
  exact: { due: true, oneOf: [true, false] },
  model: aText,
  modelVersion: aText,
  from: someText,
  to: aText,
  objectives: { due: true, each: { oneOf: ['moves', 'effort', 'hardest', 'time'] } },
  paths: { due: true, each: { parts: careerPath } },
  assumptions: { due: true, each: { parts: careerAssumption, cases: careerAssumptionCases } },
  blocked: { parts: blocked },
}

const careerPathAnswerCases: Cases = {
  by: 'exact',
  of: { false: { proven: aNumber, atLeast: aNumber, within: someNumber } },
}

/** What `classifyMove` returns. */
export const aMove: Kind = {
  due: true,
  ofKind: 'result',
  like: 'classifyMove(…)',
  has: ['from', 'to', 'kind', 'family'],
  parts: move,
}

/** What `findCareerPaths` returns. */
export const aCareerPathAnswer: Kind = {
  due: true,
  ofKind: 'result',
  like: 'findCareerPaths(…)',
  has: ['to', 'objectives', 'paths', 'assumptions'],
  parts: careerPathAnswer,
  cases: careerPathAnswerCases,
}
