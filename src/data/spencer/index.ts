export type * from './ids'
export * from './model'
