import type { CompetencyModel, Issue, Person, Rating } from 'kompetensi'
import { bareId, folded, textOf } from './cells'
import { codesOf } from './codes-of'

/** Which columns of rows hold what. */
export interface CountedColumns {
  readonly person?: string
  readonly competency?: string
  readonly level?: string
  readonly columns?: Readonly<Record<string, string>>
  readonly ignored?: readonly string[]
  readonly words?: ReadonlyMap<string, unknown>
  /** Columns of anything else. */
  readonly others?: readonly string[]
}

/** Rows, and what was told of them. */
interface CountedRows {
  readonly model: CompetencyModel
  readonly options: CountedColumns
  readonly rows: readonly unknown[]
  /** Whether it is told of a row, of a column as a whole, or of a value. */
  readonly told: (row: number | undefined, column?: string) => boolean
}

/** A level that a row gives a competency, in one of these codes, and the column it stands in. */
interface GivenLevel {
  readonly codes: readonly string[]
  readonly column: string
  readonly value: unknown
}

type Row = Readonly<Record<string, unknown>>

const isRow = (row: unknown): row is Row => typeof row === 'object' && row !== null && !Array.isArray(row)

const isNothing = (value: unknown): boolean => value === null || value === undefined

const own = (row: Row, column: string | undefined): unknown =>
  column !== undefined && Object.hasOwn(row, column) ? row[column] : undefined

/** Whether a level that came out is what a value says. */
function isLevelOf(held: unknown, value: unknown, words: ReadonlyMap<string, unknown> = new Map()): boolean {
  const text = textOf(value)
  const isWord = [...words.keys()].some((word) => folded(word) === folded(text))
  if (isWord) return true
  if (isNothing(value)) return held === undefined
  const isPlain = /^\d+(?:\.\d+)?$/.test(text)
  return isPlain ? held === Number(text) : typeof held === 'number'
}

/** What a row gives of levels. */
function levelsIn(row: Row, { options, model, rows }: CountedRows): GivenLevel[] {
  const { person, competency, level, columns = {}, ignored = [], others = [] } = options
  if (competency !== undefined && level !== undefined) {
    const value = own(row, level)
    const name = own(row, competency)
    if (isNothing(value)) return []
    return [{ codes: codesOf(model, textOf(name)), column: level, value }]
  }
  const passed = new Set([person, ...ignored, ...others])
  // In the order in which the rows first show them.
  const all = new Set(rows.flatMap((each) => (isRow(each) ? Object.keys(each) : [])))
  return [...all].flatMap((column) => {
    if (passed.has(column) || isNothing(own(row, column))) return []
    const code = Object.hasOwn(columns, column) ? columns[column] : undefined
    const codes = code === undefined ? codesOf(model, column.replaceAll('_', ' ')) : [code]
    return [{ codes, column, value: row[column] }]
  })
}

/** A level that is neither out nor told. */
function lostLevel(
  counted: CountedRows,
  at: number,
  isOut: (code: string, value: unknown) => boolean,
): string | undefined {
  const row = counted.rows[at]
  if (!isRow(row)) return counted.told(at) ? undefined : `row ${at} is none, and that is not told`
  const isLong = counted.options.competency !== undefined
  const lost = levelsIn(row, counted).find(
    ({ codes, column, value }) =>
      !codes.some((code) => isOut(code, value)) &&
      !counted.told(at, isLong ? undefined : column) &&
      !(isLong && counted.told(undefined, column)),
  )
  return lost === undefined
    ? undefined
    : `row ${at}, ${lost.column}: ${textOf(lost.value)} is neither out nor told`
}

/** Opens rows to be counted; nothing where all of them are told of. */
function opened(
  model: CompetencyModel,
  rows: unknown,
  options: CountedColumns,
  issues: readonly Issue[],
): CountedRows | undefined {
  const isAll = issues.some(
    ({ code, path, severity }) => path.length === 0 || (code === 'column-absent' && severity === 'error'),
  )
  if (isAll || !Array.isArray(rows)) return undefined
  const isOfColumn = (path: readonly unknown[], column: string): boolean =>
    (path.length === 1 && path[0] === column) || (path[0] === 'columns' && path[1] === column)
  const told: CountedRows['told'] = (row, column) =>
    issues.some(({ path }) => {
      if (column !== undefined && isOfColumn(path, column)) return true
      if (row === undefined || path[0] !== row) return false
      return column === undefined || path.length === 1 || path[1] === column
    })
  return { model, options, rows, told }
}

/** The rows of one person against what they hold. */
export function countHoldingsRows(
  model: CompetencyModel,
  rows: unknown,
  options: CountedColumns,
  answer: { readonly value: Readonly<Record<string, number | undefined>>; readonly issues: readonly Issue[] },
): string | undefined {
  const counted = opened(model, rows, options, answer.issues)
  if (counted === undefined) return undefined
  const lost = counted.rows.map((_, at) =>
    // A row of nobody or of somebody else is told as a whole.
    options.person !== undefined && counted.told(at)
      ? undefined
      : lostLevel(
          counted,
          at,
          (code, value) => counted.told(at) || isLevelOf(answer.value[code], value, options.words),
        ),
  )
  return lost.find((one) => one !== undefined)
}

/** Rows of people against the people. */
export function countPeopleRows(
  model: CompetencyModel,
  rows: unknown,
  options: CountedColumns,
  answer: { readonly value: readonly Person[]; readonly issues: readonly Issue[] },
): string | undefined {
  const counted = opened(model, rows, options, answer.issues)
  if (counted === undefined) return undefined
  for (const [at, row] of counted.rows.entries()) {
    const id = isRow(row) ? bareId(textOf(own(row, options.person))) : ''
    const them = answer.value.filter((person) => bareId(person.id) === id)
    if (them.length === 0 && !counted.told(at)) return `row ${at}: nobody is ${JSON.stringify(id)}`
    const isRepeated = counted.told(at, options.person ?? '')
    if (them.length === 0 || isRepeated) continue
    const lost = lostLevel(counted, at, (code, value) =>
      them.some(({ holdings }) => isLevelOf(holdings[code], value, options.words)),
    )
    if (lost !== undefined) return lost
  }
  const ids = new Set(counted.rows.map((row) => (isRow(row) ? bareId(textOf(own(row, options.person))) : '')))
  const stranger = answer.value.find(({ id }) => !ids.has(bareId(id)))
  return stranger === undefined ? undefined : `no row is of ${JSON.stringify(stranger.id)}`
}

/** Rows of ratings against the ratings, which stand in the order of the rows. */
export function countRatingsRows(
  model: CompetencyModel,
  rows: unknown,
  options: CountedColumns,
  answer: { readonly value: readonly Rating[]; readonly issues: readonly Issue[] },
): string | undefined {
  const counted = opened(model, rows, options, answer.issues)
  if (counted === undefined) return undefined
  let reached = new Set([0])
  for (const [at, row] of counted.rows.entries()) {
    if (!isRow(row)) {
      if (!counted.told(at)) return `row ${at} is none, and that is not told`
      continue
    }
    for (const { codes, column, value } of levelsIn(row, counted)) {
      const isTold = counted.told(at) || counted.told(undefined, column)
      const next = new Set<number>(isTold ? reached : [])
      for (const from of reached) {
        const rating = answer.value[from]
        if (rating === undefined || bareId(rating.person) !== bareId(textOf(own(row, options.person))))
          continue
        if (codes.includes(rating.competency) && isLevelOf(rating.level, value, options.words))
          next.add(from + 1)
      }
      if (next.size === 0) return `row ${at}, ${column} is no rating, and nothing is told`
      reached = next
    }
  }
  const { length } = answer.value
  return reached.has(length) ? undefined : `${length} ratings of ${counted.rows.length} rows`
}
