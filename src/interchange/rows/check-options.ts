import { checkArguments } from '../../base/check-arguments'
import { invalidParameter } from '../../base/invalid-parameter'
import type { Kind, Kinds } from '../../base/kind'
import { aName, someName } from '../../model/argument-kinds'
import type { CompetencyModel } from '../../model/competency-model'
import type { RatedLevel } from '../../model/rating'
import { aWholeModel } from '../../model/whole-model'
import { foldWord } from '../read/cell-text'
import { usualCells } from '../read/usual-cells'

/** Options of rows as they are given. */
export interface GivenOptions {
  readonly competency?: string | undefined
  readonly level?: string | undefined
  readonly columns?: Readonly<Record<string, string | undefined>> | undefined
  readonly words?: ReadonlyMap<unknown, unknown> | undefined
  readonly ignored?: readonly string[] | undefined
  readonly limits?: { readonly cells?: number; readonly issues?: number } | undefined
}

/** What a reader of rows can be asked for. */
export interface RowsKind<Field extends string> {
  /** The reader, as messages name it. */
  readonly subject: string
  /** The options that name a column, beside those of levels. */
  readonly fields: readonly Field[]
  /** Those of them that must be given. */
  readonly needed: readonly Field[]
  /** Further options. */
  readonly others: Kinds
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

const limit: Kind = { whole: true, atLeast: 1 }

/** Options that every reader of rows has. */
const sharedOptions: Kinds = {
  competency: someName,
  level: someName,
  columns: { ofKind: 'record', values: someName },
  words: { ofKind: 'map', like: "new Map([['A', 4]])" },
  ignored: { each: aName },
  limits: { fields: { cells: limit, issues: limit } },
}

/** The options of a reader of rows, checked with the model they are about. */
export function checkOptions<Field extends string>(
  model: CompetencyModel,
  options: GivenOptions & { readonly [F in Field]?: unknown },
  kind: RowsKind<Field>,
): CheckedOptions<Field> {
  const { subject, fields, needed, others } = kind
  const ofFields = Object.fromEntries(
    fields.map((field) => [field, needed.includes(field) ? aName : someName]),
  )
  checkArguments(
    subject,
    { model, options },
    { model: aWholeModel, options: { due: true, fields: { ...ofFields, ...sharedOptions, ...others } } },
  )
  const { ignored = [], limits = {} } = options
  const columns = fields.flatMap((field): [Field, string][] => {
    const column = options[field]
    return typeof column === 'string' ? [[field, column]] : []
  })
  return {
    columns: new Map(columns),
    needed,
    layout: layoutOf(options, subject),
    words: wordsOf(options.words, kind),
    ignored: new Set(ignored),
    cells: limits.cells ?? usualCells,
    issues: limits.issues,
  }
}

function layoutOf({ competency, level, columns }: GivenOptions, subject: string): Layout {
  if (competency === undefined && level === undefined) {
    const codes = Object.entries(columns ?? {}).flatMap(([column, code]): [string, string][] =>
      code === undefined ? [] : [[column, code]],
    )
    return { is: 'wide', columns: new Map(codes) }
  }
  if (columns !== undefined) throw invalidParameter(subject, 'columns', columns, { absent: true })
  if (competency === undefined) throw invalidParameter(subject, 'competency', competency, { ofKind: 'name' })
  if (level === undefined) throw invalidParameter(subject, 'level', level, { ofKind: 'name' })
  return { is: 'long', competency, level }
}

function wordsOf(
  words: ReadonlyMap<unknown, unknown> = new Map(),
  { subject, inapplicable }: RowsKind<string>,
): ReadonlyMap<string, RatedLevel | null> {
  // As the library itself writes it.
  const own: [string, RatedLevel][] = inapplicable ? [['not-applicable', 'not-applicable']] : []
  const entries = [...words].map(([word, meaning]): [string, RatedLevel | null] => {
    if (typeof word !== 'string') throw invalidParameter(subject, 'words', word, { ofKind: 'name' })
    if (meaning === null || (typeof meaning === 'number' && Number.isFinite(meaning)))
      return [foldWord(word), meaning]
    if (inapplicable && meaning === 'not-applicable') return [foldWord(word), meaning]
    throw invalidParameter(subject, `words: ${word}`, meaning, { finite: true })
  })
  return new Map([...own, ...entries])
}
