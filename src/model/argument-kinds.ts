// What the arguments are that many functions take: `a…` has to be given, `some…` may be left out. Nothing here is spread or called:
// a bundler could not leave it out then.

import type { Kind, Kinds } from '../base/kind'

const table: Kind = { due: true, ofKind: 'object' }

const partsOfModel: Kinds = {
  id: { due: true, ofKind: 'name' },
  version: { due: true, ofKind: 'text' },
  name: { due: true, ofKind: 'object', like: "{ id: 'Kompetensi', en: 'Competencies' }" },
  sources: table,
  scales: table,
  clusters: table,
  competencies: table,
  families: table,
  tracks: table,
  grades: table,
  units: table,
  jobs: table,
  schemes: table,
  validFrom: { ofKind: 'date' },
  validUntil: { ofKind: 'date' },
  externalIds: {},
}

/** Of a job profile. */
export const partsOfJob: Kinds = {
  id: { due: true, ofKind: 'name' },
  model: { due: true, ofKind: 'text' },
  name: { due: true, ofKind: 'object' },
  complete: { due: true, oneOf: [true, false] },
  // Looked at where it is measured, or by who reads it.
  requirements: {},
  unknown: {},
  scale: {},
  family: {},
  track: {},
  grade: {},
  unit: {},
  superior: {},
  qualifications: {},
  horizon: {},
  olderNames: {},
  validFrom: {},
  validUntil: {},
  externalIds: {},
  claims: {},
}

/** Of a person: what they hold is looked at against the model. */
export const partsOfPerson: Kinds = {
  id: { due: true, ofKind: 'name' },
  holdings: {},
  job: { ofKind: 'name' },
  unit: { ofKind: 'name' },
  performance: { ofKind: 'number' },
  potential: { ofKind: 'number' },
  certificates: { each: { ofKind: 'object' } },
  qualifications: { each: { ofKind: 'object' } },
}

const partsOfStep: Kinds = {
  competency: { due: true, ofKind: 'name' },
  from: { due: true, ofKind: 'number' },
  to: { due: true, ofKind: 'number' },
}

/** A name for people: plain, or by language. */
export const aTitle: Kind = {
  due: true,
  ofKind: 'text-or-texts',
  like: "'Kelas' or { id: 'Kelas', en: 'Class' }",
  values: { ofKind: 'text' },
  filled: true,
}

/** The same. */
export const someTitle: Kind = { ofKind: 'text-or-texts', values: { ofKind: 'text' }, filled: true }

/** Of a development activity. */
export const partsOfActivity: Kinds = {
  id: { due: true, ofKind: 'name' },
  name: aTitle,
  method: { due: true, ofKind: 'text' },
  develops: { due: true, each: { ofKind: 'object', parts: partsOfStep } },
  durationDays: { ofKind: 'number' },
  cost: { ofKind: 'number' },
  capacity: { ofKind: 'number' },
  prerequisites: { each: { ofKind: 'text' } },
}

/** Of a certificate. */
export const partsOfCertificate: Kinds = {
  person: { due: true, ofKind: 'name' },
  scheme: { due: true, ofKind: 'name' },
  issuedOn: { due: true, ofKind: 'date' },
  validUntil: { ofKind: 'date' },
  number: { ofKind: 'text' },
}

/** Of a scale. */
export const partsOfScale: Kinds = {
  name: {},
  levels: { due: true, ofKind: 'list' },
  floor: { due: true, ofKind: 'number' },
  continuous: {},
  definitions: {},
  claims: {},
}

const day = '2026-11-22'

/** A competency model, as far as a look tells: `lintModel` and the readers say what is wrong inside. */
export const aModel: Kind = { due: true, ofKind: 'model', like: 'defineModel({ … })', parts: partsOfModel }
/** The same. */
export const someModel: Kind = { ofKind: 'model', like: 'defineModel({ … })', parts: partsOfModel }

/** A job: an id, or a profile. Which id it is, and what is required, is looked at where it is measured. */
export const aJob: Kind = { due: true, ofKind: 'job', parts: partsOfJob }
/** The same. */
export const someJob: Kind = { ofKind: 'job', parts: partsOfJob }

const partsOfMethod: Kinds = {
  id: { due: true, ofKind: 'name' },
  parameters: { due: true, ofKind: 'object' },
  full: { due: true, ofKind: 'number' },
  monotone: { due: true, oneOf: [true, false] },
  separable: { due: true, oneOf: [true, false] },
  names: { each: { ofKind: 'text' } },
  nextBelow: { ofKind: 'number' },
  prepare: { ofKind: 'function' },
  score: { ofKind: 'function' },
}

/** A fit method. Which of the two functions it has is looked at with the other options. */
export const aMethod: Kind = { due: true, ofKind: 'method', parts: partsOfMethod }
const partsOfBand: Kinds = {
  id: { due: true, ofKind: 'name' },
  name: aTitle,
  from: { ofKind: 'number' },
}

const partsOfBandSet: Kinds = {
  id: { due: true, ofKind: 'name' },
  name: aTitle,
  bands: { due: true, each: { ofKind: 'object', parts: partsOfBand } },
  purpose: someTitle,
  full: { ofKind: 'number' },
  rounding: { fields: { digits: { ofKind: 'number' }, mode: { oneOf: ['half-up', 'half-even', 'down'] } } },
  validFrom: { ofKind: 'date' },
  validUntil: { ofKind: 'date' },
  claims: { each: { ofKind: 'object' } },
}

/** A band set; its edges are looked at where a score is compared with them. */
export const aBandSet: Kind = {
  due: true,
  ofKind: 'band-set',
  like: 'bandsFromRanges({ … })',
  parts: partsOfBandSet,
}
/** The same. */
export const someBandSet: Kind = { ofKind: 'band-set', like: 'bandsFromRanges({ … })', parts: partsOfBandSet }

/** What is known of competencies that are not assessed, by code. */
export const someOutcomes: Kind = {
  like: '{ INT: { lowest: 2, highest: 4 } }',
  values: { fields: { lowest: { ofKind: 'number' }, highest: { ofKind: 'number' } } },
}

/** Numbers by code or by id. */
export const someNumbers: Kind = { ofKind: 'record', values: { ofKind: 'number' } }

/** A day. */
export const aDate: Kind = { due: true, ofKind: 'date', like: day }
/** The same. */
export const someDate: Kind = { ofKind: 'date', like: day }

/** Any text. */
export const aText: Kind = { due: true, ofKind: 'text' }
/** The same. */
export const someText: Kind = { ofKind: 'text' }

/** A code or an id. */
export const aName: Kind = { due: true, ofKind: 'name' }
/** The same. */
export const someName: Kind = { ofKind: 'name' }

/** A number; whether it is in its range is said where it is used. */
export const aNumber: Kind = { due: true, ofKind: 'number' }
/** The same. */
export const someNumber: Kind = { ofKind: 'number' }

/** Yes or no. */
export const aFlag: Kind = { due: true, oneOf: [true, false] }
/** The same. */
export const someFlag: Kind = { oneOf: [true, false] }

/** A list, what is in which is looked at one by one. */
export const aList: Kind = { due: true, ofKind: 'list' }
