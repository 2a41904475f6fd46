import type { Cluster, Competency } from '../../model/competency'
import { bothLanguages } from '../read/both-languages'
import type { Findings } from '../read/findings'
import { keyGiver } from '../read/keys'
import { nearest } from '../read/nearest'
import type { ReadItem, ReadTree } from './read-tree'

/** What an item of a package can become. */
export type CaseItemRole = 'cluster' | 'competency' | 'left-out'

/** Clusters and competencies as they were read. */
export interface ReadEntries {
  /** Clusters by key. */
  readonly clusters: Readonly<Record<string, Cluster>>
  /** Competencies by code. */
  readonly competencies: ReadonlyMap<string, Competency>
  /** Keys of clusters, by identifier of the item. */
  readonly clusterKeys: ReadonlyMap<string, string>
  /** Codes of competencies, by identifier of the item. */
  readonly codes: ReadonlyMap<string, string>
}

/** What decides the role of an item. */
interface Roles {
  /** Roles by CFItemType, from the caller. */
  readonly types: Readonly<Record<string, CaseItemRole>>
  /** Items that a rubric measures. */
  readonly measured: ReadonlySet<string>
  /** Items that only describe a level of another. */
  readonly levels: ReadonlySet<string>
}

/** Makes clusters and competencies of the items. */
export function readEntries(tree: ReadTree, roles: Roles, found: Findings): ReadEntries {
  const { items, parents } = tree
  const byRole = itemsByRole(tree, roles)
  const clusterKeys = keysOf(byRole.cluster, 'clusters', found)
  const codes = keysOf(byRole.competency, 'competencies', found)
  const clusterAbove = nearest(parents, (id) => clusterKeys.get(id))
  const clusters: [string, Cluster][] = []
  for (const [id, key] of clusterKeys) {
    const item = items.get(id)
    if (item !== undefined) clusters.push([key, clusterOf(item, clusterAbove(id))])
  }
  const competencies = new Map<string, Competency>()
  for (const [id, code] of codes) {
    const item = items.get(id)
    if (item === undefined) continue
    const above = codes.get(parents.get(id) ?? '')
    const isDimension = above !== undefined && item.type.toLowerCase() === 'dimension'
    if (above !== undefined && !isDimension) found.notCarried('isChildOf', item.path)
    const dimensionOf = isDimension ? above : undefined
    competencies.set(code, competencyOf(item, { cluster: clusterAbove(id), dimensionOf }))
  }
  return { clusters: Object.fromEntries(clusters), competencies, clusterKeys, codes }
}

/** The items of each role, in the order of the package. */
function itemsByRole({ items, parents }: ReadTree, roles: Roles): Readonly<Record<CaseItemRole, ReadItem[]>> {
  const withChildren = new Set<string>()
  for (const [child, parent] of parents) if (!roles.levels.has(child)) withChildren.add(parent)
  const byRole: Record<CaseItemRole, ReadItem[]> = { cluster: [], competency: [], 'left-out': [] }
  for (const item of items.values()) byRole[roleOfItem(item, roles, withChildren.has(item.id))].push(item)
  return byRole
}

/** Keys by identifier: the code of each item, or its identifier. */
function keysOf(items: readonly ReadItem[], kind: string, found: Findings): Map<string, string> {
  const { keyOf } = keyGiver(kind, found)
  return new Map(items.map(({ id, code, path }) => [id, keyOf([code, id], path)]))
}

function clusterOf({ name, definition }: ReadItem, parent: string | undefined): Cluster {
  return {
    name: bothLanguages(name),
    ...(definition === undefined ? {} : { description: bothLanguages(definition) }),
    ...(parent === undefined ? {} : { parent }),
  }
}

function competencyOf(
  { id, name, definition }: ReadItem,
  {
    cluster,
    dimensionOf,
  }: { readonly cluster: string | undefined; readonly dimensionOf: string | undefined },
): Competency {
  return {
    name: bothLanguages(name),
    ...(cluster === undefined ? {} : { cluster }),
    ...(dimensionOf === undefined ? {} : { dimensionOf }),
    ...(definition === undefined ? {} : { definition: bothLanguages(definition) }),
    ...(id.startsWith('#') ? {} : { externalIds: [{ system: 'case', value: id }] }),
  }
}

function roleOfItem({ id, type }: ReadItem, roles: Roles, hasChildren: boolean): CaseItemRole {
  const given = Object.hasOwn(roles.types, type) ? roles.types[type] : undefined
  if (given !== undefined) return given
  if (roles.levels.has(id)) return 'left-out'
  const folded = type.toLowerCase()
  if (folded === 'cluster') return 'cluster'
  if (folded === 'competency' || folded === 'dimension' || roles.measured.has(id)) return 'competency'
  return hasChildren ? 'cluster' : 'competency'
}
