import { isLanguageTag } from '../../model/language-tag'
import type { LocalizedText } from '../../model/localized-text'
import { foldHeader, shown } from '../read/cell-text'
import type { Findings } from '../read/findings'
import type { TableKind } from '../read/header-finder'
import { type Column, type RowReader, textOf } from '../read/row-reader'
import type { Sheet } from '../read/sheet'
import { tellDuplicate } from '../read/sheet-columns'
import { type CsvIssue, csvIssue } from './issues'

/** The columns of a text that people read: one that names no language, and one for each language. */
export interface TextFields<Field extends string> {
  /** A text in a language that its header does not name. */
  readonly plain: Field
  /** Indonesian. */
  readonly id: Field
  /** English. */
  readonly en: Field
}

/** Where the texts of a table stand. */
export interface TextColumns<Field extends string> extends TextFields<Field> {
  /** The columns of other languages, by tag: `Name (jv)`. */
  readonly others: ReadonlyMap<string, Column>
  /** Tag of the language of the column that names none. */
  readonly tag: string
}

/** Finds the columns of a text among those that hold no field, and what is left of these. */
export function textColumns<Field extends string>(
  { others, headerRow }: Pick<Sheet<Field>, 'others' | 'headerRow'>,
  kind: TableKind<Field>,
  { fields, tag }: { readonly fields: TextFields<Field>; readonly tag: string },
  found: Findings,
): { readonly columns: TextColumns<Field>; readonly left: readonly Column[] } {
  const bases = new Set([fields.plain, ...kind.headers[fields.plain]].map(foldHeader))
  const byTag = new Map<string, Column>()
  const left: Column[] = []
  for (const column of others) {
    const [, base = '', inTag = ''] = /^(.+?)\s*\(\s*([^()\s]+)\s*\)$/.exec(column.header) ?? []
    const other = byTag.get(inTag)
    if (!isLanguageTag(inTag) || !bases.has(foldHeader(base))) left.push(column)
    else if (other === undefined) byTag.set(inTag, column)
    else tellDuplicate(headerRow, column, other, found)
  }
  return { columns: { ...fields, others: byTag, tag }, left }
}

/**
 * The text of a row in all its languages. What the table has a column for, it decides, also by a blank cell; a language
 * without a column keeps what was known before. A text in a column that names no language stands for all of it, unless
 * that is what was known before in some language; where a column of its language says something else, that holds, and is told.
 *
 * @param findings - `found` is absent where the text in the column that names no language is a key, so that it is not lost; `key` is
 * that of what was known before: standing where its name does, it says no other name
 * @returns the text; `undefined` where there is none in any language
 */
export function readTexts<Field extends string>(
  row: RowReader<Field>,
  columns: TextColumns<Field>,
  previous: LocalizedText | undefined,
  { found, key }: { readonly found?: Findings<CsvIssue>; readonly key?: string },
): LocalizedText | undefined {
  const { plain } = columns
  const cells = cellsIn(row, columns)
  const own = row.has(plain) ? row.text(plain) : undefined
  const before = row.has(plain) ? plainText(own, columns, { previous, key }) : previous
  if (cells.length === 0) return before
  const texts = new Map(Object.entries(before ?? {}))
  const isSaid = (language: string): boolean => own !== undefined && before?.[language] === own
  for (const [language, text] of cells) {
    if (text !== undefined) texts.set(language, text)
    else if (!isSaid(language)) texts.delete(language)
  }
  const [, said] = cells.find(([language, text]) => text !== undefined && isSaid(language)) ?? []
  const isLost = own !== undefined && ![...texts.values()].includes(own)
  if (isLost && said !== undefined) tellOther(row, plain, { own, said }, found)
  return texts.size === 0 ? undefined : Object.fromEntries(texts)
}

/** What the columns of languages say, by language. */
function cellsIn<Field extends string>(
  row: RowReader<Field>,
  { id, en, others }: TextColumns<Field>,
): (readonly [string, string | undefined])[] {
  return [
    ...(row.has(id) ? [['id', row.text(id)] as const] : []),
    ...(row.has(en) ? [['en', row.text(en)] as const] : []),
    ...[...others].map(([other, column]) => [other, textIn(row, column)] as const),
  ]
}

/** Tells of a text in a column that names no language, where a column of its language says something else. */
function tellOther<Field extends string>(
  row: RowReader<Field>,
  plain: Field,
  { own, said }: { readonly own: string; readonly said: string },
  found: Findings<CsvIssue> | undefined,
): void {
  const details = { found: shown(own), earlier: shown(said), row: row.number }
  found?.add(csvIssue('cell-conflict', row.pathOf(plain), details))
}

/** What a text in the column that names no language says: what was known before, where it is that in some language, or its key. */
function plainText(
  text: string | undefined,
  { tag }: Pick<TextColumns<string>, 'tag'>,
  { previous, key }: { readonly previous: LocalizedText | undefined; readonly key: string | undefined },
): LocalizedText | undefined {
  if (text === undefined) return undefined
  const isKnown = text === key || Object.values(previous ?? {}).includes(text)
  return previous !== undefined && isKnown ? previous : { [tag]: text }
}

/** The text of a column that holds no field. */
function textIn<Field extends string>(row: RowReader<Field>, column: Column): string | undefined {
  const cell = row.cell(column)
  return cell === undefined ? undefined : textOf(cell)
}

/** The languages of texts, in the order in which tables have them: Indonesian, English, then by tag; none is both of these. */
export function languagesOf(texts: readonly (LocalizedText | undefined)[]): readonly string[] {
  const tags = new Set(
    texts.flatMap((text) =>
      Object.entries(text ?? {}).flatMap(([tag, said]) => (said === undefined ? [] : [tag])),
    ),
  )
  if (tags.size === 0) return ['id', 'en']
  const first = ['und', 'id', 'en'].filter((tag) => tags.has(tag))
  return [...first, ...[...tags].filter((tag) => !first.includes(tag)).sort()]
}

/** The header of a column of texts in a language; one that is not known is not named. */
export function textHeader(word: string, tag: string): string {
  return tag === 'und' ? word : `${word} (${tag})`
}
