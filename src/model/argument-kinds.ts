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
}

const partsOfJob: Kinds = {
  id: { due: true, ofKind: 'name' },
  model: { due: true, ofKind: 'text' },
  name: { due: true, ofKind: 'object' },
  complete: { due: true, oneOf: [true, false] },
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

/** A fit method. */
export const aMethod: Kind = { due: true, ofKind: 'method', like: 'attainment()', has: ['id', 'separable'] }
/** The same. */
export const someMethod: Kind = { ofKind: 'method', like: 'attainment()', has: ['id', 'separable'] }

/** A band set; its edges are looked at where a score is compared with them. */
export const aBandSet: Kind = {
  due: true,
  ofKind: 'band-set',
  like: 'bandsFromRanges({ … })',
  has: ['id', 'bands'],
}
/** The same. */
export const someBandSet: Kind = { ofKind: 'band-set', like: 'bandsFromRanges({ … })', has: ['id', 'bands'] }

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
/** The same. */
export const someList: Kind = { ofKind: 'list' }
