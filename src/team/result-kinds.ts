// What results have in them, field by field: whoever takes one looks at it by this table before reading it.

import type { Kind, PartKinds } from '../base/kind'
import { aText, someText } from '../model/argument-kinds'
import { aFinite, someFinite, theCodes } from '../model/result-part-kinds'
import type {
  SinglePoint,
  TeamAfter,
  TeamCell,
  TeamCompetency,
  TeamDifference,
  TeamRow,
  TeamSummary,
} from './summarize-team'

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
  held: someFinite,
  required: someFinite,
}

const teamRow: PartKinds<TeamRow> = {
  person: aText,
  job: someText,
  cells: { due: true, each: { parts: teamCell } },
  required: aFinite,
  assessed: aFinite,
}

const teamCompetency: PartKinds<TeamCompetency> = {
  competency: aText,
  required: aFinite,
  met: aFinite,
  below: aFinite,
  notAssessed: aFinite,
  unspecified: aFinite,
  notRequired: aFinite,
  requirementUnknown: aFinite,
  needed: someFinite,
  holders: theCodes,
  mayHold: theCodes,
}

const singlePoint: PartKinds<SinglePoint> = {
  competency: aText,
  person: aText,
  needed: aFinite,
  mayHold: aFinite,
}

const teamDifference: PartKinds<TeamDifference> = {
  competency: aText,
  met: { due: true, count: 2, each: someFinite },
  below: { due: true, count: 2, each: someFinite },
  holders: { due: true, count: 2, each: someFinite },
}

const teamAfter: PartKinds<TeamAfter> = {
  rows: { due: true, each: { parts: teamRow } },
  competencies: { due: true, each: { parts: teamCompetency } },
  onOnePerson: { due: true, each: { parts: singlePoint } },
  heldByNobody: theCodes,
  required: aFinite,
  assessed: aFinite,
  coverage: someFinite,
  left: theCodes,
  developed: theCodes,
  differences: { due: true, each: { parts: teamDifference } },
}

const teamSummary: PartKinds<TeamSummary> = {
  rows: { due: true, each: { parts: teamRow } },
  competencies: { due: true, each: { parts: teamCompetency } },
  onOnePerson: { due: true, each: { parts: singlePoint } },
  heldByNobody: theCodes,
  required: aFinite,
  assessed: aFinite,
  coverage: someFinite,
  model: aText,
  modelVersion: aText,
  withoutJob: theCodes,
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
