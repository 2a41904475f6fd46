import type { Crosswalk, CrosswalkRow, MatchRelation } from '../../model/crosswalk'
import { inverseRelations, matchRelations } from '../../model/match-relations'
import { shown } from '../read/cell-text'
import type { Findings } from '../read/findings'
import { associationTypes } from './case-shape'
import { inSequence, type Numbered, takeNumbered } from './in-sequence'
import type { CaseIssue } from './issues'
import type { AssociationPart } from './read-case'
import { tellUnknownLink } from './tell-identifiers'

/** What associations beside the tree say. */
export interface ReadMatches {
  /** Successors of competencies, by code. */
  readonly successors: ReadonlyMap<string, readonly string[]>
  /** Matches, by code and relation; targets are identifiers of CASE. */
  readonly rows: Crosswalk['rows']
}

/** What associations are read with, and what was read of them. */
interface Matching {
  readonly codes: ReadonlyMap<string, string>
  readonly items: ReadonlyMap<string, unknown>
  readonly successors: Map<string, Numbered>
  readonly targets: Map<string, Map<MatchRelation, Numbered>>
  readonly found: Findings<CaseIssue>
}

/** Reads successors and matches of competencies; tells of each other kind of association once. */
export function readMatches(
  associations: readonly AssociationPart[],
  codes: ReadonlyMap<string, string>,
  items: ReadonlyMap<string, unknown>,
  found: Findings<CaseIssue>,
): ReadMatches {
  const matching: Matching = { codes, items, successors: new Map(), targets: new Map(), found }
  const told = new Set<string>()
  for (const association of associations) {
    const { type, path } = association
    if (type === undefined || type === 'isChildOf') continue
    const ends = endsOf({ ...association, type }, codes)
    if (type === 'replacedBy') takeSuccessor(ends, matching)
    else if (type === 'exactMatchOf') takeMatch(ends, 'exact', matching)
    else if (type === 'isRelatedTo') takeMatch(ends, relationIn(association), matching)
    else if (!told.has(type)) {
      told.add(type)
      found.notCarried(`CFAssociations.${associationTypes.includes(type) ? type : shown(type)}`, path)
    }
  }
  const successors = new Map([...matching.successors].map(([code, all]) => [code, inSequence(all)]))
  return { successors, rows: rowsOf(matching) }
}

/** An association, and the competencies at its two ends. */
interface Ends extends Pick<AssociationPart, 'path' | 'origin' | 'destination' | 'number'> {
  readonly type: string
  readonly from: string | undefined
  readonly to: string | undefined
}

function endsOf(
  { type, path, origin, destination, number }: Omit<Ends, 'from' | 'to'>,
  codes: ReadonlyMap<string, string>,
): Ends {
  return {
    type,
    path,
    origin,
    destination,
    number,
    from: codes.get(origin ?? ''),
    to: codes.get(destination ?? ''),
  }
}

function takeSuccessor({ from, to, ...ends }: Ends, matching: Matching): void {
  if (from === undefined) tellAstray(ends, 'originNodeURI', matching)
  else if (to === undefined) tellAstray(ends, 'destinationNodeURI', matching)
  else {
    const all: Numbered = matching.successors.get(from) ?? new Map()
    takeNumbered(all, to, ends.number)
    matching.successors.set(from, all)
  }
}

function takeMatch({ from, to, ...ends }: Ends, relation: MatchRelation, matching: Matching): void {
  const { origin, destination } = ends
  if (from !== undefined && destination !== undefined)
    match(matching, [from, relation], destination, ends.number)
  else if (to !== undefined && origin !== undefined) match(matching, [to, inverseRelations[relation]], origin)
  else tellAstray(ends, 'originNodeURI', matching)
}

/** Tells of an end that is no competency: a cluster, which a model relates to nothing, or nothing at all. */
function tellAstray(
  { type, path, origin, destination }: Omit<Ends, 'from' | 'to'>,
  end: 'originNodeURI' | 'destinationNodeURI',
  { items, found }: Matching,
): void {
  const id = end === 'originNodeURI' ? origin : destination
  if (id !== undefined && items.has(id)) found.notCarried(`CFAssociations.${type}`, path)
  else tellUnknownLink('CFItems', id, [...path, end], found)
}

/** Matches in the order of the competencies, then of the relations. */
function rowsOf({ codes, targets }: Matching): CrosswalkRow[] {
  return [...codes.values()].flatMap((code) =>
    matchRelations.flatMap((relation): CrosswalkRow[] => {
      const found = targets.get(code)?.get(relation)
      return found === undefined ? [] : [{ from: code, relation, targets: inSequence(found) }]
    }),
  )
}

function relationIn({ notes }: AssociationPart): MatchRelation {
  return isRelation(notes) ? notes : 'related'
}

/** Whether the notes of an association are the relation in the words of SKOS, as `formatCase` writes them. */
export function isRelation(notes: unknown): notes is 'close' | 'broader' | 'narrower' {
  return notes === 'close' || notes === 'broader' || notes === 'narrower'
}

/** Takes a match of a code; of one read from its other end, the place in a sequence says nothing. */
function match(
  { targets: all }: Matching,
  [code, relation]: readonly [string, MatchRelation],
  target: string,
  number?: number,
): void {
  const of = all.get(code) ?? new Map<MatchRelation, Numbered>()
  const targets: Numbered = of.get(relation) ?? new Map()
  takeNumbered(targets, target, number)
  all.set(code, of.set(relation, targets))
}
