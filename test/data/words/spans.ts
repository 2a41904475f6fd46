import type { Span } from '../../../src/model/responsibility'
import type { Locale } from '../texts/locales'

/** How the description of a level names how far its work reaches, by what the axis beside the levels says of it. */
export const spans: Readonly<Record<Locale, Readonly<Record<Span, RegExp>>>> = {
  id: {
    'own-task': /tugas|pekerjaannya/,
    'own-unit': /unit kerja|unitnya|kantor cabangnya/,
    'several-units': /beberapa unit|beberapa kantor|lintas unit|antarunit/,
    institution: /lembaga|instansi/,
  },
  en: {
    'own-task': /\bown (?:tasks?|work|duties|job|cases)\b/,
    'own-unit': /\b(?:own|a) (?:unit|branch office)\b/,
    'several-units': /\b(?:several|other) (?:units|branch offices|offices)\b|\bacross units\b/,
    institution: /\b(?:institution|agency)\b/,
  },
}

/** How the description of level 1 says what it is measured by. */
export const measures: Readonly<Record<Locale, RegExp>> = {
  id: /\b(?:tes|ujian|uji|tanya jawab|pertanyaan|soal)\b/,
  en: /\b(?:tests?|questions?|asked|quiz)\b/,
}

/** How the description of a level begins. */
export const levelOpenings: Readonly<Record<Locale, RegExp>> = { id: /^Mampu /, en: /^Can / }

/** How a definition begins. */
export const definitionOpenings: Readonly<Record<Locale, RegExp>> = {
  id: /^Kemampuan /,
  en: /^The ability to /,
}
