import type { Kind, PartKinds } from '../../base/kind'
import type {
  SinglePoint,
  TeamAfter,
  TeamCell,
  TeamCompetency,
  TeamDifference,
  TeamRow,
  TeamSummary,
} from '../../team/summarize-team'
import { aNumber, aText, codes, someNumber, someText } from './common'

const teamCell: PartKinds<TeamCell> = {
  competency: aText,
  status: {
    due: true,
    oneOf: [
      'below',
      'met',
      'above',
      'not-assessed',
      'level-unspecified',
      'not-in-profile',
      'requirement-unknown',
    ],
  },
  held: someNumber,
  required: someNumber,
}

const teamRow: PartKinds<TeamRow> = {
  person: aText,
  job: someText,
  cells: { due: true, each: { parts: teamCell } },
  required: aNumber,
  assessed: aNumber,
}

const teamCompetency: PartKinds<TeamCompetency> = {
  competency: aText,
  required: aNumber,
  met: aNumber,
  below: aNumber,
  notAssessed: aNumber,
  unspecified: aNumber,
  notRequired: aNumber,
  requirementUnknown: aNumber,
  needed: someNumber,
  holders: codes,
  mayHold: codes,
}

const singlePoint: PartKinds<SinglePoint> = {
  competency: aText,
  person: aText,
  needed: aNumber,
  mayHold: aNumber,
}

const teamDifference: PartKinds<TeamDifference> = {
  competency: aText,
  met: { due: true, count: 2, each: someNumber },
  below: { due: true, count: 2, each: someNumber },
  holders: { due: true, count: 2, each: someNumber },
}

const teamAfter: PartKinds<TeamAfter> = {
  rows: { due: true, each: { parts: teamRow } },
  competencies: { due: true, each: { parts: teamCompetency } },
  onOnePerson: { due: true, each: { parts: singlePoint } },
  heldByNobody: codes,
  required: aNumber,
  assessed: aNumber,
  coverage: someNumber,
  left: codes,
  developed: codes,
  differences: { due: true, each: { parts: teamDifference } },
}

const teamSummary: PartKinds<TeamSummary> = {
  rows: { due: true, each: { parts: teamRow } },
  competencies: { due: true, each: { parts: teamCompetency } },
  onOnePerson: { due: true, each: { parts: singlePoint } },
  heldByNobody: codes,
  required: aNumber,
  assessed: aNumber,
  coverage: someNumber,
  model: aText,
  modelVersion: aText,
  withoutJob: codes,
  after: { parts: teamAfter },
}

/** What `summarizeTeam` returns. */
export const aTeamSummary: Kind = {
  due: true,
  ofKind: 'result',
  like: 'summarizeTeam(…)',
  has: ['withoutJob', 'rows', 'competencies', 'onOnePerson'],
  parts: teamSummary,
}
