import type { Cluster, Competency } from '../../model/competency'
import type { Issue } from '../../base/issue'
import type { LocalizedText } from '../../model/localized-text'
import { keyGiver } from '../read/keys'
import { nearest } from '../read/nearest'
import { notCarriedIssue } from '../read/source-file'
import { textIn } from './read-case'
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
export function readEntries(tree: ReadTree, roles: Roles, found: (issue: Issue) => void): ReadEntries {
  const { items, parents } = tree
  const withChildren = new Set<string>()
  for (const [child, parent] of parents) if (!roles.levels.has(child)) withChildren.add(parent)
  const roleOf = (item: ReadItem): CaseItemRole => roleOfItem(item, roles, withChildren.has(item.id))
  const rolesById = new Map([...items.values()].map((item) => [item.id, roleOf(item)]))
  const keysOf = (role: CaseItemRole, kind: string): Map<string, string> => {
    const { keyOf } = keyGiver(kind, found)
    const wanted = [...items.values()].filter(({ id }) => rolesById.get(id) === role)
    return new Map(
      wanted.map(({ id, data, path }) => [id, keyOf([textIn(data, 'humanCodingScheme'), `${id}`], path)]),
    )
  }
  const clusterKeys = keysOf('cluster', 'clusters')
  const codes = keysOf('competency', 'competencies')
  const clusterAbove = nearest(parents, (id) => clusterKeys.get(id))
  const clusters = [...clusterKeys].flatMap(([id, key]): [string, Cluster][] => {
    const item = items.get(id)
    const parent = clusterAbove(id)
    return item === undefined
      ? []
      : [
          [
            key,
            {
              name: both(item.name),
              ...(item.definition === undefined ? {} : { description: both(item.definition) }),
              ...(parent === undefined ? {} : { parent }),
            },
          ],
        ]
  })
  const competencies = new Map<string, Competency>()
  for (const [id, code] of codes) {
    const item = items.get(id)
    if (item === undefined) continue
    const cluster = clusterAbove(id)
    const above = codes.get(parents.get(id) ?? '')
    const isDimension = above !== undefined && item.type.toLowerCase() === 'dimension'
    if (above !== undefined && !isDimension) found(notCarriedIssue('isChildOf', item.path))
    competencies.set(code, {
      name: both(item.name),
      ...(cluster === undefined ? {} : { cluster }),
      ...(isDimension ? { dimensionOf: above } : {}),
      ...(item.definition === undefined ? {} : { definition: both(item.definition) }),
      ...(id.startsWith('#') ? {} : { externalIds: [{ system: 'case', value: id }] }),
    })
  }
  return { clusters: Object.fromEntries(clusters), competencies, clusterKeys, codes }
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

/** One text for both languages: a package has one. */
export function both(text: string): LocalizedText {
  return { id: text, en: text }
}
