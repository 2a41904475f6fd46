// A model with a scale of each kind, and pieces of HR Open files.

import { defineModel } from 'kompetensi'
import { en } from 'kompetensi/locale/en'

export const acme = defineModel({
  id: 'acme',
  version: '2',
  scales: {
    five: {
      levels: [1, 2, 3, 4, 5],
      definitions: [
        { value: 1, name: { id: 'Dasar', en: 'Basic' } },
        { value: 5, name: { id: 'Ahli', en: 'Expert' } },
      ],
    },
    odd: { levels: [1, 2, 4] },
    free: { levels: [0, 7], continuous: true },
  },
  competencies: {
    SQL: {
      name: { id: 'Bahasa kueri', en: 'SQL' },
      scale: 'five',
      externalIds: [{ system: 'esco', value: 'e1' }],
    },
    NEG: { name: 'Negotiation', scale: 'odd' },
    RUN: { name: 'Running', scale: 'free' },
    ART: { name: 'Art' },
  },
  jobs: {
    clerk: {
      name: { id: 'Juru tulis', en: 'Clerk' },
      requires: { SQL: { level: 3, weight: 2.5, essential: true }, NEG: 4, RUN: 2.75, ART: {} },
    },
  },
})
export const inEnglish = { language: en } as const
export const id = (value: string, schemeId?: string) => ({
  value,
  ...(schemeId === undefined ? {} : { schemeId }),
})
export const numeric = (value: unknown, more: object = {}) => ({ scoresNumeric: [{ value, ...more }] })
