import type { Language } from '../../describe/language'
import { base } from './base'
import { essentials } from './essentials'
import { gap } from './gap'

export { base, essentials, gap }

/** English: everything the root's describers say. */
export const en: Language = { ...base, essentials, gap }
