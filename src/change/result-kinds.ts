// What results have in them, field by field: whoever takes one looks at it by this table before reading it.

import type { Cases, Kind, Kinds, PartKinds } from '../base/kind'
import { aFlag, aText, someFlag, someText } from '../model/argument-kinds'
import { aFinite, someCodes, someDay, someFinite, someTexts, theTexts } from '../model/result-part-kinds'
import { changedSections } from './changed-sections'
import type { LevelPair } from './level-pair'
import type * as Change from './model-change'
import type { ModelDiff, ModelVersion, Succession, SuccessorCompetency } from './model-diff'
import type { ScaleMeasure } from './scale-measure'

const modelVersion: PartKinds<ModelVersion> = { model: aText, version: aText, name: theTexts }

const namedCode: PartKinds<Change.NamedCode> = { code: aText, name: theTexts }

const modelChange: Kinds = {
  kind: {
    due: true,
    oneOf: [
      'competency-added',
      'competency-removed',
      'competency-retired',
      'competency-restored',
      'competency-moved',
      'competency-split',
      'competencies-merged',
      'competency-renamed',
      'definition-changed',
      'competency-rescaled',
      'competency-changed',
      'scale-added',
      'scale-removed',
      'level-added',
      'level-removed',
      'level-shifted',
      'level-renamed',
      'level-text-changed',
      'scale-changed',
      'job-added',
      'job-removed',
      'job-moved',
      'job-renamed',
      'job-changed',
      'requirement-added',
      'requirement-removed',
      'requirement-changed',
      'entry-added',
      'entry-removed',
      'entry-changed',
      'model-changed',
    ],
  },
}

const aNamedCode: Kind = { due: true, parts: namedCode }

/** What two entries are told to be one by. */
const aBasis: Kind = { due: true, oneOf: ['code', 'stated', 'caller', 'name'] }

/** What a field was or is. */
const someValue: Kind = { oneOf: [true, false], ofKind: 'text', finite: true }

const aSection: Kind = { due: true, oneOf: changedSections }

const modelChangeCases: Cases = {
  by: 'kind',
  of: {
    'competency-added': { competency: aNamedCode },
    'competency-removed': { competency: aNamedCode },
    'competency-retired': { competency: aNamedCode, since: someDay, reason: someTexts },
    'competency-restored': { competency: aNamedCode },
    'competency-moved': {
      from: aNamedCode,
      to: aNamedCode,
      basis: aBasis,
    },
    'competency-split': {
      from: aNamedCode,
      to: { due: true, each: { parts: namedCode } },
      basis: aBasis,
    },
    'competencies-merged': {
      from: { due: true, each: { parts: namedCode } },
      to: aNamedCode,
    },
    'competency-renamed': { competency: aText, before: theTexts, after: theTexts, nameNowOf: someText },
    'definition-changed': {
      competency: aNamedCode,
      before: someTexts,
      after: someTexts,
    },
    'competency-rescaled': { competency: aNamedCode, before: someText, after: someText },
    'competency-changed': {
      competency: aNamedCode,
      field: aText,
      before: someValue,
      after: someValue,
    },
    'scale-added': { scale: aText },
    'scale-removed': { scale: aText },
    'level-added': { scale: aText, level: aFinite, name: someTexts },
    'level-removed': { scale: aText, level: aFinite, name: someTexts },
    'level-shifted': { scale: aText, name: theTexts, before: aFinite, after: aFinite },
    'level-renamed': { scale: aText, level: aFinite, before: someTexts, after: someTexts },
    'level-text-changed': { scale: aText, level: aFinite, before: someTexts, after: someTexts },
    'scale-changed': {
      scale: aText,
      field: aText,
      before: someValue,
      after: someValue,
    },
    'job-added': { job: aNamedCode },
    'job-removed': { job: aNamedCode },
    'job-moved': { from: aNamedCode, to: aNamedCode },
    'job-renamed': { job: aText, before: theTexts, after: theTexts },
    'job-changed': {
      job: aNamedCode,
      field: aText,
      before: someValue,
      after: someValue,
    },
    'requirement-added': {
      job: aNamedCode,
      competency: aNamedCode,
      level: someFinite,
      weight: someFinite,
      essential: someFlag,
    },
    'requirement-removed': {
      job: aNamedCode,
      competency: aNamedCode,
      level: someFinite,
      weight: someFinite,
      essential: someFlag,
    },
    'requirement-changed': {
      job: aNamedCode,
      competency: aNamedCode,
      field: aText,
      before: someValue,
      after: someValue,
    },
    'entry-added': {
      section: aSection,
      key: aText,
    },
    'entry-removed': {
      section: aSection,
      key: aText,
    },
    'entry-changed': {
      section: aSection,
      key: aText,
    },
    'model-changed': {
      field: aText,
      before: someValue,
      after: someValue,
    },
  },
}

const scaleMeasure: PartKinds<ScaleMeasure> = {
  levels: { due: true, each: someFinite },
  floor: aFinite,
  continuous: someFlag,
}

const levelPair: PartKinds<LevelPair> = { from: aFinite, to: aFinite }

const levelCounterparts: Kinds = { by: { due: true, oneOf: ['same', 'not-stated', 'no-scale', 'by-name'] } }

const levelCounterpartsCases: Cases = {
  by: 'by',
  of: { 'by-name': { pairs: { due: true, each: { parts: levelPair } }, guess: aFlag } },
}

const successorCompetency: PartKinds<SuccessorCompetency> = {
  competency: aText,
  scale: { parts: scaleMeasure },
  levels: { due: true, parts: levelCounterparts, cases: levelCounterpartsCases },
  mergedFrom: someCodes,
}

const succession: PartKinds<Succession> = {
  competency: aText,
  scale: { parts: scaleMeasure },
  fate: { due: true, oneOf: ['kept', 'moved', 'split', 'retired', 'removed'] },
  basis: aBasis,
  successors: { due: true, each: { parts: successorCompetency } },
}

const modelDiff: PartKinds<ModelDiff> = {
  before: { due: true, parts: modelVersion },
  after: { due: true, parts: modelVersion },
  changes: { due: true, each: { parts: modelChange, cases: modelChangeCases } },
  successions: { due: true, each: { parts: succession } },
}

/** The same where levels follow it, person by person: what the changes say is for readers and is not looked at. */
export const aDiffToFollow: Kind = {
  due: true,
  ofKind: 'result',
  like: 'diffModels(…)',
  has: ['before', 'after', 'changes', 'successions'],
  parts: {
    before: { due: true, parts: modelVersion },
    after: { due: true, parts: modelVersion },
    changes: {},
    successions: { due: true, each: { parts: succession } },
  },
}

/** What `diffModels` returns. */
export const aModelDiff: Kind = {
  due: true,
  ofKind: 'result',
  like: 'diffModels(…)',
  has: ['before', 'after', 'changes', 'successions'],
  parts: modelDiff,
}
