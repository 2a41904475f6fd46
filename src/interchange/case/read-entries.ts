import type { Cluster, Competency } from '../../model/competency'
import type { CompetencyText } from '../../model/competency-text'
import { bothLanguages } from '../read/both-languages'
import type { ReadMatches } from './read-matches'
import type { KeyedItem, ReadRoles } from './read-roles'
import type { ReadRubrics } from './read-rubrics'

/** Clusters and competencies as they were read. */
export interface ReadEntries {
  /** Clusters by key. */
  readonly clusters: Readonly<Record<string, Cluster>>
  /** Competencies by code. */
  readonly competencies: Readonly<Record<string, Competency>>
  /** Definitions and indicators of the competencies that have indicators, by code. */
  readonly texts: Readonly<Record<string, CompetencyText>>
}

/** Makes clusters and competencies of the items, with their scales, successors and indicators. */
export function readEntries(roles: ReadRoles, rubrics: ReadRubrics, matches: ReadMatches): ReadEntries {
  const clusters = roles.clusters.map((item): [string, Cluster] => [item.key, clusterOf(item, roles)])
  const competencies = new Map(
    roles.competencies.map((item) => [item.key, competencyOf(item, roles, rubrics, matches)]),
  )
  const texts = [...rubrics.indicators].map(([code, indicators]): [string, CompetencyText] => {
    const competency = competencies.get(code)
    const definition = competency?.definition?.en ?? competency?.name.en ?? code
    return [code, { definition, indicators }]
  })
  return {
    clusters: Object.fromEntries(clusters),
    competencies: Object.fromEntries(competencies),
    texts: Object.fromEntries(texts),
  }
}

function clusterOf({ id, name, definition }: KeyedItem, { clusterAbove }: ReadRoles): Cluster {
  const parent = clusterAbove(id)
  return {
    name: bothLanguages(name),
    ...(definition === undefined ? {} : { description: bothLanguages(definition) }),
    ...(parent === undefined ? {} : { parent }),
  }
}

function competencyOf(
  { id, key, name, definition }: KeyedItem,
  roles: ReadRoles,
  { scaleOf }: ReadRubrics,
  matches: ReadMatches,
): Competency {
  const cluster = roles.clusterAbove(id)
  const dimensionOf = roles.dimensionOf.get(id)
  const scale = scaleOf.get(key)
  const successors = matches.successors.get(key)
  return {
    name: bothLanguages(name),
    ...(cluster === undefined ? {} : { cluster }),
    ...(dimensionOf === undefined ? {} : { dimensionOf }),
    ...(definition === undefined ? {} : { definition: bothLanguages(definition) }),
    ...(id.startsWith('#') ? {} : { externalIds: [{ system: 'case', value: id }] }),
    ...(scale === undefined ? {} : { scale }),
    ...(successors === undefined ? {} : { retired: { successors } }),
  }
}
