import type { EssentialsSentences } from '../../describe/essentials-sentences'

/** What is said of open essentials in English. */
export const essentials: EssentialsSentences = {
  essentialsBelow: (names) => `Essential and below the required level: ${names}.`,
  essentialsNotAssessed: (names) => `Essential and not assessed: ${names}.`,
  essentialsUnspecified: (names) => `Essential, but no level is given: ${names}.`,
}
