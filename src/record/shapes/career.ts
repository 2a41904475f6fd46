import type {
  Blocked,
  BlockedConstraint,
  BlockedEssentials,
  BlockedForbidden,
  BlockedKinds,
  BlockedNumber,
  BuildUp,
  CareerAssumption,
  CareerMove,
  CareerPath,
  CareerPathAnswer,
  CareerPathsFound,
  CostIfUnassessed,
  DatesAssumption,
  EqualEffortAssumption,
  IncompleteAssumption,
  LeftOutAssumption,
  LevelsKeptAssumption,
  MoveCost,
  Opening,
  TimeAssumption,
  UnassessedAssumption,
  UnspecifiedAssumption,
} from '../../career/career-path'
import type { LevelChange, Move, MoveEnd, NewRequirement, UnclearChange } from '../../career/classify-move'
import type { MoveKind, Sameness } from '../../career/move-kind'
import type { ExactSearch, UnfinishedSearch } from '../../career/search-extent'
import { made } from '../../interchange/schema/shapes/made'
import { codes } from './common'
import { gapReport } from './gap'
import {
  always,
  day,
  type Fields,
  flag,
  list,
  number,
  object,
  oneBy,
  oneOf,
  optional,
  type Shape,
  text,
  word,
} from './shape'

const moveKind: Shape<MoveKind> = /* @__PURE__ */ made(() =>
  word('promotion', 'diagonal', 'lateral', 'rotation', 'step-down', 'unranked'),
)

/** Shape of a move from one job to another. */
export const move: Shape<Move> = /* @__PURE__ */ made(() => {
  const sameness: Shape<Sameness> = word('same', 'other', 'not-stated')
  const end = object<MoveEnd>('MoveEnd', {
    job: text(),
    unit: optional(text()),
    family: optional(text()),
    track: optional(text()),
    grade: optional(text()),
    profileComplete: flag(),
  })
  const change = object<LevelChange>('LevelChange', {
    competency: text(),
    from: number(),
    to: number(),
    by: number(),
  })
  return object<Move>('Move', {
    model: text(),
    modelVersion: text(),
    from: end,
    to: end,
    kind: moveKind,
    pattern: optional(word('horizontal', 'vertical', 'diagonal')),
    rankSteps: optional(number()),
    family: sameness,
    track: sameness,
    deepens: list(change),
    broadens: list(
      object<NewRequirement>('NewRequirement', { competency: text(), to: number(), by: number() }),
    ),
    lessens: list(change),
    drops: codes,
    unclear: list(
      object<UnclearChange>('UnclearChange', {
        competency: text(),
        reason: word('level-unspecified', 'profile-incomplete', 'scales-differ'),
      }),
    ),
  })
})

const costIfUnassessed: Shape<CostIfUnassessed> = /* @__PURE__ */ made(() => {
  const cost = object<MoveCost>('MoveCost', { effort: number(), months: optional(number()) })
  return object<CostIfUnassessed>('CostIfUnassessed', { floor: cost, met: cost })
})

const careerMove: Shape<CareerMove> = /* @__PURE__ */ made(() => {
  const buildUp = object<BuildUp>('BuildUp', {
    competency: text(),
    from: number(),
    to: number(),
    levels: number(),
    effort: number(),
    months: optional(number()),
    assumed: flag(),
  })
  return object<CareerMove>('CareerMove', {
    kind: word('promotion', 'diagonal', 'lateral', 'rotation', 'step-down', 'unranked', 'entry'),
    from: optional(text()),
    to: text(),
    rankSteps: optional(number()),
    gap: gapReport,
    builds: list(buildUp),
    shortfall: number(),
    shortfallEach: number(),
    effort: number(),
    months: optional(number()),
    assumes: codes,
    ifUnassessed: optional(costIfUnassessed),
    begins: optional(day()),
    moves: optional(day()),
  })
})

const careerPath: Shape<CareerPath> = /* @__PURE__ */ made(() =>
  object<CareerPath>('CareerPath', {
    jobs: codes,
    moves: list(careerMove),
    effort: number(),
    hardest: number(),
    months: optional(number()),
    ifUnassessed: optional(costIfUnassessed),
  }),
)

const assumption: Shape<CareerAssumption> = /* @__PURE__ */ made(() =>
  oneBy(
    'kind',
    object<LevelsKeptAssumption>('LevelsKeptAssumption', { kind: always('levels-kept') }),
    object<UnassessedAssumption>('UnassessedAssumption', {
      kind: always('unassessed'),
      as: word('floor', 'met'),
      competencies: codes,
    }),
    object<IncompleteAssumption>('IncompleteAssumption', {
      kind: always('profile-incomplete'),
      job: text(),
      unknown: codes,
    }),
    object<UnspecifiedAssumption>('UnspecifiedAssumption', {
      kind: always('level-unspecified'),
      job: text(),
      competencies: codes,
    }),
    object<LeftOutAssumption>('LeftOutAssumption', {
      kind: always('jobs-left-out'),
      reason: word('no-levels', 'future'),
      jobs: codes,
    }),
    object<EqualEffortAssumption>('EqualEffortAssumption', { kind: always('equal-effort') }),
    object<TimeAssumption>('TimeAssumption', {
      kind: always('time'),
      formula: always('max(tenure, longest, total / parallel)'),
      parallel: number(),
      source: always('McNaughton 1959'),
    }),
    object<DatesAssumption>('DatesAssumption', { kind: always('whole-months') }),
  ),
)

const blockedConstraint: Shape<BlockedConstraint> = /* @__PURE__ */ made(() => {
  const opening: Shape<Opening> = word('opens', 'does-not-open', 'not-decided')
  return oneBy(
    'constraint',
    object<BlockedNumber>('BlockedNumber', {
      constraint: word('maxMoves', 'maxRankSteps', 'maxShortfall', 'maxShortfallEach'),
      opening,
      given: number(),
      opensAt: optional(oneOf(number(), always('no-limit'))),
    }),
    object<BlockedKinds>('BlockedKinds', {
      constraint: always('kinds'),
      opening,
      given: list(moveKind),
      opensAt: optional(list(moveKind)),
    }),
    object<BlockedForbidden>('BlockedForbidden', {
      constraint: always('forbidden'),
      opening,
      given: codes,
      opensAt: optional(codes),
    }),
    object<BlockedEssentials>('BlockedEssentials', {
      constraint: always('essentialsBeforeMove'),
      opening,
      given: always(true),
      opensAt: optional(always(false)),
    }),
  )
})

/** Shape of the answer to a search for career paths. */
export const careerPathAnswer: Shape<CareerPathAnswer> = /* @__PURE__ */ made(() => {
  const found: Fields<CareerPathsFound> = {
    model: text(),
    modelVersion: text(),
    from: optional(text()),
    to: text(),
    objectives: list(word('moves', 'effort', 'hardest', 'time')),
    paths: list(careerPath),
    assumptions: list(assumption),
    blocked: optional(
      object<Blocked>('Blocked', { constraints: list(blockedConstraint), oneAloneOpens: flag() }),
    ),
  }
  return oneBy(
    'exact',
    object<CareerPathsFound & ExactSearch>('ExactCareerPaths', { ...found, exact: always(true) }),
    object<CareerPathsFound & UnfinishedSearch>('UnfinishedCareerPaths', {
      ...found,
      exact: always(false),
      proven: number(),
      atLeast: number(),
      within: optional(number()),
    }),
  )
})
