import {
  attainment,
  type FitMethod,
  type JobProfile,
  jobPersonMatch,
  type MethodId,
  metShare,
  profileMatching,
  proportionalReadiness,
  similarity,
} from 'kompetensi'
import type { PlaygroundState } from './state'

type Settings = Pick<PlaygroundState, 'surplus' | 'variant' | 'cap' | 'weighted' | 'coreShare' | 'measure'>

/**
 * A method at the settings chosen. Profile matching takes the essential requirements for the core factors; where all
 * are or none is, the other group counts alone, and gaps between whole ones or beyond Kusrini's table are read from it
 * as the guide says.
 */
export function methodOf(id: MethodId, settings: Settings, profile: JobProfile): FitMethod {
  switch (id) {
    case 'attainment':
      return attainment({ surplus: settings.surplus })
    case 'jobPersonMatch':
      return jobPersonMatch({ variant: settings.variant, cap: settings.cap, weighted: settings.weighted })
    case 'profileMatching':
      return profileMatching({
        core: profile.requirements.flatMap(({ competency, essential }) => (essential ? [competency] : [])),
        coreShare: settings.coreShare,
        fractional: 'interpolate',
        offTable: 'end-weight',
        emptyGroup: 'other-group',
      })
    case 'metShare':
      return metShare()
    case 'proportionalReadiness':
      return proportionalReadiness()
    case 'similarity':
      return similarity({ measure: settings.measure })
  }
}
