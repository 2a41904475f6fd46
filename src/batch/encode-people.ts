import { at } from '../base/at'
import { checkArguments } from '../base/check-arguments'
import { emptyList } from '../base/empty-list'
import type { Issue } from '../base/issue'
import type { Kinds, OptionKinds } from '../base/kind'
import { pushEach } from '../base/push-each'
import { throwIssues } from '../base/throw-issues'
import { uintAt } from '../base/typed-at'
import { duplicatePerson, idIssue, noPerson } from '../measure/people-issues'
import { someFlag } from '../model/argument-kinds'
import type { Candidate } from '../model/candidate'
import type { CompetencyModel } from '../model/competency-model'
import { holdingsIssues, ownLevels } from '../model/holdings-issues'
import { isHeldOn } from '../model/scale-of'
import { aDictionary } from '../model/whole-model'
import type { EncodedPeople } from './encoded-people'
import { type Columns, codeOf, columnsOf, type Table } from './level-tables'
import { loadPeople } from './load-people'
import { tileSize } from './people-layout'
import { notAssessed, writePeople } from './write-people'

/** How to encode. */
export interface EncodePeopleOptions {
  /** Whether the buffer is a `SharedArrayBuffer`, so that workers read it without a copy; `false` when absent. */
  readonly shared?: boolean
}

/** So many issues are told of at most: a wrong scale would make one of every rating. */
const mostIssues = 1000

const encodePeopleOptions: OptionKinds<EncodePeopleOptions> = { shared: someFlag }

const encodePeopleArguments: Kinds = {
  model: aDictionary,
  people: { due: true, ofKind: 'iterable' },
  options: { fields: encodePeopleOptions },
}

/**
 * Writes people into columns, one byte a rating: a code for each level of a scale, its floor, and every other value
 * somebody holds (means of raters), and one for "not assessed". The result is scored against any compiled jobs of the
 * same model.
 *
 * Takes people × competencies bytes, four more a person where people do not stand in the order of their ids, and at most
 * 2 KB a scale; while it works, twice that.
 *
 * @param model - the model
 * @param people - ids and holdings, at least one; any iterable, so that they need not be in memory together
 * @param options - whether the buffer is shared
 * @returns people by position, in the order given
 * @throws `CompetencyError` with the first 1,000 issues: `empty-list`, `blank-id`, `duplicate-person`,
 * `holdings-not-a-record`, `unknown-competency`, `level-not-a-number`, `level-off-scale`; `too-many-levels` where more
 * than 255 different levels are held on one scale
 * @example
 * ```ts
 * import { encodePeople } from 'kompetensi/batch'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const people = encodePeople(lembagaXy, [
 *   { id: 'p1', holdings: { INT: 3, CFV: 2.5 } },
 *   { id: 'p2', holdings: { INT: 4 } },
 * ])
 * console.log(people.count, people.competencies.length) // 2 86
 * ```
 */
export function encodePeople<const Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  people: Iterable<Candidate<NoInfer<Id>, NoInfer<C>>>,
  options: EncodePeopleOptions = {},
): EncodedPeople<Id> {
  checkArguments('encodePeople', { model, people, options }, encodePeopleArguments)
  const codes = Object.keys(model.competencies) as C[]
  const columns = columnsOf(model, codes)
  const { ids, tiles, ascending, issues } = collected(model, people, { ...columns, codes })
  if (ids.length === 0) issues.push(emptyList(['people']))
  const ranks = ascending ? undefined : ranksOf(ids, issues)
  throwIssues(issues.slice(0, mostIssues))
  throwIssues(columns.tables.flatMap((table) => table.crowded ?? []))
  const sections = { ...columns, codes, tiles, ranks, people: ids.length }
  return loadPeople<Id, C>(model, writePeople(model, sections, options.shared === true))
}

/** People while they are collected. */
interface Collected {
  readonly ids: readonly string[]
  readonly tiles: Uint8Array[]
  /** Whether people stand in the order of their ids, none twice. */
  readonly ascending: boolean
  readonly issues: Issue[]
}

/** Reads people one after the other, until there are too many issues. */
function collected<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  people: Iterable<Candidate<Id, C>>,
  { columns, codes }: Columns & { readonly codes: readonly string[] },
): Collected {
  const columnOf = new Map(codes.map((code, c) => [code, c]))
  const issues: Issue[] = []
  const tiles: Uint8Array[] = []
  const ids: string[] = []
  let tile = new Uint8Array(0)
  let ascending = true
  let last: string | undefined
  for (const candidate of people) {
    const person = ids.length
    const { id, holdings } = personIn(candidate, person)
    const slot = person % tileSize
    if (slot === 0) {
      tile = new Uint8Array(codes.length * tileSize).fill(notAssessed)
      tiles.push(tile)
    }
    const idProblem = idIssue(id, ['people', person, 'id'])
    if (idProblem !== undefined) issues.push(idProblem)
    if (last !== undefined && !(last < id)) ascending = false
    last = id
    ids.push(id)
    if (!encodeRow(ownLevels<Id, C>(holdings), { codes, columnOf, columns, tile, slot })) {
      pushEach(issues, holdingsIssues<Id, C>(model, holdings, undefined, ['people', person, 'holdings']))
    }
    if (issues.length >= mostIssues) break
  }
  return { ids, tiles, ascending, issues }
}

/** A person of a list, as far as it is one at all; what is in it is for the caller to check. */
function personIn<T extends object>(candidate: T, person: number): T {
  if (typeof candidate !== 'object' || candidate === null) throw noPerson(candidate, ['people', person])
  return candidate
}

/** Where the levels of a person go. */
interface Row {
  readonly codes: readonly string[]
  readonly columnOf: ReadonlyMap<string, number>
  readonly columns: readonly Table[]
  readonly tile: Uint8Array
  readonly slot: number
}

/** Writes the levels of one person; false where something is wrong with them. */
function encodeRow(
  holdings: Readonly<Record<string, unknown>> | undefined,
  { codes, columnOf, columns, tile, slot }: Row,
): boolean {
  if (holdings === undefined) return false
  let next = 0
  for (const code in holdings) {
    const held = holdings[code]
    const column = columnFor(code, next, codes, columnOf)
    if (column === undefined) return false
    next = column + 1
    if (held === undefined) continue
    const table = at(columns, column)
    if (!isOnScale(held, table)) return false
    tile[column * tileSize + slot] = codeOf(table, held)
  }
  return true
}

/** The column of a code. Holdings mostly stand in the order of the model, with gaps: looking ahead is cheaper than the map. */
function columnFor(
  code: string,
  next: number,
  codes: readonly string[],
  columnOf: ReadonlyMap<string, number>,
): number | undefined {
  if (codes[next] === code) return next
  return codes[next + 1] === code ? next + 1 : columnOf.get(code)
}

function isOnScale(held: unknown, table: Table): held is number {
  return held !== undefined && isHeldOn(table, held)
}

/** The place of each person in the order of ids; adds an issue for each id that stands there twice. */
function ranksOf(ids: readonly string[], issues: Issue[]): Uint32Array {
  // An id that is none at all, which is told of already, counts as blank.
  const idOf = (person: number): string => ids[person] ?? ''
  const order = Uint32Array.from(ids.keys()).sort((a, b) => compare(idOf(a), idOf(b)) || a - b)
  const ranks = new Uint32Array(ids.length)
  order.forEach((person, rank) => {
    ranks[person] = rank
    const id = idOf(person)
    const again = rank > 0 && ids[uintAt(order, rank - 1)] === id
    if (again && issues.length < mostIssues) issues.push(duplicatePerson(id, ['people', person, 'id']))
  })
  return ranks
}

/** By code unit. */
function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
