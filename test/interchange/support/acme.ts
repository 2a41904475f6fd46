import { defineModel } from 'kompetensi'

/** Three competencies on one scale, as sheets name them. */
export const acme = defineModel({
  id: 'acme',
  scales: {
    five: { levels: [1, 2, 3, 4, 5], definitions: [{ value: 3, name: { id: 'Mahir', en: 'Skilled' } }] },
  },
  competencies: {
    SQL: { scale: 'five', name: { id: 'Bahasa kueri', en: 'Query language' } },
    NEG: { scale: 'five', name: { id: 'Negosiasi', en: 'Negotiation' } },
    AUD: { scale: 'five', name: { id: 'Audit', en: 'Auditing' } },
  },
  jobs: {},
})
