export type { CompetencyModel } from '../../model/competency-model'
export type * from './ids'
export * from './model'
