import { present } from '../../base/present'
import type { Cluster, Competency } from '../../model/competency'
import { entryIssue } from '../../model/issues'
import { cutCircles } from '../read/cut-circles'
import { knownEntries } from '../read/entries'
import type { Findings } from '../read/findings'
import { exchangeIssue } from '../read/issues'
import type { RowReader } from '../read/row-reader'
import type { DictionaryField } from './dictionary-kind'

/** A competency that was read, and its row. */
export interface DictionaryEntry {
  readonly competency: Competency
  readonly row: RowReader<DictionaryField>
}

/** Rows that stand above others are clusters, the others competencies of them. */
export interface Grouped {
  readonly entries: ReadonlyMap<string, DictionaryEntry>
  readonly clusters: Readonly<Record<string, Cluster>>
}

/** What a cluster has no place for, though a row of the table may say it. */
const lostInClusters = ['scale', 'aliases', 'externalIds', 'dimensionOf'] as const

/**
 * Makes clusters of the rows that others name as their parent: a model has no competency above another. What such a row says
 * that a cluster has no place for is told. A parent that no row is, or one that leads in a circle, is an error.
 */
export function groupByParent(entries: ReadonlyMap<string, DictionaryEntry>, found: Findings): Grouped {
  const all = Object.fromEntries([...entries].map(([code, { competency }]) => [code, competency]))
  const keyOf = knownEntries('competencies', all, found)
  const parents = new Map<string, string>()
  for (const [code, { row }] of entries) {
    const text = row.text('parent')
    const parent = text === undefined ? undefined : keyOf(text, row.pathOf('parent'))
    if (parent !== undefined) parents.set(code, parent)
  }
  for (const chain of cutCircles(parents, [...parents.keys()])) {
    const path = entries.get(chain[0] ?? '')?.row.pathOf('parent') ?? []
    found.add(entryIssue('reference-cycle', path, { kind: 'competencies', field: 'parent', chain }))
  }
  const groups = new Set(parents.values())
  const clusters: [string, Cluster][] = []
  const others = new Map<string, DictionaryEntry>()
  for (const [code, entry] of entries) {
    const parent = parents.get(code) ?? entry.competency.cluster
    const { competency, row } = entry
    if (groups.has(code)) clusters.push([code, clusterOf(competency, parent)])
    else others.set(code, { row, competency: { ...competency, ...present({ cluster: parent }) } })
    if (groups.has(code)) tellLost(row, found)
  }
  return { entries: others, clusters: Object.fromEntries(clusters) }
}

function clusterOf({ name, definition, nature, claims }: Competency, parent: string | undefined): Cluster {
  return present({ name, description: definition, nature, parent, claims })
}

function tellLost(row: RowReader<DictionaryField>, found: Findings): void {
  for (const field of lostInClusters) {
    const column = row.columnOf(field)
    if (column === undefined || row.cell(column) === undefined) continue
    found.add(exchangeIssue('field-not-carried', row.path(column), { field: column.header }, 'warning'))
  }
}
