import type { Kind, PartKinds } from '../base/kind'
import { aText } from './argument-kinds'
import type { Crosswalk, CrosswalkRow } from './crosswalk'
import { matchRelations } from './match-relations'
import { aClaim, someCodes, theCodes } from './result-part-kinds'

const row: PartKinds<CrosswalkRow> = {
  from: aText,
  relation: { due: true, oneOf: matchRelations },
  targets: theCodes,
  related: someCodes,
  claims: { each: aClaim },
}

const crosswalkParts: PartKinds<Crosswalk> = {
  from: aText,
  to: aText,
  rows: { due: true, each: { parts: row } },
}

/** Matches from one model to another: each row is looked at. */
export const aCrosswalk: Kind = {
  due: true,
  ofKind: 'object',
  like: '{ from, to, rows }',
  parts: crosswalkParts,
}
