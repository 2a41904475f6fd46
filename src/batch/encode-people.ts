import type { Candidate } from '../model/candidate'
import type { CompetencyModel } from '../model/competency-model'
import type { Holdings } from '../model/holdings'
import { holdingsIssues } from '../model/holdings-issues'
import type { Issue } from '../base/issue'
import { errorIssue, foundInstead } from '../base/issue-of'
import { highestLevel, lowestHeld, scaleOf } from '../model/scale-of'
import { throwIssues } from '../base/throw-issues'
import type { EncodedPeople } from './encoded-people'
import { loadPeople } from './load-people'
import {
  checksumOf,
  headerWords,
  type LayoutSizes,
  layoutOf,
  layoutVersion,
  magic,
  mostLevels,
  tileSize,
} from './people-layout'

/** How to encode. */
export interface EncodePeopleOptions {
  /** Whether the buffer is a `SharedArrayBuffer`, so that workers read it without a copy; `false` when absent. */
  readonly shared?: boolean
}

/** So many issues are told of at most: a wrong scale would make one of every rating. */
const mostIssues = 1000

/** Not assessed, while encoding. */
const open = 255

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
  const codes = Object.keys(model.competencies) as C[]
  const { columns, tables } = columnsOf(model, codes)
  const columnOf = new Map<string, number>(codes.map((code, c) => [code, c]))
  const issues: Issue[] = []
  const tiles: Uint8Array[] = []
  const ids: string[] = []
  let tile = new Uint8Array(0)
  let ascending = true
  let last: string | undefined
  for (const { id, holdings } of people) {
    const person = ids.length
    const slot = person % tileSize
    if (slot === 0) {
      tile = new Uint8Array(codes.length * tileSize).fill(open)
      tiles.push(tile)
    }
    if (typeof id !== 'string' || id.trim() === '') {
      issues.push(
        errorIssue('blank-id', ['people', person, 'id'], { field: 'id' }, 'the id of a person is blank'),
      )
    }
    if (last !== undefined && !(last < id)) ascending = false
    last = id
    ids.push(id)
    if (!encodeRow(ownLevels(holdings), { codes, columnOf, columns, tile, slot })) {
      issues.push(...rowIssues(model, holdings, person))
    }
    if (issues.length >= mostIssues) break
  }
  if (ids.length === 0) {
    issues.push(
      errorIssue(
        'empty-list',
        ['people'],
        { list: 'people' },
        'people is empty, so there is nobody to encode',
      ),
    )
  }
  const ranks = ascending ? undefined : ranksOf(ids, issues)
  throwIssues(issues.slice(0, mostIssues))
  throwIssues(tables.flatMap((table) => table.crowded ?? []))
  return loadPeople<Id, C>(
    model,
    written(model, { codes, columns, tables, tiles, ranks, people: ids.length }, options),
  )
}

/** The held values of a scale, or of a competency without one, while they are collected. */
interface Table {
  /** Name of what is measured. */
  readonly subject: string
  readonly lowest: number
  readonly highest: number
  /** Values by their code, in the order they came. */
  readonly values: number[]
  readonly codeOf: Map<number, number>
  /** Codes of small whole numbers, found without the map; −1 where there is none. */
  readonly small: Int16Array
  crowded?: Issue
}

/** Whole numbers from −16 up to 239 are looked up in `small`. */
const smallFrom = 16

interface Columns {
  /** The table of each column. */
  readonly columns: readonly Table[]
  readonly tables: readonly Table[]
}

function columnsOf<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  codes: readonly C[],
): Columns {
  const byScale = new Map<string, Table>()
  const tables: Table[] = []
  const columns = codes.map((code) => {
    const scale = scaleOf(model, code)
    const name = scale === undefined ? undefined : model.competencies[code].scale
    const known = name === undefined ? undefined : byScale.get(name)
    if (known !== undefined) return known
    const table: Table = {
      subject: name ?? code,
      lowest: scale === undefined ? -Number.MAX_VALUE : lowestHeld(scale),
      highest: scale === undefined ? Number.MAX_VALUE : highestLevel(scale),
      values: [],
      codeOf: new Map(),
      small: new Int16Array(256).fill(-1),
    }
    const levels =
      scale === undefined ? [] : [...new Set([scale.floor, ...scale.levels].map((level) => level + 0))]
    // A long scale gets codes for what is held alone.
    if (levels.length <= mostLevels) for (const level of levels) codeFor(table, level)
    if (name !== undefined) byScale.set(name, table)
    tables.push(table)
    return table
  })
  return { columns, tables }
}

/** The code of a value, a new one where it is new. */
function codeFor(table: Table, value: number): number {
  const known = table.codeOf.get(value)
  if (known !== undefined) return known
  const code = table.values.length
  if (code >= mostLevels) {
    const details = { subject: table.subject, most: mostLevels }
    const message = `more than ${mostLevels} different levels are held on "${table.subject}"; round them, or encode fewer people at a time`
    table.crowded = errorIssue('too-many-levels', ['people'], details, message)
    return 0
  }
  table.values.push(value)
  table.codeOf.set(value, code)
  const small = value + smallFrom
  if ((value | 0) === value && small >= 0 && small < table.small.length) table.small[small] = code
  return code
}

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
    if (held === undefined && columnOf.has(code)) continue
    // Holdings mostly stand in the order of the model, with gaps: looking ahead is cheaper than the map.
    const column: number | undefined =
      codes[next] === code ? next : codes[next + 1] === code ? next + 1 : columnOf.get(code)
    if (column === undefined) return false
    next = column + 1
    const table = columns[column]
    if (table === undefined || typeof held !== 'number' || !(held >= table.lowest && held <= table.highest))
      return false
    const small = (held | 0) === held ? (table.small[held + smallFrom] ?? -1) : -1
    tile[column * tileSize + slot] = small >= 0 ? small : codeFor(table, held + 0)
  }
  return true
}

/** The holdings, or a copy of their own keys where they inherit others than every object does; `undefined` if they are no record. */
function ownLevels(holdings: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof holdings !== 'object' || holdings === null || Symbol.iterator in holdings) return undefined
  const prototype: unknown = Object.getPrototypeOf(holdings)
  const plain = prototype === null || Object.hasOwn(Object(prototype), 'hasOwnProperty')
  // Safe: an object read by its own keys.
  return (plain ? holdings : { ...holdings }) as Readonly<Record<string, unknown>>
}

function rowIssues<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  holdings: Holdings<Id, C>,
  person: number,
): Issue[] {
  const path = ['people', person, 'holdings']
  if (ownLevels(holdings) === undefined) {
    const found = foundInstead(holdings)
    const message = `holdings are ${found}; they must be an object of levels by competency code, such as { INT: 3 }`
    return [errorIssue('holdings-not-a-record', path, { found }, message)]
  }
  return holdingsIssues(model, holdings).map((issue) => ({ ...issue, path: [...path, ...issue.path] }))
}

/** The place of each person in the order of ids; adds an issue for each id that stands there twice. */
function ranksOf(ids: readonly string[], issues: Issue[]): Uint32Array {
  const order = Uint32Array.from(ids, (_, i) => i).sort((a, b) => {
    const [one = '', other = ''] = [ids[a], ids[b]]
    return one < other ? -1 : one > other ? 1 : a - b
  })
  const ranks = new Uint32Array(ids.length)
  order.forEach((person, rank) => {
    ranks[person] = rank
    const id = ids[person] ?? ''
    if (rank > 0 && ids[order[rank - 1] ?? 0] === id && issues.length < mostIssues) {
      const message = `the person "${id}" is there twice`
      issues.push(errorIssue('duplicate-person', ['people', person, 'id'], { person: id }, message))
    }
  })
  return ranks
}

interface Collected extends Columns {
  readonly codes: readonly string[]
  readonly tiles: Uint8Array[]
  readonly ranks: Uint32Array | undefined
  readonly people: number
}

/** Everything in one buffer, with the levels of each table ascending. */
function written(
  model: { readonly id: string; readonly version: string },
  { codes, columns, tables, tiles, ranks, people }: Collected,
  { shared = false }: EncodePeopleOptions,
): ArrayBuffer | SharedArrayBuffer {
  const text = JSON.stringify({ model: model.id, version: model.version, competencies: codes })
  const sizes: LayoutSizes = {
    people,
    columns: codes.length,
    tables: tables.length,
    text: text.length,
    ranked: ranks === undefined ? 0 : 1,
  }
  const layout = layoutOf(sizes)
  const buffer = bufferOf(layout.bytes, shared)
  const units = new Uint16Array(buffer, layout.textAt, text.length)
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i)
  new Uint32Array(buffer, layout.countsAt, tables.length).set(tables.map(({ values }) => values.length))
  const number = new Map(tables.map((table, t) => [table, t]))
  new Uint32Array(buffer, layout.columnsAt, columns.length).set(
    columns.map((table) => number.get(table) ?? 0),
  )
  const levels = new Float64Array(buffer, layout.tablesAt, mostLevels * tables.length)
  const translations = new Map(
    tables.map((table, t) => {
      const sorted = [...table.values].sort((a, b) => a - b)
      levels.set(sorted, mostLevels * t)
      const translation = new Uint8Array(256)
      sorted.forEach((value, code) => {
        translation[table.codeOf.get(value) ?? 0] = code
      })
      translation[open] = sorted.length
      return [table, translation]
    }),
  )
  const bytes = new Uint8Array(buffer)
  tiles.forEach((tile, t) => {
    const at = layout.tilesAt + t * tile.length
    columns.forEach((table, c) => {
      const translation = translations.get(table) ?? new Uint8Array(256)
      const from = c * tileSize
      for (let p = from; p < from + tileSize; p++) bytes[at + p] = translation[tile[p] ?? 0] ?? 0
    })
    // Free as soon as it is copied.
    tiles[t] = new Uint8Array(0)
  })
  if (ranks !== undefined) new Uint32Array(buffer, layout.ranksAt, people).set(ranks)
  new Uint32Array(buffer, 0, headerWords).set([
    magic,
    layoutVersion,
    sizes.people,
    sizes.columns,
    sizes.tables,
    sizes.text,
    sizes.ranked,
    tileSize,
    checksumOf(buffer, layout),
  ])
  return buffer
}

function bufferOf(bytes: number, shared: boolean): ArrayBuffer | SharedArrayBuffer {
  return shared ? new SharedArrayBuffer(bytes) : new ArrayBuffer(bytes)
}
