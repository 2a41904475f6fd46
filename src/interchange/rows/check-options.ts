import type { CompetencyError } from '../../base/competency-error'
import type { Expected } from '../../base/expected'
import { foundInstead } from '../../base/found-instead'
import { invalidParameter } from '../../base/invalid-parameter'
import type { RatedLevel } from '../../model/rating'
import { foldWord, shown } from '../read/cell-text'
import { isRecord } from '../read/kind-of'

/** What a reader of rows can be asked for. */
export interface RowsKind<Field extends string> {
  /** The reader, as messages name it. */
  readonly subject: string
  /** The options that name a column, beside those of levels. */
  readonly fields: readonly Field[]
  /** Those of them that must be given. */
  readonly needed: readonly Field[]
  /** Further options, checked by the reader. */
  readonly others: readonly string[]
  /** Whether a word can stand for a competency that cannot be shown. */
  readonly inapplicable: boolean
}

/** Where levels stand: in a column of their own, or in one a competency. */
export type Layout =
  | { readonly is: 'long'; readonly competency: string; readonly level: string }
  | { readonly is: 'wide'; readonly columns: ReadonlyMap<string, string> }

/** Options that were checked. */
export interface CheckedOptions<Field extends string> {
  /** The column of each field that one is named for. */
  readonly columns: ReadonlyMap<Field, string>
  /** The fields whose column must be there. */
  readonly needed: readonly Field[]
  readonly layout: Layout
  /** What words stand for, folded. */
  readonly words: ReadonlyMap<string, RatedLevel | null>
  readonly ignored: ReadonlySet<string>
  /** Most values read. */
  readonly cells: number
  /** Most issues told; absent: as every reader has it. */
  readonly issues: number | undefined
}

const shared: readonly string[] = ['competency', 'level', 'columns', 'words', 'ignored', 'limits']

const limitNames: readonly string[] = ['cells', 'issues']

/** Checks the options of a reader of rows; throws at the first that nobody could read. */
export function checkOptions<Field extends string>(
  options: unknown,
  kind: RowsKind<Field>,
): CheckedOptions<Field> {
  const { subject } = kind
  const given = recordOf(options, 'options', subject)
  const names = [...kind.fields, ...shared, ...kind.others]
  for (const name of Object.keys(given)) {
    if (!names.includes(name)) throw wrongOption(subject, name, given[name], { named: names })
  }
  const limits = recordOf(given['limits'] ?? {}, 'limits', subject)
  for (const name of Object.keys(limits)) {
    if (!limitNames.includes(name))
      throw wrongOption(subject, `limits.${name}`, limits[name], { named: limitNames })
  }
  return {
    columns: fieldColumns(given, kind),
    needed: kind.needed,
    layout: layoutOf(given, subject),
    words: wordsOf(given['words'], kind),
    ignored: ignoredOf(given['ignored'], subject),
    cells: limitOf(limits['cells'], 'limits.cells', subject) ?? 2_000_000,
    issues: limitOf(limits['issues'], 'limits.issues', subject),
  }
}

/** Checks that a model has the parts that rows name entries of. */
export function checkModel(subject: string, model: unknown): void {
  const parts = ['competencies', 'scales', 'jobs', 'units']
  if (isRecord(model) && parts.every((part) => isRecord(model[part]))) return
  throw wrongOption(subject, 'model', model, { ofKind: 'record' })
}

/** The error of an option that cannot be used. */
export function wrongOption(
  subject: string,
  option: string,
  found: unknown,
  expected: Expected,
): CompetencyError {
  const text = typeof found === 'string' ? `"${shown(found)}"` : foundInstead(found)
  return invalidParameter(subject, shown(option), text, expected)
}

/** An option that is a plain object. */
export function recordOf(found: unknown, option: string, subject: string): Readonly<Record<string, unknown>> {
  if (isRecord(found)) return found
  throw wrongOption(subject, option, found, { ofKind: 'record' })
}

function nameOf(found: unknown, option: string, subject: string): string | undefined {
  if (found === undefined) return undefined
  if (typeof found === 'string' && found !== '') return found
  throw wrongOption(subject, option, found, { ofKind: 'name' })
}

function neededName(found: unknown, option: string, subject: string): string {
  const name = nameOf(found, option, subject)
  if (name !== undefined) return name
  throw wrongOption(subject, option, found, { ofKind: 'name' })
}

function fieldColumns<Field extends string>(
  given: Readonly<Record<string, unknown>>,
  { subject, fields, needed }: RowsKind<Field>,
): ReadonlyMap<Field, string> {
  const columns = new Map<Field, string>()
  for (const field of fields) {
    const column = needed.includes(field)
      ? neededName(given[field], field, subject)
      : nameOf(given[field], field, subject)
    if (column !== undefined) columns.set(field, column)
  }
  return columns
}

function layoutOf(
  { competency, level, columns }: Readonly<Record<string, unknown>>,
  subject: string,
): Layout {
  if (competency === undefined && level === undefined) {
    const codes = Object.entries(recordOf(columns ?? {}, 'columns', subject)).flatMap(
      ([column, code]): [string, string][] => {
        const name = nameOf(code, `columns.${column}`, subject)
        return name === undefined ? [] : [[column, name]]
      },
    )
    return { is: 'wide', columns: new Map(codes) }
  }
  if (columns !== undefined) throw wrongOption(subject, 'columns', columns, { absent: true })
  return {
    is: 'long',
    competency: neededName(competency, 'competency', subject),
    level: neededName(level, 'level', subject),
  }
}

function wordsOf(
  words: unknown,
  { subject, inapplicable }: RowsKind<string>,
): ReadonlyMap<string, RatedLevel | null> {
  // As the library itself writes it.
  const own: [string, RatedLevel][] = inapplicable ? [['not-applicable', 'not-applicable']] : []
  if (words === undefined) return new Map(own)
  if (!(words instanceof Map)) throw wrongOption(subject, 'words', words, { like: "new Map([['A', 4]])" })
  const entries = [...words].map(([word, meaning]: [unknown, unknown]): [string, RatedLevel | null] => {
    if (typeof word !== 'string') throw wrongOption(subject, 'words', word, { ofKind: 'name' })
    if (meaning === null || (typeof meaning === 'number' && Number.isFinite(meaning)))
      return [foldWord(word), meaning]
    if (inapplicable && meaning === 'not-applicable') return [foldWord(word), meaning]
    throw wrongOption(subject, `words: ${word}`, meaning, { finite: true })
  })
  return new Map([...own, ...entries])
}

function ignoredOf(ignored: unknown, subject: string): ReadonlySet<string> {
  if (ignored === undefined) return new Set()
  if (!Array.isArray(ignored)) throw wrongOption(subject, 'ignored', ignored, { ofKind: 'list' })
  return new Set(ignored.map((column: unknown) => neededName(column, 'ignored', subject)))
}

function limitOf(found: unknown, option: string, subject: string): number | undefined {
  if (found === undefined) return undefined
  if (typeof found === 'number' && Number.isSafeInteger(found) && found >= 1) return found
  throw wrongOption(subject, option, found, { whole: true, atLeast: 1 })
}
