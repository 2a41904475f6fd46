import { checkArguments } from '../base/check-arguments'
import type { Kinds } from '../base/kind'
import { someFlag, someText } from './argument-kinds'
import type { Nature } from './competency'
import type { CompetencyModel } from './competency-model'
import { natureOf } from './nature-of'
import { aWholeModel } from './whole-model'

/** Which competencies `listCompetencies` lists; every field given must hold. */
export interface CompetencyFilter {
  /** Only those of this cluster; any when absent. */
  readonly cluster?: string
  /** Only soft or hard ones, by the competency or else its cluster; any when absent. */
  readonly nature?: Nature
  /** Only the dimensions of this competency, itself (its first dimension) included; absent: no further dimensions. */
  readonly dimensionsOf?: string
  /** Whether retired ones are listed too; `false` when absent. */
  readonly retired?: boolean
}

const listCompetenciesArguments: Kinds = {
  model: aWholeModel,
  filter: {
    fields: {
      cluster: someText,
      nature: { oneOf: ['soft', 'hard'] },
      dimensionsOf: someText,
      retired: someFlag,
    },
  },
}

/**
 * Lists the codes of a model's competencies; further dimensions and retired ones only when asked.
 *
 * @param model - the model
 * @param filter - what to list; every competency when absent
 * @returns codes, in dictionary order
 * @example
 * ```ts
 * import { listCompetencies } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * console.log(listCompetencies(lembagaXy).length) // 86
 * console.log(listCompetencies(lembagaXy, { cluster: 'dasar' })) // ['INT', 'CFV', 'FCI', 'LRS']
 * ```
 */
export function listCompetencies<C extends string>(
  model: CompetencyModel<string, C>,
  filter: CompetencyFilter = {},
): C[] {
  checkArguments('listCompetencies', { model, filter }, listCompetenciesArguments)
  const codes = Object.keys(model.competencies) as C[]
  return codes.filter((code) => {
    const competency = model.competencies[code]
    if (competency.retired !== undefined && filter.retired !== true) return false
    if (filter.dimensionsOf === undefined) {
      if (competency.dimensionOf !== undefined) return false
    } else if (code !== filter.dimensionsOf && competency.dimensionOf !== filter.dimensionsOf) {
      return false
    }
    if (filter.cluster !== undefined && competency.cluster !== filter.cluster) return false
    return filter.nature === undefined || natureOf(model, competency) === filter.nature
  })
}
