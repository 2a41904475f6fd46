import type { Locale } from '../texts/locales'

/** Verbs that need a post: level 4 judges and advises, which somebody without one can show. */
export const authorityVerbs: Readonly<Record<Locale, readonly string[]>> = {
  id: [
    'membatalkan',
    'memerintahkan',
    'memutuskan',
    'menahan',
    'menetapkan',
    'menghentikan',
    'menjatuhkan',
    'menolak',
    'menugaskan',
    'menyetujui',
    'mewajibkan',
  ],
  en: ['approves', 'assigns', 'cancels', 'decides', 'imposes', 'orders', 'refuses', 'stops', 'withholds'],
}
