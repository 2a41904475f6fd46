import type { ChangeLanguage } from '../../describe/change-language'
import type { Language } from '../../describe/language'
import type { TalentLanguage } from '../../describe/talent-language'
import { base } from './base'
import { certificateStatus } from './certificate-status'
import { diff } from './diff'
import { essentials } from './essentials'
import { gap } from './gap'
import { migration } from './migration'
import { nineBox } from './nine-box'
import { performance } from './performance'
import { plan } from './plan'
import { schemeAlignment } from './scheme-alignment'
import { schemeCoverage } from './scheme-coverage'
import { succession } from './succession'
import { team } from './team'
import { trainingNeeds } from './training-needs'

export {
  base,
  certificateStatus,
  diff,
  essentials,
  gap,
  migration,
  nineBox,
  performance,
  plan,
  schemeAlignment,
  schemeCoverage,
  succession,
  team,
  trainingNeeds,
}

/** Indonesian: everything the root's describers say. */
export const id: Language = {
  ...base,
  certificateStatus,
  essentials,
  gap,
  plan,
  schemeAlignment,
  schemeCoverage,
  team,
  trainingNeeds,
}

/** Indonesian: what the describers of `kompetensi/talent` say beside. `{ ...id, ...talent }` is a language for them. */
export const talent: Pick<TalentLanguage, 'nineBox' | 'performance' | 'succession'> = {
  nineBox,
  performance,
  succession,
}

/** Indonesian: what the describers of `kompetensi/change` say beside. `{ ...id, ...change }` is a language for them. */
export const change: Pick<ChangeLanguage, 'diff' | 'migration'> = { diff, migration }
