import type { Language } from '../../describe/language'
import { band } from './band'
import { base } from './base'
import { careerPath } from './career-path'
import { comparison } from './comparison'
import { essentials } from './essentials'
import { fit } from './fit'
import { gap } from './gap'
import { grade } from './grade'
import { holdings } from './holdings'
import { methods } from './methods'
import { move } from './move'
import { moveKinds } from './move-kinds'
import { qualifications } from './qualifications'
import { raise } from './raise'
import { ranking } from './ranking'
import { readiness } from './readiness'
import { stages } from './stages'
import { status } from './status'

export {
  band,
  base,
  careerPath,
  comparison,
  essentials,
  fit,
  gap,
  grade,
  holdings,
  methods,
  move,
  moveKinds,
  qualifications,
  raise,
  ranking,
  readiness,
  stages,
  status,
}

/** Indonesian: everything the root's describers say. */
export const id: Language = {
  ...base,
  band,
  careerPath,
  comparison,
  essentials,
  fit,
  gap,
  grade,
  holdings,
  methods,
  move,
  moveKinds,
  qualifications,
  raise,
  ranking,
  readiness,
  stages,
  status,
}
