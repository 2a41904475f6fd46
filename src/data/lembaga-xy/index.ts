export type * from '../../model/crosswalk'
export type * from '../../model/model-types'
export type * from '../spencer/ids'
export { type CertificationBody, certificationBody as lembagaXyCertificationBody } from './certification-body'
export * from './crosswalk'
export { figures as lembagaXyFigures, type LembagaXyFigure, type LembagaXyFigureId } from './figures'
export type * from './ids'
export * from './model'
export {
  careerRules as lembagaXyCareerRules,
  developmentMethods as lembagaXyDevelopmentMethods,
  governancePrinciples as lembagaXyGovernancePrinciples,
  hrUses as lembagaXyHrUses,
  modelDerivation as lembagaXyModelDerivation,
  type Practice,
  recommendations as lembagaXyRecommendations,
} from './practices'
export { type LembagaXyStudy, study as lembagaXyStudy } from './study'
