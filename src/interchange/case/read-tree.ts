import { entryIssue } from '../../model/issues'
import { shown } from '../read/cell-text'
import { cutCircles } from '../read/cut-circles'
import type { Findings } from '../read/findings'
import { exchangeIssue } from '../read/issues'
import type { Placed } from './check-package'
import { inSequence, type Numbered, takeNumbered } from './in-sequence'
import type { CaseIssue } from './issues'
import { caseIssue } from './issues'
import type { CaseParts, ItemPart } from './read-case'
import { tellTwice, tellUnknownLink } from './tell-identifiers'

/** An item of a package. */
export interface ReadItem extends Placed {
  /** Its identifier, whatever it looks like; its place in the list where it has none. */
  readonly id: string
  /** Its code. */
  readonly code: string | undefined
  /** Its name: the short statement, else the full one. */
  readonly name: string
  /** The full statement, where there is a short one too. */
  readonly definition?: string
  /** What it is, in the words of the package. */
  readonly type: string
  /** The language of its texts, where it names one. */
  readonly language: string | undefined
}

/** The items and their tree. */
export interface ReadTree {
  /** Items by identifier, in the order of the package; those below one, in that of their sequence numbers. */
  readonly items: ReadonlyMap<string, ReadItem>
  /** The item above an item, by identifier; none at the top. */
  readonly parents: ReadonlyMap<string, string>
}

/** Reads the items of a package and the tree that `isChildOf` makes of them. */
export function readTree(parts: CaseParts, found: Findings<CaseIssue>): ReadTree {
  const items = new Map<string, ReadItem>()
  parts.items.forEach((part, i) => {
    const item = itemIn(part, `#${i + 1}`, found)
    if (item === undefined) return
    if (items.has(item.id)) tellTwice('CFItems', item.id, item.path, found)
    else items.set(item.id, item)
  })
  const parents = new Map<string, string>()
  const links = new Map<string, Link>()
  for (const [id, above] of parentsOf(parts, items, found)) {
    const item = items.get(id)
    const all = [...above.keys()]
    // Below an item, whatever else it is below: the document is above everything.
    const kept = all.find((each) => items.has(each)) ?? all[0]
    if (item === undefined || kept === undefined) continue
    if (all.length > 1) tellSeveral(item, { kept, left: all.filter((each) => each !== kept) }, items, found)
    if (items.has(kept)) parents.set(id, kept)
    links.set(id, { above: kept, number: above.get(kept) })
  }
  for (const chain of cutCircles(parents, items.keys())) tellCircle(chain, items, found)
  return { items: inOrder(items, links), parents }
}

type Items = ReadonlyMap<string, ReadItem>

function itemIn(part: ItemPart, place: string, found: Findings<CaseIssue>): ReadItem | undefined {
  const { data, path, id = place, code, brief, full, type = '', language } = part
  const name = brief ?? full ?? code
  if (name === undefined) {
    found.add(caseIssue('item-left-out', path, { field: 'fullStatement' }, 'warning'))
    return undefined
  }
  const definition = brief === undefined ? undefined : full
  return { data, path, id, code, name, type, language, ...(definition === undefined ? {} : { definition }) }
}

/** What an item is below, and its number there. */
interface Link {
  readonly above: string
  readonly number: number | undefined
}

/** The items, with those below one in the order of their sequence numbers on the places that they have together. */
function inOrder(items: Items, links: ReadonlyMap<string, Link>): Map<string, ReadItem> {
  const siblings = new Map<string, Numbered>()
  for (const id of items.keys()) {
    const link = links.get(id)
    if (link === undefined) continue
    const all: Numbered = siblings.get(link.above) ?? new Map()
    siblings.set(link.above, all.set(id, link.number))
  }
  const sequences = new Map([...siblings].map(([above, all]) => [above, inSequence(all).values()]))
  const ordered = new Map<string, ReadItem>()
  for (const id of items.keys()) {
    const next = sequences.get(links.get(id)?.above ?? '')?.next().value ?? id
    const item = items.get(next)
    if (item !== undefined) ordered.set(next, item)
  }
  return ordered
}

/** Everything that each item is below, with its place there, in the order of the associations. */
function parentsOf(
  { associations, document }: CaseParts,
  items: Items,
  found: Findings<CaseIssue>,
): ReadonlyMap<string, Numbered> {
  const above = new Map<string, Numbered>()
  for (const { type, origin, destination, number, path } of associations) {
    if (type !== 'isChildOf') continue
    if (origin === undefined || !items.has(origin)) {
      tellUnknownLink('CFItems', origin, [...path, 'originNodeURI'], found)
    } else if (destination === undefined || (!items.has(destination) && destination !== document.id)) {
      tellUnknownLink('CFItems', destination, [...path, 'destinationNodeURI'], found)
    } else {
      const all: Numbered = above.get(origin) ?? new Map()
      takeNumbered(all, destination, number)
      above.set(origin, all)
    }
  }
  return above
}

function nameOf(id: string, items: Items): string {
  return shown(items.get(id)?.name ?? id)
}

function tellSeveral(
  { name, path }: ReadItem,
  { kept, left }: { readonly kept: string; readonly left: readonly string[] },
  items: Items,
  found: Findings<CaseIssue>,
): void {
  const details = { entry: shown(name), kept: nameOf(kept, items), left: left.map((id) => nameOf(id, items)) }
  found.add(exchangeIssue('several-parents', path, details, 'warning'))
}

function tellCircle(chain: readonly string[], items: Items, found: Findings<CaseIssue>): void {
  const names = chain.map((id) => nameOf(id, items))
  const told = names.length > 10 ? [...names.slice(0, 9), '…'] : names
  const path = items.get(chain[0] ?? '')?.path ?? []
  found.add(
    entryIssue('reference-cycle', path, { kind: 'CFItems', field: 'isChildOf', chain: told }, 'warning'),
  )
}
