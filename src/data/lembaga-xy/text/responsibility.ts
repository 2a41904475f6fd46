import { type FiveResponsibilities, fiveResponsibilities } from '../../five-responsibilities'

/**
 * How far the work of each of the five levels reaches, what is left to the person, and who can show it: the same for every
 * competency. Deeply frozen.
 *
 * @example
 * ```ts
 * import { lembagaXyResponsibility } from 'kompetensi/lembaga-xy/text'
 *
 * console.log(lembagaXyResponsibility[3].span) // own-unit
 * ```
 */
export const lembagaXyResponsibility: FiveResponsibilities = /* @__PURE__ */ fiveResponsibilities({
  id: 'seluruh lembaga',
  en: 'the institution',
})
