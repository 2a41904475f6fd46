import type { Cluster, Competency } from '../../model/competency'
import type { CompetencyText } from '../../model/competency-text'
import { textIn } from '../../model/find-text'
import { isLanguageTag } from '../../model/language-tag'
import type { LocalizedText } from '../../model/localized-text'
import { textMaker } from '../read/text-writer'
import type { ReadMatches } from './read-matches'
import type { KeyedItem, ReadRoles } from './read-roles'
import type { ReadRubrics } from './read-rubrics'

/** Clusters and competencies as they were read. */
export interface ReadEntries {
  /** Clusters by key. */
  readonly clusters: Readonly<Record<string, Cluster>>
  /** Competencies by code. */
  readonly competencies: Readonly<Record<string, Competency>>
  /** Definitions, and what is said of their levels, of the competencies of whose levels something is said, by code. */
  readonly texts: Readonly<Record<string, CompetencyText>>
}

/**
 * Makes clusters and competencies of the items, with their scales, successors and indicators. Texts are in the language
 * that their item names, else in that of the package.
 */
export function readEntries(
  roles: ReadRoles,
  rubrics: ReadRubrics,
  matches: ReadMatches,
  tag: string,
): ReadEntries {
  const clusters = roles.clusters.map((item): [string, Cluster] => [item.key, clusterOf(item, roles, tag)])
  const competencies = new Map(
    roles.competencies.map((item) => [
      item.key,
      { ...textsOf(item, tag), ...relationsOf(item, roles, rubrics, matches) },
    ]),
  )
  const texts = [...rubrics.levelTexts].map(([code, levelTexts]): [string, CompetencyText] => {
    const competency = competencies.get(code)
    const text = competency?.definition ?? competency?.name
    return [code, { definition: text === undefined ? code : textIn(text, tag), ...levelTexts }]
  })
  return {
    clusters: Object.fromEntries(clusters),
    competencies: Object.fromEntries(competencies),
    texts: Object.fromEntries(texts),
  }
}

function clusterOf(item: KeyedItem, { clusterAbove }: ReadRoles, tag: string): Cluster {
  const parent = clusterAbove(item.id)
  const { name, definition } = textsOf(item, tag)
  return {
    name,
    ...(definition === undefined ? {} : { description: definition }),
    ...(parent === undefined ? {} : { parent }),
  }
}

/** The name of an item and what more it says. */
function textsOf(
  { name, definition, language }: KeyedItem,
  tag: string,
): { readonly name: LocalizedText; readonly definition?: LocalizedText } {
  const text = textMaker(isLanguageTag(language) ? language : tag)
  return { name: text(name), ...(definition === undefined ? {} : { definition: text(definition) }) }
}

/** What a competency belongs to and is related to. */
function relationsOf(
  { id, key }: KeyedItem,
  roles: ReadRoles,
  { scaleOf }: ReadRubrics,
  matches: ReadMatches,
): Omit<Competency, 'name'> {
  const cluster = roles.clusterAbove(id)
  const dimensionOf = roles.dimensionOf.get(id)
  const scale = scaleOf.get(key)
  const successors = matches.successors.get(key)
  return {
    ...(cluster === undefined ? {} : { cluster }),
    ...(dimensionOf === undefined ? {} : { dimensionOf }),
    ...(id.startsWith('#') ? {} : { externalIds: [{ system: 'case', value: id }] }),
    ...(scale === undefined ? {} : { scale }),
    ...(successors === undefined ? {} : { retired: { successors } }),
  }
}
