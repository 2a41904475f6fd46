import type { CompetencyModel } from '../../model/competency-model'
import { keyAsName } from '../../model/key-as-name'
import type { LocalizedText } from '../../model/localized-text'
import { type Loss, type LossPlan, lossesOf, lossOf } from '../read/losses'
import { frameworkLosses, retirementLosses, textLosses } from '../read/shared-losses'

/** What a table of a dictionary has no column for. */
export type DictionaryTableLossCode =
  | 'claims'
  | 'retirement'
  | 'cluster-facts'
  | 'level-texts'
  | 'anything-else'

/** What a table of a dictionary does with each field of a competency and of a cluster. */
export const dictionaryLosses: LossPlan<DictionaryTableLossCode> = /* @__PURE__ */ (() => ({
  format: 'Table of a dictionary (CSV)',
  fields: {
    'competencies.*.name': 'carried',
    'competencies.*.cluster': 'carried',
    'competencies.*.scale': 'carried',
    'competencies.*.nature': 'carried',
    'competencies.*.dimensionOf': 'carried',
    'competencies.*.definition': 'carried',
    'competencies.*.levelTexts': 'level-texts',
    'competencies.*.aliases': 'carried',
    'competencies.*.externalIds': 'carried',
    'competencies.*.retired': 'retirement',
    'competencies.*.claims': 'claims',
    'clusters.*.parent': 'carried',
    'clusters.*.name': 'cluster-facts',
    'clusters.*.description': 'cluster-facts',
    'clusters.*.nature': 'cluster-facts',
    'clusters.*.binds': 'cluster-facts',
    'clusters.*.claims': 'claims',
  },
  kinds: {
    claims: frameworkLosses.claims,
    'level-texts': frameworkLosses['level-texts'],
    ...retirementLosses,
    'cluster-facts':
      'the name of a cluster and what is said of it, or a cluster without competencies, stays behind: the table has its key alone',
    'anything-else': textLosses['anything-else'],
  },
  unplanned: 'anything-else',
}))()

/** What stays behind of the dictionary of a model; clusters come last. */
export function lossesOfDictionary(model: CompetencyModel): Loss<DictionaryTableLossCode>[] {
  const told = Object.entries(model.competencies).map(([code, competency]) => [
    code,
    // Retired with nothing to carry it on is an empty record, and yet says something.
    competency.retired === undefined ? competency : { ...competency, retired: true },
  ])
  return [
    ...lossesOf(dictionaryLosses, { competencies: Object.fromEntries(told) }),
    ...lossesOfClusters(model),
  ]
}

function lossesOfClusters(model: CompetencyModel): Loss<DictionaryTableLossCode>[] {
  const named = namedClusters(model)
  return Object.entries(model.clusters).flatMap(([key, cluster]) => {
    if (!named.has(key)) return [lossOf(dictionaryLosses, 'cluster-facts', ['clusters', key])]
    const { name, ...rest } = cluster
    // A cluster that the reader adds gets its key for its name.
    const told = isKeyAsName(name, key) ? rest : cluster
    return lossesOf(dictionaryLosses, { clusters: Object.fromEntries([[key, told]]) })
  })
}

/** The clusters that a row of the table names: those of competencies, and those above. */
function namedClusters({ competencies, clusters }: CompetencyModel): ReadonlySet<string> {
  const named = new Set<string>()
  for (const { cluster } of Object.values(competencies)) {
    let key = cluster
    while (key !== undefined && !named.has(key)) {
      named.add(key)
      key = Object.hasOwn(clusters, key) ? clusters[key]?.parent : undefined
    }
  }
  return named
}

function isKeyAsName(name: LocalizedText, key: string): boolean {
  const [tag, ...others] = Object.keys(name)
  const [own] = Object.keys(keyAsName(key))
  return others.length === 0 && tag === own && name[tag ?? ''] === key
}
