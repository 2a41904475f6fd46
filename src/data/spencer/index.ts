export type * from '../../model/model-types'
export type * from './ids'
export * from './model'
