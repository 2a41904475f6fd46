import type { Cluster, Competency } from '../../model/competency'
import type { CompetencyModel } from '../../model/competency-model'
import type { Crosswalk, CrosswalkRow } from '../../model/crosswalk'
import { freezeCopy } from '../../base/freeze-copy'
import type { Issue, IssuePath } from '../../base/issue'
import { errorIssue, issueOf } from '../../base/issue-of'
import { modelErrors } from '../../model/lint-model'
import type { Scale } from '../../model/scale'
import { findings } from '../read/findings'
import { readCells, withoutPreamble } from '../read/read-cells'
import { rowDuplicate } from '../read/same-rows'
import type { Separator, TableLimits } from '../read/table-options'
import { nearest } from '../read/nearest'
import { type ParseResult, refused, resultOf } from '../read/result'
import { notCarriedIssue } from '../read/source-file'
import { moodleColumns, moodleTerms, mostCharacters } from './columns'
import { deviation } from './deviation'
import { plainText } from './plain-text'
import { readScale } from './read-scale'

/** How a Moodle framework is read. */
export interface ParseMoodleOptions<Id extends string = string> {
  /** The id the model gets; the ID number of the framework when absent. */
  readonly as?: Id
  /** The version the model gets, which Moodle does not know; `1` when absent. */
  readonly version?: string
  /** What stands between two cells; `,` when absent, or what a line `sep=` names. */
  readonly separator?: Separator
  /** How much is read. */
  readonly limits?: TableLimits
}

/**
 * What a Moodle framework says.
 *
 * @typeParam Id - the id of the model
 */
export interface MoodleFramework<Id extends string = string> {
  /** The model: clusters, competencies, scales; deeply frozen. */
  readonly model: CompetencyModel<Id>
  /** Which competencies are related to one another. */
  readonly related: Crosswalk<Id, string, Id>
}

/**
 * Reads a competency framework that Moodle exported, or that is made for its importer, and tells all that the importer
 * would do without a word: rows below nothing, in a circle or without a name, which it leaves out, names that it cuts.
 * Columns are read by their place, as Moodle reads them.
 *
 * An entry is a cluster where the framework calls its depth `domain` and it has others below it; without a taxonomy,
 * where it has others below it. Else it is a competency, and what lies below one is a further dimension of it.
 * Competencies without a scale of their own have that of the framework. Levels are counted from 1. Moodle's texts are in
 * one language and stand in both; HTML is read as plain text.
 *
 * @param text - text of the CSV file
 * @param options - id and version of the model, separator, limits
 * @returns the framework with warnings and hints; or every issue, in the order of
 * what they speak of: rows, tree, scales and texts. Paths are the row, the
 * header being 1, and the column as Moodle calls it. Codes of errors: `table-malformed`, `data-too-large`,
 * `missing-field` (no framework), `cell-missing`, `row-duplicate`, `reserved-key`, `duplicate-key`
 * @source Moodle, `tool_lpimportcsv`: `framework_importer`
 * @example
 * ```ts
 * import { safeParseMoodle } from 'kompetensi/interchange/moodle'
 *
 * const text = 'header\r\n,SKJ,Kamus,,1,"Kurang,Cukup,Baik",,,,,,,1,\r\n,SQL,Bahasa kueri,<p>Data</p>,1,,,,,,,,,'
 * const result = safeParseMoodle(text)
 * if (result.ok) console.log(result.value.model.competencies['SQL']?.definition?.id) // Data
 * console.log(result.issues[0]?.sentence.en)
 * // "Scale configuration" has to be there and is not (once).
 * ```
 */
export function safeParseMoodle<const Id extends string = string>(
  text: string,
  options: ParseMoodleOptions<Id> = {},
): ParseResult<MoodleFramework<Id>> {
  const found = findings(options.limits?.issues)
  const { rows, framework } = readRows(text, options, found.add)
  if (framework === undefined) {
    const field = 'Is framework'
    found.add(errorIssue('missing-field', [], { field }, 'no row is the framework'))
    return refused(found.all())
  }
  const value = frameworkOf(rows, framework, options, found.add)
  for (const issue of modelErrors(value.model)) found.add(issue)
  return resultOf(freezeCopy(value), found.all())
}

/** One row. */
interface Row {
  readonly number: number
  readonly cells: readonly string[]
}

/** An entry of a framework. */
interface Entry {
  readonly row: Row
  readonly id: string
  readonly name: string
  readonly parent: string
}

type Add = (issue: Issue) => void

function cell({ cells }: Row, column: number): string {
  return (cells[column] ?? '').trim()
}

function pathOf({ number }: Row, column: number): IssuePath {
  return [number, moodleColumns[column] ?? '']
}

/** What PHP takes for nothing. */
function isNothing(text: string): boolean {
  return text === '' || text === '0'
}

function readRows(
  text: string,
  { separator, limits = {} }: ParseMoodleOptions,
  add: Add,
): { readonly rows: readonly Row[]; readonly framework?: Row } {
  const { characters = 20_000_000 } = limits
  if (typeof text !== 'string' || text.length > characters) {
    add(
      typeof text === 'string'
        ? errorIssue(
            'data-too-large',
            [],
            { what: 'characters', most: characters },
            `the text has more than ${characters} characters`,
          )
        : errorIssue('wrong-type', [], { expected: 'text', found: 'other' }, 'a text is expected here'),
    )
    return { rows: [] }
  }
  const { body, named } = withoutPreamble(text)
  const counted = { add, count: () => 0, errors: () => 0, all: () => [] }
  const cells = readCells(body, separator ?? named ?? ',', limits, counted)
  const rows: Row[] = []
  let framework: Row | undefined
  cells.forEach((each, i) => {
    const row = { number: i + 1, cells: each }
    if (i === 0 || each.every((text) => text.trim() === '')) return
    if (isNothing(cell(row, 12))) rows.push(row)
    else {
      if (framework !== undefined)
        add(rowDuplicate(cell(framework, 1), framework.number, false, pathOf(row, 12)))
      framework ??= row
    }
  })
  return { rows, ...(framework === undefined ? {} : { framework }) }
}

function frameworkOf<Id extends string>(
  rows: readonly Row[],
  framework: Row,
  options: ParseMoodleOptions<Id>,
  add: Add,
): MoodleFramework<Id> {
  const entries = entriesOf(rows, add)
  const { parents, depths } = treeOf(entries, add)
  const isCluster = clusterRule(framework, parents, depths, add)
  const clusterAbove = nearest(parents, (id) => (isCluster(id) ? id : undefined))
  const scales = new Map<string, { readonly key: string; readonly scale: Scale }>()
  const scaleKey = (row: Row, isWhole: boolean): string | undefined => {
    const values = cell(row, 5)
    const at = (column: number): IssuePath => pathOf(row, column)
    if (values === '') {
      if (isWhole) add(deviation('Scale values', 'missing', at(5)))
      return undefined
    }
    const scale = readScale(values, cell(row, 6), at, add)
    const known = scales.get(values)
    if (known !== undefined) return known.key
    const key = isWhole ? 'framework' : `scale-${scales.size + 1}`
    scales.set(values, { key, scale })
    return key
  }
  const whole = scaleKey(framework, true)
  const clusters: [string, Cluster][] = []
  const competencies: [string, Competency][] = []
  for (const [id, { row, name }] of entries) {
    const said = { id: name, en: name }
    const description = plainText(cell(row, 3), cell(row, 4))
    if (description.markup) add(notCarriedIssue('HTML', pathOf(row, 3)))
    const about = description.text === '' ? undefined : { id: description.text, en: description.text }
    const rule = cell(row, 7)
    if (rule !== '') add(notCarriedIssue(moodleColumns[7], pathOf(row, 7)))
    const parent = parents.get(id)
    const cluster = clusterAbove(id)
    const own = scaleKey(row, false)
    if (isCluster(id)) {
      clusters.push([
        id,
        {
          name: said,
          ...(about === undefined ? {} : { description: about }),
          ...(cluster === undefined ? {} : { parent: cluster }),
        },
      ])
      if (own !== undefined) add(notCarriedIssue(moodleColumns[5], pathOf(row, 5)))
      continue
    }
    const scale = own ?? whole
    const above = parent === undefined || isCluster(parent) ? undefined : parent
    competencies.push([
      id,
      {
        name: said,
        ...(cluster === undefined ? {} : { cluster }),
        ...(scale === undefined ? {} : { scale }),
        ...(above === undefined ? {} : { dimensionOf: above }),
        ...(about === undefined ? {} : { definition: about }),
      },
    ])
  }
  const codes = new Set(competencies.map(([code]) => code))
  const shortName = cell(framework, 2)
  if (shortName === '') add(deviation('Short name', 'missing', pathOf(framework, 2)))
  const description = plainText(cell(framework, 3), cell(framework, 4))
  if (description.text !== '') add(notCarriedIssue(moodleColumns[3], pathOf(framework, 3)))
  // Safe: without `as`, the type parameter is any text.
  const id = (options.as ?? (cell(framework, 1) || 'moodle')) as Id
  const name = shortName === '' ? id : shortName
  return {
    model: {
      id,
      version: options.version ?? '1',
      name: { id: name, en: name },
      sources: {},
      scales: Object.fromEntries([...scales.values()].map(({ key, scale }) => [key, scale])),
      clusters: Object.fromEntries(clusters),
      competencies: Object.fromEntries(competencies),
      families: {},
      tracks: {},
      grades: {},
      units: {},
      jobs: {},
      schemes: {},
    },
    related: { from: id, to: id, rows: relatedRows(entries, codes, add) },
  }
}

/** The entries by ID number; what Moodle would not create is told. */
function entriesOf(rows: readonly Row[], add: Add): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>()
  for (const row of rows) {
    const id = cell(row, 1)
    const name = cell(row, 2)
    const missing = isNothing(id) ? 1 : isNothing(name) ? 2 : undefined
    if (missing !== undefined) {
      const column = moodleColumns[missing]
      const message = `the cell in "${column}" is blank or 0; Moodle leaves the row out, and all below it`
      add(errorIssue('cell-missing', pathOf(row, missing), { column }, message))
      continue
    }
    if (id === '__proto__') {
      const message = `"${id}" cannot be a key of competencies`
      add(errorIssue('reserved-key', pathOf(row, 1), { key: id, kind: 'competencies' }, message))
      continue
    }
    for (const [column, text] of [
      [1, id],
      [2, name],
    ] as const) {
      const { length } = [...text]
      if (length <= mostCharacters) continue
      const message = `the text has ${length} characters, and Moodle keeps ${mostCharacters}`
      add(issueOf('warning', 'text-too-long', pathOf(row, column), { length, most: mostCharacters }, message))
    }
    const earlier = entries.get(id)
    if (earlier === undefined) entries.set(id, { row, id, name, parent: cell(row, 0) })
    else {
      const same = JSON.stringify(earlier.row.cells) === JSON.stringify(row.cells)
      add(rowDuplicate(id, earlier.row.number, same, pathOf(row, 1)))
    }
  }
  return entries
}

/** The entry above each, and how deep it lies, 1 at the top; what hangs on nothing is set at the top. */
function treeOf(
  entries: ReadonlyMap<string, Entry>,
  add: Add,
): { readonly parents: ReadonlyMap<string, string>; readonly depths: ReadonlyMap<string, number> } {
  const parents = new Map<string, string>()
  for (const [id, { row, parent }] of entries) {
    if (parent === '') continue
    if (entries.has(parent)) parents.set(id, parent)
    else {
      const reference = parent.slice(0, 60)
      const message = `"${reference}" is no ID number of this framework; Moodle leaves the row out`
      add(
        issueOf('warning', 'unknown-reference', pathOf(row, 0), { kind: 'competencies', reference }, message),
      )
    }
  }
  const depths = new Map<string, number>()
  for (const start of entries.keys()) {
    const chain: string[] = []
    const onChain = new Set<string>()
    let at: string | undefined = start
    while (at !== undefined && !depths.has(at) && !onChain.has(at)) {
      chain.push(at)
      onChain.add(at)
      at = parents.get(at)
    }
    if (at !== undefined && onChain.has(at)) {
      const circle = chain
        .slice(chain.indexOf(at))
        .slice(0, 10)
        .map((id) => id.slice(0, 60))
      const row = entries.get(at)?.row
      const message = `the parents go round in a circle: ${circle.join(' → ')}; Moodle leaves these rows out`
      const path = row === undefined ? [] : pathOf(row, 0)
      add(issueOf('warning', 'reference-cycle', path, { kind: 'competencies', chain: circle }, message))
      parents.delete(at)
    }
    for (const id of chain.reverse()) depths.set(id, (depths.get(parents.get(id) ?? '') ?? 0) + 1)
  }
  return { parents, depths }
}

/** Tells clusters from competencies by the taxonomy, or by the tree where there is none. */
function clusterRule(
  framework: Row,
  parents: ReadonlyMap<string, string>,
  depths: ReadonlyMap<string, number>,
  add: Add,
): (id: string) => boolean {
  const terms =
    cell(framework, 13) === ''
      ? []
      : cell(framework, 13)
          .split(',')
          .map((term) => term.trim())
  if (terms.some((term) => term !== '' && !moodleTerms.includes(term))) {
    add(deviation('Taxonomy', 'not-one-of', pathOf(framework, 13)))
  }
  const withChildren = new Set(parents.values())
  const named = terms.some((term) => term !== '')
  return (id) => withChildren.has(id) && (!named || terms[(depths.get(id) ?? 1) - 1] === 'domain')
}

function relatedRows(
  entries: ReadonlyMap<string, Entry>,
  codes: ReadonlySet<string>,
  add: Add,
): CrosswalkRow[] {
  const rows: CrosswalkRow[] = []
  for (const [id, { row }] of entries) {
    const named = cell(row, 10)
    if (named === '') continue
    const others = named.split(',').map((other) => other.trim().replaceAll('%2C', ','))
    const targets = [...new Set(others)].filter((other) => {
      if (codes.has(other)) return true
      if (entries.has(other)) add(notCarriedIssue(moodleColumns[10], pathOf(row, 10)))
      else {
        const reference = other.slice(0, 60)
        const message = `competencies has no "${reference}"; Moodle passes it over`
        add(
          issueOf(
            'warning',
            'unknown-reference',
            pathOf(row, 10),
            { kind: 'competencies', reference },
            message,
          ),
        )
      }
      return false
    })
    if (targets.length > 0 && codes.has(id)) rows.push({ from: id, relation: 'related', targets })
    else if (targets.length > 0) add(notCarriedIssue(moodleColumns[10], pathOf(row, 10)))
  }
  return rows
}
