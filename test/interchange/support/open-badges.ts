// A model to make badges of, how they are made, and the schemas they must be valid by.

import { Ajv } from 'ajv'
import { defineModel } from 'kompetensi'
import { en } from 'kompetensi/locale/en'
import type { FormatAchievementOptions, FormatCredentialOptions } from 'kompetensi/open-badges'
import { achievementSchema, credentialSchema } from '../open-badges/open-badge-schema'

export const acme = defineModel({
  id: 'acme',
  version: '2',
  name: 'Acme',
  scales: {
    four: {
      name: { id: 'Skala empat', en: 'Four levels' },
      levels: [1, 2, 3, 4],
      definitions: [{ value: 3, name: { id: 'Mahir', en: 'Skilled' }, description: 'Works alone' }],
    },
    free: { levels: [0, 7], continuous: true },
  },
  clusters: { core: { name: 'Core' } },
  competencies: {
    SQL: {
      name: { id: 'Bahasa kueri', en: 'Query language' },
      scale: 'four',
      cluster: 'core',
      aliases: ['SQL'],
      externalIds: [
        { system: 'esco', value: 'e1' },
        { system: 'my system', value: '7' },
      ],
    },
    RUN: { name: 'Running', scale: 'free' },
    ART: { name: 'Art' },
  },
  jobs: {},
})

export const place: FormatAchievementOptions = { language: en, baseUri: 'https://example.org' }
export const award: FormatCredentialOptions = {
  ...place,
  achieved: 3,
  recipient: 'did:example:1',
  issuer: { id: 'https://example.org/issuer', name: 'Acme' },
  awardedOn: '2026-11-22',
}

const ajv = new Ajv({ strict: false })
export const isAchievement = ajv.compile(achievementSchema)
export const isCredential = ajv.compile(credentialSchema)
