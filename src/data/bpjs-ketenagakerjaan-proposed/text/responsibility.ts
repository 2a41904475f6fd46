import { type FiveResponsibilities, fiveResponsibilities } from '../../five-responsibilities'

/**
 * How far the work of each of the five proposed levels reaches, what is left to the person, and who can show it: the same for
 * every competency. Deeply frozen.
 *
 * @example
 * ```ts
 * import { bpjsKetenagakerjaanProposedResponsibility } from 'kompetensi/bpjs-ketenagakerjaan-proposed/text'
 *
 * console.log(bpjsKetenagakerjaanProposedResponsibility[3].span) // own-unit
 * ```
 */
export const bpjsKetenagakerjaanProposedResponsibility: FiveResponsibilities =
  /* @__PURE__ */ fiveResponsibilities({ id: 'seluruh lembaga', en: 'the institution' })
