// What results have in them, field by field: whoever takes one looks at it by this table before reading it.

import type { Cases, Kind, Kinds, PartKinds } from '../base/kind'
import { aFlag, aText, someFlag, someText } from '../model/argument-kinds'
import { aFinite, someCodes, someDay, someFinite, someTexts, theTexts } from '../model/result-part-kinds'
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

const modelChangeCases: Cases = {
  by: 'kind',
  of: {
    'competency-added': { competency: { due: true, parts: namedCode } },
    'competency-removed': { competency: { due: true, parts: namedCode } },
    'competency-retired': { competency: { due: true, parts: namedCode }, since: someDay, reason: someTexts },
    'competency-restored': { competency: { due: true, parts: namedCode } },
    'competency-moved': {
      from: { due: true, parts: namedCode },
      to: { due: true, parts: namedCode },
      basis: { due: true, oneOf: ['code', 'stated', 'caller', 'name'] },
    },
    'competency-split': {
      from: { due: true, parts: namedCode },
      to: { due: true, each: { parts: namedCode } },
      basis: { due: true, oneOf: ['code', 'stated', 'caller', 'name'] },
    },
    'competencies-merged': {
      from: { due: true, each: { parts: namedCode } },
      to: { due: true, parts: namedCode },
    },
    'competency-renamed': { competency: aText, before: theTexts, after: theTexts, nameNowOf: someText },
    'definition-changed': {
      competency: { due: true, parts: namedCode },
      before: someTexts,
      after: someTexts,
    },
    'competency-rescaled': { competency: { due: true, parts: namedCode }, before: someText, after: someText },
    'competency-changed': {
      competency: { due: true, parts: namedCode },
      field: aText,
      before: { oneOf: [true, false], ofKind: 'text', finite: true },
      after: { oneOf: [true, false], ofKind: 'text', finite: true },
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
      before: { oneOf: [true, false], ofKind: 'text', finite: true },
      after: { oneOf: [true, false], ofKind: 'text', finite: true },
    },
    'job-added': { job: { due: true, parts: namedCode } },
    'job-removed': { job: { due: true, parts: namedCode } },
    'job-moved': { from: { due: true, parts: namedCode }, to: { due: true, parts: namedCode } },
    'job-renamed': { job: aText, before: theTexts, after: theTexts },
    'job-changed': {
      job: { due: true, parts: namedCode },
      field: aText,
      before: { oneOf: [true, false], ofKind: 'text', finite: true },
      after: { oneOf: [true, false], ofKind: 'text', finite: true },
    },
    'requirement-added': {
      job: { due: true, parts: namedCode },
      competency: { due: true, parts: namedCode },
      level: someFinite,
      weight: someFinite,
      essential: someFlag,
    },
    'requirement-removed': {
      job: { due: true, parts: namedCode },
      competency: { due: true, parts: namedCode },
      level: someFinite,
      weight: someFinite,
      essential: someFlag,
    },
    'requirement-changed': {
      job: { due: true, parts: namedCode },
      competency: { due: true, parts: namedCode },
      field: aText,
      before: { oneOf: [true, false], ofKind: 'text', finite: true },
      after: { oneOf: [true, false], ofKind: 'text', finite: true },
    },
    'entry-added': {
      section: {
        due: true,
        oneOf: ['sources', 'clusters', 'families', 'tracks', 'grades', 'units', 'schemes'],
      },
      key: aText,
    },
    'entry-removed': {
      section: {
        due: true,
        oneOf: ['sources', 'clusters', 'families', 'tracks', 'grades', 'units', 'schemes'],
      },
      key: aText,
    },
    'entry-changed': {
      section: {
        due: true,
        oneOf: ['sources', 'clusters', 'families', 'tracks', 'grades', 'units', 'schemes'],
      },
      key: aText,
    },
    'model-changed': {
      field: aText,
      before: { oneOf: [true, false], ofKind: 'text', finite: true },
      after: { oneOf: [true, false], ofKind: 'text', finite: true },
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
  basis: { due: true, oneOf: ['code', 'stated', 'caller', 'name'] },
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
