import type { BilingualCompetency } from '../../../model/bilingual-model'
import type { SpencerCode } from '../ids'
import { achievementAndAction } from './achievement-and-action'
import { cognitive } from './cognitive'
import { helpingAndHumanService } from './helping-and-human-service'
import { impactAndInfluence } from './impact-and-influence'
import { managerial } from './managerial'
import { personalEffectiveness } from './personal-effectiveness'

/** The 20 competencies, each followed by its further dimensions, in the order of the clusters. */
export const competencies: Readonly<Record<SpencerCode, BilingualCompetency<SpencerCode>>> =
  /* @__PURE__ */ (() => ({
    ...achievementAndAction,
    ...helpingAndHumanService,
    ...impactAndInfluence,
    ...managerial,
    ...cognitive,
    ...personalEffectiveness,
  }))()
