// Definitions, descriptions of levels and behavioural indicators of the 86 competencies, in Indonesian, by field of work.

import { deepFreeze } from '../../../deep-freeze'
import type { LembagaXyText } from '../types'
import { behavioural } from './behavioural'
import { core } from './core'
import { leadership } from './leadership'
import { finance } from './technical/finance'
import { healthCare } from './technical/health-care'
import { information } from './technical/information'
import { lawAndGovernance } from './technical/law-and-governance'
import { members } from './technical/members'
import { officeAndRelations } from './technical/office-and-relations'
import { peopleAndOrganization } from './technical/people-and-organization'

/**
 * Texts of the 86 competencies in Indonesian: a definition each, what each level is, and three indicators a level. Deeply frozen.
 *
 * @example
 * ```ts
 * import { lembagaXyTextId } from 'kompetensi/lembaga-xy/text/id'
 *
 * console.log(lembagaXyTextId.INT.indicators[1].length) // 3
 * ```
 */
export const lembagaXyTextId: LembagaXyText = /* @__PURE__ */ (() =>
  deepFreeze<LembagaXyText>({
    ...core,
    ...leadership,
    ...behavioural,
    ...members,
    ...healthCare,
    ...finance,
    ...information,
    ...lawAndGovernance,
    ...peopleAndOrganization,
    ...officeAndRelations,
  }))()
