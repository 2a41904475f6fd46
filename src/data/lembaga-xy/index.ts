export type * from '../../model/crosswalk'
export type * from '../../model/model-types'
export type * from '../spencer/ids'
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
