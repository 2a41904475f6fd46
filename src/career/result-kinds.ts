// What results have in them, field by field: whoever takes one looks at it by this table before reading it.

import type { Cases, Kind, Kinds, PartKinds } from '../base/kind'
import { gapReportParts } from '../gap/result-kinds'
import { aFlag, aText, someText } from '../model/argument-kinds'
import { aFinite, someCodes, someDay, someFinite, theCodes } from '../model/result-part-kinds'
import type { Blocked, BuildUp, CareerMove, CareerPath, CostIfUnassessed, MoveCost } from './career-path'
import type { LevelChange, Move, MoveEnd, NewRequirement, UnclearChange } from './classify-move'
import { moveKinds } from './move-kind'
import { pathObjectives } from './path-objectives'

const moveEnd: PartKinds<MoveEnd> = {
  job: aText,
  unit: someText,
  family: someText,
  track: someText,
  grade: someText,
  profileComplete: aFlag,
}

const levelChange: PartKinds<LevelChange> = { competency: aText, from: aFinite, to: aFinite, by: aFinite }

const newRequirement: PartKinds<NewRequirement> = { competency: aText, to: aFinite, by: aFinite }

const unclearChange: PartKinds<UnclearChange> = {
  competency: aText,
  reason: { due: true, oneOf: ['level-unspecified', 'profile-incomplete', 'scales-differ'] },
}

const move: PartKinds<Move> = {
  model: aText,
  modelVersion: aText,
  from: { due: true, parts: moveEnd },
  to: { due: true, parts: moveEnd },
  kind: { due: true, oneOf: moveKinds },
  pattern: { oneOf: ['horizontal', 'vertical', 'diagonal'] },
  rankSteps: someFinite,
  family: { due: true, oneOf: ['same', 'other', 'not-stated'] },
  track: { due: true, oneOf: ['same', 'other', 'not-stated'] },
  deepens: { due: true, each: { parts: levelChange } },
  broadens: { due: true, each: { parts: newRequirement } },
  lessens: { due: true, each: { parts: levelChange } },
  drops: theCodes,
  unclear: { due: true, each: { parts: unclearChange } },
}

const buildUp: PartKinds<BuildUp> = {
  competency: aText,
  from: aFinite,
  to: aFinite,
  levels: aFinite,
  effort: aFinite,
  months: someFinite,
  assumed: aFlag,
}

const moveCost: PartKinds<MoveCost> = { effort: aFinite, months: someFinite }

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
  rankSteps: someFinite,
  gap: { due: true, parts: gapReportParts },
  builds: { due: true, each: { parts: buildUp } },
  shortfall: aFinite,
  shortfallEach: aFinite,
  effort: aFinite,
  months: someFinite,
  assumes: theCodes,
  ifUnassessed: { parts: costIfUnassessed },
  begins: someDay,
  moves: someDay,
}

const careerPath: PartKinds<CareerPath> = {
  jobs: theCodes,
  moves: { due: true, each: { parts: careerMove } },
  effort: aFinite,
  hardest: aFinite,
  months: someFinite,
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
    unassessed: { as: { due: true, oneOf: ['floor', 'met'] }, competencies: theCodes },
    'profile-incomplete': { job: aText, unknown: theCodes },
    'level-unspecified': { job: aText, competencies: theCodes },
    'jobs-left-out': { reason: { due: true, oneOf: ['no-levels', 'future'] }, jobs: theCodes },
    time: {
      formula: { due: true, oneOf: ['max(tenure, longest, total / parallel)'] },
      parallel: aFinite,
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

const aLimit: Kinds = { given: aFinite, opensAt: { oneOf: ['no-limit'], finite: true } }

const blockedConstraintCases: Cases = {
  by: 'constraint',
  of: {
    maxMoves: aLimit,
    maxRankSteps: aLimit,
    maxShortfall: aLimit,
    maxShortfallEach: aLimit,
    kinds: {
      given: {
        due: true,
        each: { oneOf: moveKinds },
      },
      opensAt: { each: { oneOf: moveKinds } },
    },
    forbidden: { given: theCodes, opensAt: someCodes },
    essentialsBeforeMove: { given: { due: true, oneOf: [true] }, opensAt: { oneOf: [false] } },
  },
}

const blocked: PartKinds<Blocked> = {
  constraints: { due: true, each: { parts: blockedConstraint, cases: blockedConstraintCases } },
  oneAloneOpens: aFlag,
}

const careerPathAnswer: Kinds = {
  exact: aFlag,
  model: aText,
  modelVersion: aText,
  from: someText,
  to: aText,
  objectives: { due: true, each: { oneOf: pathObjectives } },
  paths: { due: true, each: { parts: careerPath } },
  assumptions: { due: true, each: { parts: careerAssumption, cases: careerAssumptionCases } },
  blocked: { parts: blocked },
}

const careerPathAnswerCases: Cases = {
  by: 'exact',
  of: { false: { proven: aFinite, atLeast: aFinite, within: someFinite } },
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
