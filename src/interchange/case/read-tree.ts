import type { Issue } from '../../base/issue'
import { issueOf } from '../../base/issue-of'
import { linkedIn, type Placed, short, standsTwice, textIn, unknownLink } from './read-case'

/** An item of a package. */
export interface ReadItem extends Placed {
  /** Its identifier, whatever it looks like; its place in the list where it has none. */
  readonly id: string
  /** Its name: the short statement, else the full one. */
  readonly name: string
  /** The full statement, where there is a short one too. */
  readonly definition?: string
  /** What it is, in the words of the package. */
  readonly type: string
}

/** The items and their tree. */
export interface ReadTree {
  /** Items by identifier, in the order of the package. */
  readonly items: ReadonlyMap<string, ReadItem>
  /** The item above an item, by identifier; none at the top. */
  readonly parents: ReadonlyMap<string, string>
}

/** Reads the items of a package and the tree that `isChildOf` makes of them. */
export function readTree(
  placed: readonly Placed[],
  associations: readonly Placed[],
  documentId: string | undefined,
  found: (issue: Issue) => void,
): ReadTree {
  const items = new Map<string, ReadItem>()
  placed.forEach(({ data, path }, i) => {
    const full = textIn(data, 'fullStatement')
    const brief = textIn(data, 'abbreviatedStatement')
    const name = brief ?? full ?? textIn(data, 'humanCodingScheme')
    if (name === undefined) {
      // Told as a deviation too, but that does not say that the item is gone.
      found(
        issueOf(
          'warning',
          'missing-field',
          path,
          { field: 'fullStatement' },
          'an item without a statement is left out',
        ),
      )
      return
    }
    const id = textIn(data, 'identifier') ?? `#${i + 1}`
    if (items.has(id)) {
      found(standsTwice('CFItems', id, path))
      return
    }
    const definition = brief === undefined ? undefined : full
    const type = textIn(data, 'CFItemType') ?? ''
    items.set(id, { data, path, id, name, type, ...(definition === undefined ? {} : { definition }) })
  })
  return { items, parents: withoutCycles(parentsOf(items, associations, documentId, found), items, found) }
}

function parentsOf(
  items: ReadonlyMap<string, ReadItem>,
  associations: readonly Placed[],
  documentId: string | undefined,
  found: (issue: Issue) => void,
): Map<string, string> {
  const above = new Map<string, string[]>()
  for (const { data, path } of associations) {
    if (textIn(data, 'associationType') !== 'isChildOf') continue
    const origin = linkedIn(data, 'originNodeURI')
    const destination = linkedIn(data, 'destinationNodeURI')
    if (origin === undefined || !items.has(origin)) {
      found(unknownLink('CFItems', origin, [...path, 'originNodeURI']))
    } else if (destination === undefined || (!items.has(destination) && destination !== documentId)) {
      found(unknownLink('CFItems', destination, [...path, 'destinationNodeURI']))
    } else {
      const all = above.get(origin) ?? []
      if (!all.includes(destination)) all.push(destination)
      above.set(origin, all)
    }
  }
  const parents = new Map<string, string>()
  for (const [id, all] of above) {
    const [kept, ...left] = all
    const item = items.get(id)
    if (kept === undefined || item === undefined) continue
    if (left.length > 0) {
      const named = (other: string): string => short(items.get(other)?.name ?? other)
      const details = { entry: short(item.name), kept: named(kept), left: left.map(named) }
      const message = `"${details.entry}" is below several parents; "${details.kept}" holds, not ${details.left.join(', ')}`
      found(issueOf('warning', 'several-parents', item.path, details, message))
    }
    if (items.has(kept)) parents.set(id, kept)
  }
  return parents
}

/** The parents without those that lead back to where they began. */
function withoutCycles(
  parents: Map<string, string>,
  items: ReadonlyMap<string, ReadItem>,
  found: (issue: Issue) => void,
): Map<string, string> {
  const sound = new Set<string>()
  for (const start of items.keys()) {
    const chain: string[] = []
    const onChain = new Set<string>()
    let id: string | undefined = start
    while (id !== undefined && !sound.has(id) && !onChain.has(id)) {
      chain.push(id)
      onChain.add(id)
      id = parents.get(id)
    }
    if (id !== undefined && onChain.has(id)) {
      const names = chain.slice(chain.indexOf(id)).map((each) => short(items.get(each)?.name ?? each))
      const shown = names.length > 10 ? [...names.slice(0, 9), '…'] : names
      const message = `the references of isChildOf go round in a circle: ${[...shown, shown[0]].join(' → ')}`
      const details = { kind: 'isChildOf', chain: shown }
      found(issueOf('warning', 'reference-cycle', items.get(id)?.path ?? [], details, message))
      parents.delete(id)
    }
    for (const each of chain) sound.add(each)
  }
  return parents
}
