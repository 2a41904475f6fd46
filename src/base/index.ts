export * from './competency-error'
export * from './is-valid-on'
export type * from './issue'
export * from './round'
