// What functions that walk a whole model need to find in it: of a model that nobody parsed it may be anything. Whether it makes sense
// is for `lintModel` to say. Functions that ask one thing of a model look at that alone, for they are called a million times.

import type { Kind, Kinds } from '../base/kind'
import { aText, someDate, someText } from './argument-kinds'

const someTexts: Kind = { each: { ofKind: 'text' } }
const someLocalized: Kind = { ofKind: 'object', values: { ofKind: 'text' } }
const aNameByLanguage: Kind = { due: true, ofKind: 'object', values: { ofKind: 'text' } }

/** Where something comes from. */
export const someClaims: Kind = {
  each: {
    ofKind: 'object',
    parts: {
      source: someText,
      of: someText,
      place: {},
      basis: {},
      confidence: {},
      printed: {},
      note: someLocalized,
    },
  },
}

/** What others call it. */
export const someExternalIds: Kind = { each: { ofKind: 'object', parts: { system: aText, value: aText } } }

const aLevel: Kind = {
  ofKind: 'object',
  parts: {
    value: { due: true, ofKind: 'number' },
    name: aNameByLanguage,
    description: someLocalized,
    claims: someClaims,
  },
}

const partsOfScale: Kinds = {
  name: someLocalized,
  // What stands in it is for `lintModel` to say.
  levels: { due: true, ofKind: 'list' },
  continuous: {},
  floor: {},
  definitions: { each: aLevel },
  claims: someClaims,
}

const aScale: Kind = {
  due: true,
  ofKind: 'object',
  like: '{ levels: [1, 2, 3, 4, 5], floor: 0 }',
  parts: partsOfScale,
}
const someScale: Kind = {
  ofKind: 'object',
  like: '{ levels: [1, 2, 3, 4, 5], floor: 0 }',
  parts: partsOfScale,
}

const aCluster: Kind = {
  due: true,
  ofKind: 'object',
  parts: {
    name: aNameByLanguage,
    description: someLocalized,
    nature: {},
    binds: {},
    parent: someText,
    claims: someClaims,
  },
}

/** What came after a competency. */
export const aRetirement: Kind = {
  ofKind: 'object',
  parts: { successors: { due: true, each: { ofKind: 'text' } }, since: someText, reason: someLocalized },
}

/** What each level of a competency is, in a sentence. */
export const someLevelDescriptions: Kind = { ofKind: 'record', values: { ofKind: 'text' } }
/** What shows each level of a competency. */
export const someIndicators: Kind = { ofKind: 'record', values: { each: { ofKind: 'text' } } }

/** What the levels of a competency are, by language. */
export const someLevelTexts: Kind = {
  ofKind: 'record',
  values: {
    ofKind: 'object',
    parts: { levelDescriptions: someLevelDescriptions, indicators: someIndicators },
  },
}

const aCompetency: Kind = {
  due: true,
  ofKind: 'object',
  parts: {
    name: aNameByLanguage,
    cluster: someText,
    scale: someText,
    nature: {},
    dimensionOf: someText,
    definition: someLocalized,
    levelTexts: someLevelTexts,
    aliases: someTexts,
    retired: aRetirement,
    externalIds: someExternalIds,
    claims: someClaims,
  },
}

// What is required of a competency, and whether that can be measured, is told by who measures it.
const aRequirement: Kind = {
  ofKind: 'object',
  parts: {
    competency: {},
    level: {},
    weight: {},
    essential: {},
    from: { each: { ofKind: 'text' } },
    claims: someClaims,
  },
}

/** What a job asks for beside its competencies; whether a person has it is told by who compares. */
export const aQualification: Kind = {
  ofKind: 'object',
  parts: {
    kind: {},
    importance: {},
    name: aNameByLanguage,
    months: {},
    kkniLevel: {},
    claims: someClaims,
  },
}

/** A job profile every part of which is there. */
export const aWholeJob: Kind = {
  due: true,
  ofKind: 'object',
  parts: {
    id: aText,
    model: aText,
    name: aNameByLanguage,
    complete: {},
    requirements: { due: true, each: aRequirement },
    unknown: {},
    scale: someScale,
    family: someText,
    track: someText,
    grade: someText,
    unit: someText,
    superior: someText,
    qualifications: { each: aQualification },
    horizon: {},
    olderNames: someTexts,
    validFrom: {},
    validUntil: {},
    externalIds: someExternalIds,
    claims: someClaims,
  },
}

const aGrade: Kind = {
  due: true,
  ofKind: 'object',
  parts: { name: someLocalized, rank: {}, claims: someClaims },
}

const aNamed: Kind = { due: true, ofKind: 'object', parts: { name: aNameByLanguage, claims: someClaims } }

const aUnit: Kind = {
  due: true,
  ofKind: 'object',
  parts: { name: aNameByLanguage, parent: someText, externalIds: someExternalIds, claims: someClaims },
}

const aCertificationScheme: Kind = {
  due: true,
  ofKind: 'object',
  parts: {
    name: aNameByLanguage,
    certifies: { each: { ofKind: 'object', parts: { competency: aText, reason: someLocalized } } },
    headcount: {},
    externalIds: someExternalIds,
    claims: someClaims,
  },
}

const aSource: Kind = {
  due: true,
  ofKind: 'object',
  parts: { title: {}, authors: {}, year: {}, publisher: {}, note: someLocalized },
}

const table: Kind = { due: true, ofKind: 'object' }
const scales: Kind = { due: true, ofKind: 'object', values: aScale }
const clusters: Kind = { due: true, ofKind: 'object', values: aCluster }
const competencies: Kind = { due: true, ofKind: 'object', values: aCompetency }

const whole: Kinds = {
  id: { due: true, ofKind: 'name' },
  version: { due: true, ofKind: 'text' },
  name: aNameByLanguage,
  validFrom: someDate,
  validUntil: someDate,
  sources: { due: true, ofKind: 'object', values: aSource },
  scales,
  clusters,
  competencies,
  families: { due: true, ofKind: 'object', values: aNamed },
  tracks: { due: true, ofKind: 'object', values: aNamed },
  grades: { due: true, ofKind: 'object', values: aGrade },
  units: { due: true, ofKind: 'object', values: aUnit },
  jobs: { due: true, ofKind: 'object', values: aWholeJob },
  schemes: { due: true, ofKind: 'object', values: aCertificationScheme },
  externalIds: someExternalIds,
}

const dictionary: Kinds = {
  id: { due: true, ofKind: 'name' },
  version: { due: true, ofKind: 'text' },
  name: aNameByLanguage,
  validFrom: someDate,
  validUntil: someDate,
  sources: table,
  scales,
  clusters,
  competencies,
  families: table,
  tracks: table,
  grades: table,
  units: table,
  jobs: table,
  schemes: table,
  externalIds: {},
}

/** Beside a quick look at a model, the scales that it asks one of. */
export const someScales: Kinds = { model: { parts: { scales: { values: aScale } } } }

/** Beside a quick look at a model, the grades that jobs are ordered by. */
export const allGrades: Kinds = {
  model: { parts: { grades: { due: true, ofKind: 'object', values: aGrade } } },
}

/** A competency model every entry of which is there. */
export const aWholeModel: Kind = { due: true, ofKind: 'model', like: 'defineModel({ … })', parts: whole }

/** A competency model whose competencies, with their clusters and scales, are all there. */
export const aDictionary: Kind = { due: true, ofKind: 'model', like: 'defineModel({ … })', parts: dictionary }
