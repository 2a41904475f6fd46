import { isKey } from '../../base/is-key'
import type { IssuePath } from '../../base/issue'
import { entryIssue } from '../../model/issues'
import { keyAsName } from '../../model/key-as-name'
import type { LocalizedText } from '../../model/localized-text'
import { shown } from '../read/cell-text'
import { canBeKey } from '../read/entries'
import type { Findings } from '../read/findings'
import { dataIssue } from '../read/issues'
import { labelIn } from '../read/label-in'
import type { RowReader } from '../read/row-reader'
import { sameContent, tellRepeatedRow } from '../read/same-rows'
import { openSource, type SourceKind, type SourceSet } from '../read/source-file'
import type { Table } from '../read/table-options'
import type { ConceptField } from './esco-kinds'
import type { EscoIssue } from './issues'
import { escoIssue } from './issues'

/**
 * The code of a concept: what stands behind the last slash of its URI, with what stands before it where that is
 * digits alone (`isced-f-06`), which JavaScript would sort.
 */
export function codeOfUri(uri: string): string {
  const parts = uri.split('/')
  const last = parts[parts.length - 1] ?? ''
  return /^\d+$/.test(last) ? `${parts[parts.length - 2] ?? ''}-${last}` : last
}

/** The files of one release. */
export interface EscoSet extends SourceSet<EscoIssue> {
  /** A text in the language of the files. */
  readonly text: (text: string) => LocalizedText
}

/** Concepts of one file. */
export interface Concepts<T> {
  /** Code by URI, in the order of the file. */
  readonly codes: ReadonlyMap<string, string>
  /** Entry by code, in the order of the file. */
  readonly entries: ReadonlyMap<string, T>
}

/** What ESCO has concepts of, a file each. */
const conceptTypes = ['Occupation', 'KnowledgeSkillCompetence', 'SkillGroup', 'ISCOGroup'] as const

/** What a file of concepts is, and what is made of one of its rows. */
export interface ConceptReading<Field extends string, T> {
  /** The name of the file. */
  readonly name: string
  /** What its concepts are in a model. */
  readonly kind: string
  /** What ESCO calls them, where rows say so. */
  readonly type: (typeof conceptTypes)[number]
  /** Its columns. */
  readonly columns: SourceKind<Field | ConceptField>
  /** The entry of a row. */
  readonly entryOf: (
    row: RowReader<Field | ConceptField>,
    concept: { readonly uri: string; readonly label: LocalizedText },
  ) => T
}

/**
 * Reads the concepts of a file; tells of a URI that is no code, or is there already. A file that has a concept of another
 * kind is another file: that is told, and nothing else of it.
 */
export function readConcepts<Field extends string, T>(
  table: Table,
  { name, kind, type, columns, entryOf }: ConceptReading<Field, T>,
  set: EscoSet,
): Concepts<T> {
  const file = openSource(table, columns, name, set)
  const codes = new Map<string, string>()
  const entries = new Map<string, T>()
  const first = new Map<string, First>()
  for (const row of file.rows) {
    if (tellOtherType(row, type, file.found)) {
      set.broken.add(name)
      break
    }
    const uri = row.needed('conceptUri')
    if (uri === undefined) continue
    const code = codeOfUri(uri)
    const path: IssuePath = [row.number, 'conceptUri']
    const earlier = first.get(code)
    if (!canBeKey(code, kind, path, file.found)) continue
    // Thirteen skills of ESCO 1.0 have none.
    const label = labelIn(row, 'preferredLabel', code, file.found)
    const entry = entryOf(row, { uri, label: label === undefined ? keyAsName(code) : set.text(label) })
    if (earlier === undefined) {
      codes.set(uri, code)
      entries.set(code, entry)
      first.set(code, { uri, row: row.number })
    } else if (earlier.uri === uri) {
      const same = sameContent(entries.get(code), entry)
      tellRepeatedRow({ key: uri, row: earlier.row, same, path }, file.found)
    } else {
      const details = { key: shown(uri), other: shown(earlier.uri), kind, code: shown(code) }
      file.found.add(escoIssue('code-shared', path, details))
    }
  }
  file.close()
  return { codes, entries }
}

/** Tells of a row that is of another kind of concept; true where it is. */
function tellOtherType(
  row: Pick<RowReader<ConceptField>, 'number' | 'text'>,
  type: string,
  found: Findings<EscoIssue>,
): boolean {
  const other = conceptTypes.find((each) => each !== type && each === row.text('conceptType'))
  if (other === undefined) return false
  found.add(dataIssue('not-one-of', [row.number, 'conceptType'], { found: other, allowed: [type] }))
  return true
}

/** The first row of a concept. */
interface First {
  readonly uri: string
  readonly row: number
}

/** Finds a group by its URI: in its file; where there is no file, any group goes, under its code for a name. */
export function groupFinder(
  groups: Concepts<unknown> | undefined,
  entries: Map<string, { readonly name: LocalizedText }>,
): (uri: string) => string | undefined {
  return (uri) => {
    const code = codeOfUri(uri)
    if (!isKey(code)) return undefined
    if (groups !== undefined) return groups.entries.has(code) ? code : undefined
    if (!entries.has(code)) entries.set(code, { name: keyAsName(code) })
    return code
  }
}

/** Tells of a concept that another file does not have. */
export function tellDangling(kind: string, uri: string, path: IssuePath, found: Findings<EscoIssue>): void {
  const reference = shown(uri)
  found.add(entryIssue('unknown-reference', path, { kind, reference }, 'warning'))
}
