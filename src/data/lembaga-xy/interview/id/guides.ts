// Interview guides of the 86 competencies, in Indonesian, by field of work.

import { deepFreeze } from '../../../deep-freeze'
import type { LembagaXyInterview } from '../types'
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
 * Interview guides of the 86 competencies in Indonesian: three questions each, what an answer shows at each level, evidence of
 * work and negative indicators. Deeply frozen.
 *
 * @example
 * ```ts
 * import { lembagaXyInterviewId } from 'kompetensi/lembaga-xy/interview/id'
 *
 * console.log(lembagaXyInterviewId.INT.questions.length) // 3
 * ```
 */
export const lembagaXyInterviewId: LembagaXyInterview = /* @__PURE__ */ (() =>
  deepFreeze<LembagaXyInterview>({
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
