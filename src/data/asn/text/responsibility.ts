import { type FiveResponsibilities, fiveResponsibilities } from '../../five-responsibilities'

/**
 * How far the work of each of the five levels reaches, what is left to the person, and who can show it: the same for every
 * competency. Deeply frozen.
 *
 * @example
 * ```ts
 * import { asnResponsibility } from 'kompetensi/asn/text'
 *
 * console.log(asnResponsibility[3].span) // own-unit
 * ```
 */
export const asnResponsibility: FiveResponsibilities = /* @__PURE__ */ fiveResponsibilities({
  id: 'seluruh instansi',
  en: 'the agency',
})
