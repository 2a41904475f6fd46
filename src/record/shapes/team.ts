import { made } from '../../interchange/schema/shapes/made'
import type {
  SinglePoint,
  TeamAfter,
  TeamCell,
  TeamCompetency,
  TeamDifference,
  TeamPicture,
  TeamRow,
  TeamSummary,
} from '../../team/summarize-team'
import { codes } from './common'
import { type Fields, list, number, object, optional, pair, type Shape, text, word } from './shape'

const teamPicture: Fields<TeamPicture> = /* @__PURE__ */ made(() => {
  const cell = object<TeamCell>('TeamCell', {
    competency: text(),
    status: word(
      'below',
      'met',
      'above',
      'not-assessed',
      'level-unspecified',
      'not-in-profile',
      'requirement-unknown',
    ),
    held: optional(number()),
    required: optional(number()),
  })
  const row = object<TeamRow>('TeamRow', {
    person: text(),
    job: optional(text()),
    cells: list(cell),
    required: number(),
    assessed: number(),
  })
  const competency = object<TeamCompetency>('TeamCompetency', {
    competency: text(),
    required: number(),
    met: number(),
    below: number(),
    notAssessed: number(),
    unspecified: number(),
    notRequired: number(),
    requirementUnknown: number(),
    needed: optional(number()),
    holders: codes,
    mayHold: codes,
  })
  const point = object<SinglePoint>('SinglePoint', {
    competency: text(),
    person: text(),
    needed: number(),
    mayHold: number(),
  })
  return {
    rows: list(row),
    competencies: list(competency),
    onOnePerson: list(point),
    heldByNobody: codes,
    required: number(),
    assessed: number(),
    coverage: optional(number()),
  }
})

const teamAfter: Shape<TeamAfter> = /* @__PURE__ */ made(() => {
  const twice = pair(number(), number())
  return object<TeamAfter>('TeamAfter', {
    ...teamPicture,
    left: codes,
    developed: codes,
    differences: list(
      object<TeamDifference>('TeamDifference', {
        competency: text(),
        met: twice,
        below: twice,
        holders: twice,
      }),
    ),
  })
})

/** Shape of people by competencies. */
export const teamSummary: Shape<TeamSummary> = /* @__PURE__ */ made(() =>
  object<TeamSummary>('TeamSummary', {
    ...teamPicture,
    model: text(),
    modelVersion: text(),
    withoutJob: codes,
    after: optional(teamAfter),
  }),
)
