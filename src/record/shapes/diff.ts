// Shapes of what changed from one model to another.

import type {
  LevelCounterparts,
  LevelsByName,
  LevelsNotStated,
  LevelsWithoutScale,
  SameLevels,
} from '../../change/level-counterparts'
import type * as Change from '../../change/model-change'
import type { ModelDiff, ModelVersion, Succession, SuccessorCompetency } from '../../change/model-diff'
import type { ScaleMeasure } from '../../change/scale-measure'
import { made } from '../../interchange/schema/shapes/made'
import { levelPair } from './carried'
import { codes, localizedText } from './common'
import {
  always,
  day,
  flag,
  list,
  number,
  object,
  oneBy,
  oneOf,
  optional,
  type Shape,
  text,
  word,
} from './shape'

const fieldValue: Shape<Change.FieldValue> = /* @__PURE__ */ made(() => oneOf(text(), number(), flag()))

const namedCode: Shape<Change.NamedCode> = /* @__PURE__ */ made(() =>
  object<Change.NamedCode>('NamedCode', { code: text(), name: localizedText }),
)

const basis: Shape<Change.SuccessionBasis> = /* @__PURE__ */ made(() =>
  word('code', 'stated', 'caller', 'name'),
)

type CompetencyChange =
  | Change.CompetencyAdded
  | Change.CompetencyRemoved
  | Change.CompetencyRetired
  | Change.CompetencyRestored
  | Change.CompetencyMoved
  | Change.CompetencySplit
  | Change.CompetenciesMerged
  | Change.CompetencyRenamed
  | Change.DefinitionChanged
  | Change.CompetencyRescaled
  | Change.CompetencyChanged

const competencyChange: Shape<CompetencyChange> = /* @__PURE__ */ made(() => {
  const competency = namedCode
  return oneBy(
    'kind',
    object<Change.CompetencyAdded>('CompetencyAdded', { kind: always('competency-added'), competency }),
    object<Change.CompetencyRemoved>('CompetencyRemoved', {
      kind: always('competency-removed'),
      competency,
    }),
    object<Change.CompetencyRetired>('CompetencyRetired', {
      kind: always('competency-retired'),
      competency,
      since: optional(day()),
      reason: optional(localizedText),
    }),
    object<Change.CompetencyRestored>('CompetencyRestored', {
      kind: always('competency-restored'),
      competency,
    }),
    object<Change.CompetencyMoved>('CompetencyMoved', {
      kind: always('competency-moved'),
      from: namedCode,
      to: namedCode,
      basis,
    }),
    object<Change.CompetencySplit>('CompetencySplit', {
      kind: always('competency-split'),
      from: namedCode,
      to: list(namedCode),
      basis,
    }),
    object<Change.CompetenciesMerged>('CompetenciesMerged', {
      kind: always('competencies-merged'),
      from: list(namedCode),
      to: namedCode,
    }),
    object<Change.CompetencyRenamed>('CompetencyRenamed', {
      kind: always('competency-renamed'),
      competency: text(),
      before: localizedText,
      after: localizedText,
      nameNowOf: optional(text()),
    }),
    object<Change.DefinitionChanged>('DefinitionChanged', {
      kind: always('definition-changed'),
      competency,
      before: optional(localizedText),
      after: optional(localizedText),
    }),
    object<Change.CompetencyRescaled>('CompetencyRescaled', {
      kind: always('competency-rescaled'),
      competency,
      before: optional(text()),
      after: optional(text()),
    }),
    object<Change.CompetencyChanged>('CompetencyChanged', {
      kind: always('competency-changed'),
      competency,
      field: text(),
      before: optional(fieldValue),
      after: optional(fieldValue),
    }),
  )
})

type ScaleChange =
  | Change.ScaleAddedOrRemoved
  | Change.LevelAddedOrRemoved
  | Change.LevelShifted
  | Change.LevelRenamed
  | Change.LevelTextChanged
  | Change.ScaleChanged

const scaleChange: Shape<ScaleChange> = /* @__PURE__ */ made(() => {
  const texts = {
    scale: text(),
    level: number(),
    before: optional(localizedText),
    after: optional(localizedText),
  }
  return oneBy(
    'kind',
    object<Change.ScaleAddedOrRemoved>('ScaleAddedOrRemoved', {
      kind: word('scale-added', 'scale-removed'),
      scale: text(),
    }),
    object<Change.LevelAddedOrRemoved>('LevelAddedOrRemoved', {
      kind: word('level-added', 'level-removed'),
      scale: text(),
      level: number(),
      name: optional(localizedText),
    }),
    object<Change.LevelShifted>('LevelShifted', {
      kind: always('level-shifted'),
      scale: text(),
      name: localizedText,
      before: number(),
      after: number(),
    }),
    object<Change.LevelRenamed>('LevelRenamed', { kind: always('level-renamed'), ...texts }),
    object<Change.LevelTextChanged>('LevelTextChanged', { kind: always('level-text-changed'), ...texts }),
    object<Change.ScaleChanged>('ScaleChanged', {
      kind: always('scale-changed'),
      scale: text(),
      field: text(),
      before: optional(fieldValue),
      after: optional(fieldValue),
    }),
  )
})

type JobChange =
  | Change.JobAddedOrRemoved
  | Change.JobMoved
  | Change.JobRenamed
  | Change.JobChanged
  | Change.RequirementAddedOrRemoved
  | Change.RequirementChanged

const jobChange: Shape<JobChange> = /* @__PURE__ */ made(() => {
  const job = namedCode
  const values = { field: text(), before: optional(fieldValue), after: optional(fieldValue) }
  return oneBy(
    'kind',
    object<Change.JobAddedOrRemoved>('JobAddedOrRemoved', { kind: word('job-added', 'job-removed'), job }),
    object<Change.JobMoved>('JobMoved', { kind: always('job-moved'), from: namedCode, to: namedCode }),
    object<Change.JobRenamed>('JobRenamed', {
      kind: always('job-renamed'),
      job: text(),
      before: localizedText,
      after: localizedText,
    }),
    object<Change.JobChanged>('JobChanged', { kind: always('job-changed'), job, ...values }),
    object<Change.RequirementAddedOrRemoved>('RequirementAddedOrRemoved', {
      kind: word('requirement-added', 'requirement-removed'),
      job,
      competency: namedCode,
      level: optional(number()),
      weight: optional(number()),
      essential: optional(flag()),
    }),
    object<Change.RequirementChanged>('RequirementChanged', {
      kind: always('requirement-changed'),
      job,
      competency: namedCode,
      ...values,
    }),
  )
})

const modelChange: Shape<Change.ModelChange> = /* @__PURE__ */ made(() =>
  oneBy(
    'kind',
    competencyChange,
    scaleChange,
    jobChange,
    object<Change.EntryChange>('EntryChange', {
      kind: word('entry-added', 'entry-removed', 'entry-changed'),
      section: word('sources', 'clusters', 'families', 'tracks', 'grades', 'units', 'schemes'),
      key: text(),
    }),
    object<Change.ModelFieldChanged>('ModelFieldChanged', {
      kind: always('model-changed'),
      field: text(),
      before: optional(fieldValue),
      after: optional(fieldValue),
    }),
  ),
)

const succession: Shape<Succession> = /* @__PURE__ */ made(() => {
  const scale = object<ScaleMeasure>('ScaleMeasure', {
    levels: list(number()),
    floor: number(),
    continuous: optional(flag()),
  })
  const levels: Shape<LevelCounterparts> = oneBy(
    'by',
    object<SameLevels>('SameLevels', { by: always('same') }),
    object<LevelsNotStated>('LevelsNotStated', { by: always('not-stated') }),
    object<LevelsWithoutScale>('LevelsWithoutScale', { by: always('no-scale') }),
    object<LevelsByName>('LevelsByName', {
      by: always('by-name'),
      pairs: list(levelPair),
      guess: flag(),
    }),
  )
  const successor = object<SuccessorCompetency>('SuccessorCompetency', {
    competency: text(),
    scale: optional(scale),
    levels,
    mergedFrom: optional(codes),
  })
  return object<Succession>('Succession', {
    competency: text(),
    scale: optional(scale),
    fate: word('kept', 'moved', 'split', 'retired', 'removed'),
    basis,
    successors: list(successor),
  })
})

/** Shape of what changed from one model to another. */
export const modelDiff: Shape<ModelDiff> = /* @__PURE__ */ made(() => {
  const version = object<ModelVersion>('ModelVersion', {
    model: text(),
    version: text(),
    name: localizedText,
  })
  return object<ModelDiff>('ModelDiff', {
    before: version,
    after: version,
    changes: list(modelChange),
    successions: list(succession),
  })
})
