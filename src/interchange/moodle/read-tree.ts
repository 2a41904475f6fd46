import { shown } from '../read/cell-text'
import { cutCircles } from '../read/cut-circles'
import type { Findings } from '../read/findings'
import { nearest } from '../read/nearest'
import { moodleTerms, place } from './columns'
import { tellDeviation } from './deviation'
import type { MoodleIssue } from './issues'
import { moodleIssue } from './issues'
import { cell, type MoodleRow, pathOf } from './moodle-row'
import type { Entry } from './read-entries'

/** How the entries of a framework hang together. */
export interface MoodleTree {
  /** The entry above each; none at the top. */
  readonly parents: ReadonlyMap<string, string>
  /** Whether an entry is a cluster: by the taxonomy, or by the tree where there is none. */
  readonly isCluster: (id: string) => boolean
  /** The nearest cluster above an entry. */
  readonly clusterAbove: (id: string) => string | undefined
}

type Entries = ReadonlyMap<string, Entry>

/** Reads the tree; what hangs on nothing is set at the top. */
export function readTree(entries: Entries, framework: MoodleRow, found: Findings<MoodleIssue>): MoodleTree {
  const parents = parentsOf(entries, found)
  for (const circle of cutCircles(parents, entries.keys())) tellCircle(circle, entries, found)
  const isCluster = clusterRule(framework, parents, found)
  const clusterAbove = nearest(parents, (id) => (isCluster(id) ? id : undefined))
  return { parents, isCluster, clusterAbove }
}

function parentsOf(entries: Entries, found: Findings<MoodleIssue>): Map<string, string> {
  const parents = new Map<string, string>()
  for (const [id, { row }] of entries) {
    const parent = cell(row, place.parent)
    if (parent === '') continue
    if (entries.has(parent)) parents.set(id, parent)
    else {
      found.add(
        moodleIssue('parent-unknown', pathOf(row, place.parent), { parent: shown(parent) }, 'warning'),
      )
    }
  }
  return parents
}

function tellCircle(circle: readonly string[], entries: Entries, found: Findings<MoodleIssue>): void {
  const chain = circle.slice(0, 10).map(shown)
  const row = entries.get(circle[0] ?? '')?.row
  const path = row === undefined ? [] : pathOf(row, place.parent)
  found.add(moodleIssue('parents-in-circle', path, { chain }, 'warning'))
}

/** How deep an entry lies, 1 at the top; each step is taken once, however many entries ask. */
function depthFinder(parents: ReadonlyMap<string, string>): (id: string) => number {
  const depths = new Map<string, number>()
  return (start) => {
    const chain: string[] = []
    for (let id: string | undefined = start; id !== undefined && !depths.has(id); id = parents.get(id)) {
      chain.push(id)
    }
    for (const id of chain.reverse()) depths.set(id, (depths.get(parents.get(id) ?? '') ?? 0) + 1)
    return depths.get(start) ?? 1
  }
}

/** Tells clusters from competencies by the taxonomy, or by the tree where there is none. */
function clusterRule(
  framework: MoodleRow,
  parents: ReadonlyMap<string, string>,
  found: Findings<MoodleIssue>,
): (id: string) => boolean {
  const taxonomy = cell(framework, place.taxonomy)
  const terms = taxonomy.split(',').map((term) => term.trim())
  if (terms.some((term) => term !== '' && !moodleTerms.includes(term))) {
    tellDeviation('Taxonomy', 'not-one-of', pathOf(framework, place.taxonomy), found)
  }
  const depthOf = depthFinder(parents)
  const withChildren = new Set(parents.values())
  const named = terms.some((term) => term !== '')
  return (id) => withChildren.has(id) && (!named || terms[depthOf(id) - 1] === 'domain')
}
