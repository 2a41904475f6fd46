import type { EssentialsSentences } from '../../describe/essentials-sentences'

/** What is said of open essentials in Indonesian. */
export const essentials: EssentialsSentences = {
  essentialsBelow: (names) => `Wajib dan di bawah level yang dipersyaratkan: ${names}.`,
  essentialsNotAssessed: (names) => `Wajib dan belum dinilai: ${names}.`,
  essentialsUnspecified: (names) => `Wajib, tetapi levelnya tidak disebut: ${names}.`,
}
