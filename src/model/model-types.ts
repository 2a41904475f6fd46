// The types a competency model is made of. Every entry that gives a model or a part of one exports them, so that a program
// that exports such a part can name its type.

export type * from './bilingual-model'
export type * from './claim'
export type * from './competency'
export type * from './competency-model'
export type * from './competency-text'
export type * from './external-id'
export type * from './job-profile'
export type * from './localized-text'
export type * from './model-keys'
export type * from './of-model'
export type * from './organization'
export type * from './retirement'
export type * from './scale'
