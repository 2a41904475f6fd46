import type { IssuePath } from '../../base/issue'
import type { Cluster } from '../../model/competency'
import { entryIssue } from '../../model/issues'
import { shown } from '../read/cell-text'
import { cutCircles } from '../read/cut-circles'
import type { KeyFinder } from '../read/entries'
import type { Findings } from '../read/findings'
import { tableIssue } from '../read/issues'
import type { RowReader } from '../read/row-reader'
import type { DictionaryField } from './dictionary-kind'
import { type CsvIssue, csvIssue } from './issues'

/** The cluster above each, and where the table says so. */
export type ClusterParents = ReadonlyMap<
  string,
  { readonly parent: string | undefined; readonly path: IssuePath }
>

/** Reads the clusters that rows name, and those above them. */
export interface ClusterReader {
  /** The cluster of a row. */
  readonly clusterIn: (row: RowReader<DictionaryField>) => string | undefined
  /** The clusters above others, as the rows read so far name them. */
  readonly parents: () => ClusterParents
}

/**
 * Reads clusters; with `fillDown` a blank cell is that of the row above. The clusters above one are a list from the nearest
 * up; a later row that says otherwise is told, and so is one above a blank cell.
 */
export function clusterReader(keyOf: KeyFinder, fillDown: boolean, found: Findings<CsvIssue>): ClusterReader {
  const parents = new Map<
    string,
    { readonly parent: string | undefined; readonly path: IssuePath; readonly row: number }
  >()
  let last: string | undefined
  let isHinted = false
  const enter = (cluster: string, parent: string | undefined, row: RowReader<DictionaryField>): void => {
    const path = row.pathOf('clusterParent')
    const earlier = parents.get(cluster)
    // A blank cell contradicts nothing: a parent is often written once.
    if (earlier?.parent === undefined) parents.set(cluster, { parent, path, row: row.number })
    else if (parent !== undefined && earlier.parent !== parent) {
      const details = { found: shown(parent), earlier: shown(earlier.parent), row: earlier.row }
      found.add(csvIssue('cell-conflict', path, details))
    }
  }
  /** Hints once at the option that fills blank cells, which merged cells may be. */
  const hintAtMerged = (row: RowReader<DictionaryField>): void => {
    if (isHinted || fillDown || last === undefined) return
    isHinted = true
    const column = row.columnOf('cluster')?.header ?? ''
    found.add(tableIssue('cell-missing', row.pathOf('cluster'), { column, option: 'fillDown' }, 'hint'))
  }
  /** The cluster of a row whose own cell is blank; none where it has a parent that is not that of the row above. */
  const clusterAbove = (row: RowReader<DictionaryField>): string | undefined => {
    const above = fillDown ? last : undefined
    const own = row.list('clusterParent') ?? []
    if (own.length === 0) hintAtMerged(row)
    if (own.length === 0 || (above !== undefined && own[0] === parents.get(above)?.parent)) return above
    row.needed('cluster', fillDown ? undefined : 'fillDown')
    return undefined
  }
  return {
    clusterIn: (row) => {
      const text = row.text('cluster')
      const cluster = text === undefined ? undefined : keyOf(text, row.pathOf('cluster'))
      if (text === undefined) return clusterAbove(row)
      last = cluster
      if (cluster === undefined || !row.has('clusterParent')) return cluster
      const above = (row.list('clusterParent') ?? []).flatMap(
        (entry) => keyOf(entry, row.pathOf('clusterParent')) ?? [],
      )
      const [parent] = above
      enter(cluster, parent, row)
      above.forEach((each, i) => {
        const next = above[i + 1]
        if (next !== undefined) enter(each, next, row)
      })
      return cluster
    },
    parents: () => parents,
  }
}

/** The clusters with those above them as the table says; a circle is told, and cut where it was met. */
export function withParents(
  clusters: Readonly<Record<string, Cluster>>,
  said: ClusterParents,
  found: Findings,
): Record<string, Cluster> {
  const parents = new Map<string, string>()
  for (const [key, { parent: before }] of Object.entries(clusters)) {
    const own = said.get(key)
    const parent = own === undefined ? before : own.parent
    if (parent !== undefined) parents.set(key, parent)
  }
  for (const circle of cutCircles(parents, [...parents.keys()])) {
    const path = said.get(circle[0] ?? '')?.path ?? []
    found.add(entryIssue('reference-cycle', path, { kind: 'clusters', field: 'parent', chain: circle }))
  }
  const all = Object.entries(clusters).map(([key, cluster]): [string, Cluster] => {
    const { parent: _, ...rest } = cluster
    const parent = parents.get(key)
    return [key, parent === undefined ? rest : { ...rest, parent }]
  })
  return Object.fromEntries(all)
}
