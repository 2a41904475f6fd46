import type { BilingualScale } from '../../../model/bilingual-model'
import type { SpencerScale } from '../ids'
import { achievementAndActionScales } from './achievement-and-action'
import { cognitiveScales } from './cognitive'
import { helpingAndHumanServiceScales } from './helping-and-human-service'
import { impactAndInfluenceScales } from './impact-and-influence'
import { managerialScales } from './managerial'
import { personalEffectivenessScales } from './personal-effectiveness'
import { sharedScales } from './shared'

/** The 35 scales: those of one dimension in the order of the clusters, then those that dimensions share. */
export const scales: Readonly<Record<SpencerScale, BilingualScale>> = /* @__PURE__ */ (() => ({
  ...achievementAndActionScales,
  ...helpingAndHumanServiceScales,
  ...impactAndInfluenceScales,
  ...managerialScales,
  ...cognitiveScales,
  ...personalEffectivenessScales,
  ...sharedScales,
}))()
