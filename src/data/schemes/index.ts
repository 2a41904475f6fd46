export type { Rounding, RoundingMode } from '../../base/round'
export type { Band, BandInput, BandSet, BandSetInput } from '../../fit/band-set'
export type { PrintedRange } from '../../fit/bands-from-ranges'
export type * from '../../model/model-types'
export type {
  NineBox,
  NineBoxInput,
  NineBoxScheme,
  NineBoxSchemeInput,
  NineBoxThird,
} from '../../talent/nine-box-scheme'
export * from './job-person-match-bands'
export * from './kkp-ranges'
export * from './nine-box'
export * from './sources'
export * from './talent-axes'
export * from './validity'
