// The types that the sentences of a language name, so that a language can be written with nothing else at hand.

export type * from '../assessment/index'
export type * from '../base/index'
export type * from '../career/index'
export type * from '../charts/index'
export type * from '../describe/index'
export type * from '../development/index'
export type * from '../fit/index'
export type * from '../gap/index'
export type * from '../model/index'
export type * from '../talent/index'
export type * from '../team/index'
export type { FullLanguage } from './full-language'
