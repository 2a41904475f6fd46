import { deepFreeze } from '../deep-freeze'
import { certification } from './certification'
import { civilService } from './civil-service'
import { competency } from './competency'
import { governance } from './governance'
import { healthCare } from './health-care'
import { hr } from './hr'
import type { GlossaryTerm } from './ids'
import { socialSecurity } from './social-security'
import type { GlossaryEntry } from './types'

/**
 * Terms and abbreviations of the models, the texts and the functions, in Indonesian and in English: what they stand for, what they
 * mean, where one meets them. The explanations are ours. Deeply frozen.
 *
 * @example
 * ```ts
 * import { glossary } from 'kompetensi/glossary'
 *
 * console.log(glossary.pbi.abbreviation?.id, glossary.pbi.term.id) // PBI penerima bantuan iuran
 * ```
 */
export const glossary: Readonly<Record<GlossaryTerm, GlossaryEntry>> = /* @__PURE__ */ (() =>
  deepFreeze<Readonly<Record<GlossaryTerm, GlossaryEntry>>>({
    ...competency,
    ...hr,
    ...civilService,
    ...socialSecurity,
    ...healthCare,
    ...certification,
    ...governance,
  }))()
