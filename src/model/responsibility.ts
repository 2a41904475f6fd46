import type { BilingualText } from './localized-text'

/** How far the work of a level reaches. */
export type Span = 'own-task' | 'own-unit' | 'several-units' | 'institution'

/**
 * What a level asks beside knowledge and skill: how far its work reaches and how much is left to the person, as the SFIA
 * framework sets autonomy and influence apart from the skills.
 */
export interface Responsibility {
  /** How far the work reaches. */
  readonly span: Span
  /** The same in words. */
  readonly reach: BilingualText
  /** What is left to the person. */
  readonly autonomy: BilingualText
  /** Who can show the level: anyone, or only somebody who leads people. */
  readonly shownBy: 'anyone' | 'leads-people'
}
