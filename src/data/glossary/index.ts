export type { BilingualText } from '../../model/localized-text'
export { glossary } from './glossary'
export type * from './ids'
export type * from './types'
