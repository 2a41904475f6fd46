import type { Locale } from '../texts/locales'

/** How the description of a level names how far its work reaches: the own task, the own unit, several units, the institution. */
export const spans: Readonly<Record<Locale, Readonly<Record<number, RegExp>>>> = {
  id: {
    1: /tugas|pekerjaannya/,
    2: /tugas|pekerjaannya/,
    3: /unit kerja|unitnya/,
    4: /beberapa unit|lintas unit|antarunit/,
    5: /lembaga|instansi/,
  },
  en: {
    1: /\bown (?:tasks?|work|duties|job|cases)\b/,
    2: /\bown (?:tasks?|work|duties|job|cases)\b/,
    3: /\b(?:own|a) unit\b/,
    4: /\bseveral units|across units|other units\b/,
    5: /\b(?:institution|agency)\b/,
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
