import type { Findings } from '../read/findings'
import { keyGiver } from '../read/keys'
import { nearest } from '../read/nearest'
import type { CaseIssue } from './issues'
import type { AssociationPart, CaseParts, RubricPart } from './read-case'
import type { ReadItem, ReadTree } from './read-tree'

/** What an item of a package can become. */
export type CaseItemRole = 'cluster' | 'competency' | 'left-out'

/** An item that becomes a cluster or a competency. */
export interface KeyedItem extends ReadItem {
  /** The key of the cluster, or the code of the competency. */
  readonly key: string
}

/** What the items of a package become, each in the order of the package. */
export interface ReadRoles {
  readonly clusters: readonly KeyedItem[]
  readonly competencies: readonly KeyedItem[]
  /** Codes of competencies, by identifier of the item. */
  readonly codes: ReadonlyMap<string, string>
  /** The code of the competency that another is a dimension of, by identifier of the item. */
  readonly dimensionOf: ReadonlyMap<string, string>
  /** The key of the cluster nearest above an item, by its identifier. */
  readonly clusterAbove: (id: string) => string | undefined
}

/** What decides the role of an item. */
interface Deciding {
  /** Roles by CFItemType, from the caller. */
  readonly types: Readonly<Record<string, CaseItemRole>>
  /** Items that a rubric measures. */
  readonly measured: ReadonlySet<string>
  /** Items that only describe a level of another. */
  readonly levels: ReadonlySet<string>
}

/** Decides what the items become, by what the caller and the package say of them, and gives them their keys. */
export function readRoles(
  tree: ReadTree,
  { rubrics, associations }: CaseParts,
  types: Readonly<Record<string, CaseItemRole>>,
  found: Findings<CaseIssue>,
): ReadRoles {
  const deciding = { types, measured: measuredItems(rubrics), levels: levelItems(associations) }
  const byRole = itemsByRole(tree, deciding)
  const clusters = keyed(byRole.cluster, 'clusters', found)
  const competencies = keyed(byRole.competency, 'competencies', found)
  const codes = keysById(competencies)
  const dimensionOf = dimensionsOf(competencies, codes, tree, found)
  const clusterKeys = keysById(clusters)
  const clusterAbove = nearest(tree.parents, (id) => clusterKeys.get(id))
  return { clusters, competencies, codes, dimensionOf, clusterAbove }
}

function measuredItems(rubrics: readonly RubricPart[]): Set<string> {
  return new Set(rubrics.flatMap(({ criteria }) => criteria.flatMap(({ item = [] }) => item)))
}

function levelItems(associations: readonly AssociationPart[]): Set<string> {
  return new Set(
    associations.flatMap(({ type, destination = [] }) => (type === 'hasSkillLevel' ? destination : [])),
  )
}

/** The items of each role, in the order of the package. */
function itemsByRole({ items, parents }: ReadTree, deciding: Deciding): Record<CaseItemRole, ReadItem[]> {
  const withChildren = new Set<string>()
  for (const [child, parent] of parents) if (!deciding.levels.has(child)) withChildren.add(parent)
  const byRole: Record<CaseItemRole, ReadItem[]> = { cluster: [], competency: [], 'left-out': [] }
  for (const item of items.values()) byRole[roleOfItem(item, deciding, withChildren.has(item.id))].push(item)
  return byRole
}

function roleOfItem({ id, type }: ReadItem, deciding: Deciding, hasChildren: boolean): CaseItemRole {
  const { types, measured, levels } = deciding
  const given = Object.hasOwn(types, type) ? types[type] : undefined
  if (given !== undefined) return given
  if (levels.has(id)) return 'left-out'
  const folded = type.toLowerCase()
  if (folded === 'cluster') return 'cluster'
  if (folded === 'competency' || folded === 'dimension' || measured.has(id)) return 'competency'
  return hasChildren ? 'cluster' : 'competency'
}

/** The items with their keys: the code of each, or its identifier. */
function keyed(items: readonly ReadItem[], kind: string, found: Findings<CaseIssue>): KeyedItem[] {
  const { keyOf } = keyGiver(kind, found)
  return items.map((item) => ({ ...item, key: keyOf([item.code, item.id], item.path) }))
}

function keysById(items: readonly KeyedItem[]): Map<string, string> {
  return new Map(items.map(({ id, key }) => [id, key]))
}

/** What dimensions are dimensions of; that another competency stands below one is told, for a model has no place for it. */
function dimensionsOf(
  competencies: readonly KeyedItem[],
  codes: ReadonlyMap<string, string>,
  { parents }: ReadTree,
  found: Findings<CaseIssue>,
): Map<string, string> {
  const dimensionOf = new Map<string, string>()
  for (const { id, type, path } of competencies) {
    const above = codes.get(parents.get(id) ?? '')
    if (above === undefined) continue
    if (type.toLowerCase() === 'dimension') dimensionOf.set(id, above)
    else found.notCarried('isChildOf', path)
  }
  return dimensionOf
}
