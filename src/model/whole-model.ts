// What functions that walk a whole model need to find in it: of a model that nobody parsed it may be anything. Whether it makes sense
// is for `lintModel` to say. Functions that ask one thing of a model look at that alone, for they are called a million times.

import type { Kind, Kinds } from '../base/kind'
import { aText } from './argument-kinds'

const someEntries: Kind = { each: { ofKind: 'object' } }
const someTexts: Kind = { each: { ofKind: 'text' } }
const aNameByLanguage: Kind = { due: true, ofKind: 'object', values: { ofKind: 'text' } }
const named: Kinds = { name: aNameByLanguage, claims: someEntries }

const aScale: Kind = {
  due: true,
  ofKind: 'object',
  like: '{ levels: [1, 2, 3, 4, 5], floor: 0 }',
  parts: { levels: { due: true, ofKind: 'list' }, definitions: someEntries, claims: someEntries },
}

const aCompetency: Kind = {
  due: true,
  ofKind: 'object',
  parts: {
    name: aNameByLanguage,
    aliases: someTexts,
    retired: { ofKind: 'object', parts: { successors: { due: true, ofKind: 'list' } } },
    claims: someEntries,
  },
}

const aRequirement: Kind = { ofKind: 'object', parts: { claims: someEntries } }

const aJob: Kind = {
  due: true,
  ofKind: 'object',
  parts: {
    name: aNameByLanguage,
    requirements: { due: true, each: aRequirement },
    qualifications: { each: { ofKind: 'object', parts: { name: aNameByLanguage } } },
    olderNames: someTexts,
    claims: someEntries,
  },
}

const aGrade: Kind = {
  due: true,
  ofKind: 'object',
  parts: { name: { ofKind: 'object', values: { ofKind: 'text' } }, claims: someEntries },
}
const aNamed: Kind = { due: true, ofKind: 'object', parts: named }

const aCertificationScheme: Kind = {
  due: true,
  ofKind: 'object',
  parts: {
    name: aNameByLanguage,
    certifies: { each: { ofKind: 'object', parts: { competency: aText } } },
    claims: someEntries,
  },
}

const parts: Kinds = {
  id: { due: true, ofKind: 'name' },
  version: { due: true, ofKind: 'text' },
  name: aNameByLanguage,
  sources: { due: true, ofKind: 'object', values: { due: true, ofKind: 'object' } },
  scales: { due: true, ofKind: 'object', values: aScale },
  clusters: { due: true, ofKind: 'object', values: aNamed },
  competencies: { due: true, ofKind: 'object', values: aCompetency },
  families: { due: true, ofKind: 'object', values: aNamed },
  tracks: { due: true, ofKind: 'object', values: aNamed },
  grades: { due: true, ofKind: 'object', values: aGrade },
  units: { due: true, ofKind: 'object', values: aNamed },
  jobs: { due: true, ofKind: 'object', values: aJob },
  schemes: { due: true, ofKind: 'object', values: aCertificationScheme },
}

/** A competency model every entry of which is there. */
export const aWholeModel: Kind = { due: true, ofKind: 'model', like: 'defineModel({ … })', parts }
