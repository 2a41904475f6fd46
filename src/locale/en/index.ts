export type * from '../types'

import type { ChangeLanguage } from '../../describe/change-language'
import type { Language } from '../../describe/language'
import type { TalentLanguage } from '../../describe/talent-language'
import type { FullLanguage } from '../full-language'
import { band } from './band'
import { base } from './base'
import { careerPath } from './career-path'
import { certificateStatus } from './certificate-status'
import { charts } from './charts/index'
import { comparison } from './comparison'
import { diff } from './diff'
import { essentials } from './essentials'
import { fit } from './fit'
import { gap } from './gap'
import { grade } from './grade'
import { holdings } from './holdings'
import { interview } from './interview'
import { issues } from './issues'
import { levels } from './levels'
import { methods } from './methods'
import { migration } from './migration'
import { move } from './move'
import { moveKinds } from './move-kinds'
import { nineBox } from './nine-box'
import { performance } from './performance'
import { plan } from './plan'
import { qualifications } from './qualifications'
import { raise } from './raise'
import { ranking } from './ranking'
import { readerIssues } from './reader-issues'
import { readiness } from './readiness'
import { schemeAlignment } from './scheme-alignment'
import { schemeCoverage } from './scheme-coverage'
import { stages } from './stages'
import { status } from './status'
import { succession } from './succession'
import { tableReading } from './table-reading'
import { team } from './team'
import { trainingNeeds } from './training-needs'

export {
  band,
  base,
  careerPath,
  certificateStatus,
  charts,
  comparison,
  diff,
  essentials,
  fit,
  gap,
  grade,
  holdings,
  interview,
  issues,
  levels,
  methods,
  migration,
  move,
  moveKinds,
  nineBox,
  performance,
  plan,
  qualifications,
  raise,
  ranking,
  readerIssues,
  readiness,
  schemeAlignment,
  schemeCoverage,
  stages,
  status,
  succession,
  tableReading,
  team,
  trainingNeeds,
}

/** English: everything the root's describers say. */
export const en: Language = /* @__PURE__ */ (() => ({
  ...base,
  band,
  careerPath,
  certificateStatus,
  comparison,
  essentials,
  fit,
  gap,
  grade,
  holdings,
  issues,
  levels,
  methods,
  move,
  moveKinds,
  plan,
  qualifications,
  raise,
  ranking,
  readiness,
  schemeAlignment,
  schemeCoverage,
  stages,
  status,
  team,
  trainingNeeds,
}))()

/** English: what the describers of `kompetensi/talent` say beside. `{ ...en, ...talent }` is a language for them. */
export const talent: Pick<TalentLanguage, 'nineBox' | 'performance' | 'succession'> = {
  nineBox,
  performance,
  succession,
}

/** English: what the describers of `kompetensi/change` say beside. `{ ...en, ...change }` is a language for them. */
export const change: Pick<ChangeLanguage, 'diff' | 'migration'> = { diff, migration }

/** English: everything that any entry says. For where the size does not matter, as on a server. */
export const fullEn: FullLanguage = /* @__PURE__ */ (() => ({
  ...en,
  ...talent,
  ...change,
  ...charts,
  interview,
  tableReading,
  issues: { ...issues, ...readerIssues },
}))()
