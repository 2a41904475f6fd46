import type { Crosswalk, CrosswalkRow, MatchRelation } from '../../model/crosswalk'
import type { Issue } from '../../base/issue'
import { notCarriedIssue } from '../read/source-file'
import { associationTypes } from './case-shape'
import { linkedIn, type Placed, short, textIn, unknownLink } from './read-case'

/** What associations beside the tree say. */
export interface ReadMatches {
  /** Successors of competencies, by code. */
  readonly successors: ReadonlyMap<string, readonly string[]>
  /** Matches, by code and relation; targets are identifiers of CASE. */
  readonly rows: Crosswalk['rows']
}

const relations: readonly MatchRelation[] = ['exact', 'close', 'broader', 'narrower', 'related']

const reversed: Readonly<Record<MatchRelation, MatchRelation>> = {
  exact: 'exact',
  close: 'close',
  broader: 'narrower',
  narrower: 'broader',
  related: 'related',
}

/** Reads successors and matches of competencies; tells of each other kind of association once. */
export function readMatches(
  associations: readonly Placed[],
  codes: ReadonlyMap<string, string>,
  items: ReadonlyMap<string, unknown>,
  found: (issue: Issue) => void,
): ReadMatches {
  const successors = new Map<string, string[]>()
  const targets = new Map<string, Map<MatchRelation, Set<string>>>()
  const told = new Set<string>()
  for (const { data, path } of associations) {
    const type = textIn(data, 'associationType')
    const origin = linkedIn(data, 'originNodeURI')
    const destination = linkedIn(data, 'destinationNodeURI')
    const from = codes.get(origin ?? '')
    const to = codes.get(destination ?? '')
    if (type === 'isChildOf') continue
    /** An end that is no competency: a cluster, which a model relates to nothing, or nothing at all. */
    const astray = (id: string | undefined, end: string): Issue =>
      id !== undefined && items.has(id)
        ? notCarriedIssue(`CFAssociations.${type}`, path)
        : unknownLink('CFItems', id, [...path, end])
    if (type === 'replacedBy') {
      if (from === undefined) found(astray(origin, 'originNodeURI'))
      else if (to === undefined) found(astray(destination, 'destinationNodeURI'))
      else addTo(successors, from, to)
    } else if (type === 'exactMatchOf' || type === 'isRelatedTo') {
      const relation = type === 'exactMatchOf' ? 'exact' : relationIn(data)
      if (from !== undefined && destination !== undefined) match(targets, from, relation, destination)
      else if (to !== undefined && origin !== undefined) match(targets, to, reversed[relation], origin)
      else found(astray(origin, 'originNodeURI'))
    } else if (type !== undefined && !told.has(type)) {
      told.add(type)
      const known = associationTypes.includes(type) ? type : short(type)
      found(notCarriedIssue(`CFAssociations.${known}`, path))
    }
  }
  const rows = [...codes.values()].flatMap((code) =>
    relations.flatMap((relation): CrosswalkRow[] => {
      const found = targets.get(code)?.get(relation)
      return found === undefined ? [] : [{ from: code, relation, targets: [...found] }]
    }),
  )
  return { successors, rows }
}

function relationIn(data: Placed['data']): MatchRelation {
  const notes = textIn(data, 'notes')
  return isRelation(notes) ? notes : 'related'
}

/** Whether the notes of an association are the relation in the words of SKOS, as `formatCase` writes them. */
export function isRelation(notes: unknown): notes is 'close' | 'broader' | 'narrower' {
  return notes === 'close' || notes === 'broader' || notes === 'narrower'
}

function match(
  all: Map<string, Map<MatchRelation, Set<string>>>,
  code: string,
  relation: MatchRelation,
  target: string,
): void {
  const of = all.get(code) ?? new Map<MatchRelation, Set<string>>()
  const targets = of.get(relation) ?? new Set<string>()
  all.set(code, of.set(relation, targets.add(target)))
}

function addTo(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key) ?? []
  if (!list.includes(value)) list.push(value)
  lists.set(key, list)
}
