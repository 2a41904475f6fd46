import type { Language } from '../../describe/language'
import { base } from './base'
import { essentials } from './essentials'
import { gap } from './gap'

export { base, essentials, gap }

/** Indonesian: everything the root's describers say. */
export const id: Language = { ...base, essentials, gap }
