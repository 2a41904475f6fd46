export type { CompetencyModel } from '../../model/competency-model'
export type { Crosswalk } from '../../model/crosswalk'
export type { SpencerCode } from '../spencer/ids'
export * from './crosswalk'
export type * from './ids'
export * from './model'
export {
  careerRules as lembagaXyCareerRules,
  developmentMethods as lembagaXyDevelopmentMethods,
  governancePrinciples as lembagaXyGovernancePrinciples,
  hrUses as lembagaXyHrUses,
  type Practice,
  recommendations as lembagaXyRecommendations,
} from './practices'
