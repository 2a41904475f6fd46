// What a model is made of, as `defineModel` takes it. Whether a level is on its scale, or a reference leads somewhere, is for
// `lintModel` to say.

import type { Kind, Kinds } from '../base/kind'
import { aNumber, someDate, someFlag, someNumber, someText } from './argument-kinds'
import { aQualification, aRetirement, someClaims, someExternalIds, someLevelTexts } from './whole-model'

const aNamedText: Kind = { due: true, ofKind: 'text', values: { ofKind: 'text' }, like: "'Kompetensi'" }
const someNamedText: Kind = { ofKind: 'text', values: { ofKind: 'text' }, like: "'Kompetensi'" }

const aScale: Kind = {
  due: true,
  fields: {
    levels: { due: true, each: aNumber },
    continuous: someFlag,
    floor: someNumber,
    name: someNamedText,
    definitions: {
      each: {
        ofKind: 'object',
        parts: { value: aNumber, name: aNamedText, description: someNamedText, claims: someClaims },
      },
    },
    claims: someClaims,
  },
}

const aCompetency: Kind = {
  due: true,
  fields: {
    name: aNamedText,
    scale: someText,
    cluster: someText,
    dimensionOf: someText,
    nature: { oneOf: ['soft', 'hard'] },
    definition: someNamedText,
    levelTexts: someLevelTexts,
    aliases: { each: { ofKind: 'text' } },
    retired: aRetirement,
    externalIds: someExternalIds,
    claims: someClaims,
  },
}

const aRequirement: Kind = {
  ofKind: 'number',
  fields: { level: {}, weight: {}, essential: someFlag, claims: someClaims },
  like: '{ level: 3, essential: true }',
}

const aJob: Kind = {
  due: true,
  fields: {
    // What a job of a model calls itself: it is filed under its key.
    id: {},
    model: {},
    name: aNamedText,
    requires: { due: true, ofKind: 'object', values: aRequirement, like: '{ INT: 3 }' },
    complete: someFlag,
    unknown: { each: { ofKind: 'text' } },
    family: someText,
    track: someText,
    grade: someText,
    unit: someText,
    superior: someText,
    qualifications: { each: aQualification },
    horizon: { oneOf: ['present', 'future'] },
    olderNames: { each: { ofKind: 'text' } },
    validFrom: someDate,
    validUntil: someDate,
    externalIds: someExternalIds,
    claims: someClaims,
  },
}

const named: Kind = { values: { due: true, fields: { name: aNamedText, claims: someClaims } } }

const fields: Kinds = {
  id: { due: true, ofKind: 'name' },
  version: someText,
  name: someNamedText,
  validFrom: someDate,
  validUntil: someDate,
  sources: { values: { due: true, ofKind: 'object' } },
  scales: { due: true, ofKind: 'object', values: aScale, like: '{ five: { levels: [1, 2, 3, 4, 5] } }' },
  clusters: {
    values: {
      due: true,
      fields: {
        name: aNamedText,
        description: someNamedText,
        nature: { oneOf: ['soft', 'hard'] },
        binds: {},
        parent: someText,
        claims: someClaims,
      },
    },
  },
  competencies: { due: true, ofKind: 'object', values: aCompetency, like: "{ INT: { name: 'Integritas' } }" },
  families: named,
  tracks: named,
  grades: { values: { due: true, fields: { name: someNamedText, rank: aNumber, claims: someClaims } } },
  units: { values: { due: true, fields: { name: aNamedText, parent: someText, claims: someClaims } } },
  jobs: {
    due: true,
    ofKind: 'object',
    values: aJob,
    like: "{ analis: { name: 'Analis', requires: { INT: 3 } } }",
  },
  schemes: {
    values: {
      due: true,
      fields: {
        name: aNamedText,
        certifies: { each: { ofKind: 'text' } },
        headcount: someNumber,
        claims: someClaims,
      },
    },
  },
  externalIds: someExternalIds,
}

/** What `defineModel` takes. */
export const modelInput: Kinds = { input: { due: true, fields } }
