export type * from '../../model/model-types'
export type * from '../bpjs-ketenagakerjaan/ids'
export * from './model'
