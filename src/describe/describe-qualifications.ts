import { match } from 'ts-pattern'
import type { QualificationImportance } from '../model/job-profile'
import type { Locale, LocalizedText } from '../model/localized-text'
import type { QualificationCheck, QualificationItem } from '../talent/qualifications-of'
import { formatNumber } from './format-number'
import type { OldOptions } from './old-options'
import { listed } from './words'

/**
 * Says a check of qualifications: which are there, which are short or missing, which are not known, and whether an absolute
 * one knocks out.
 *
 * @param check - the check
 * @param options - the language
 * @returns sentences, one a line
 * @example
 * ```ts
 * import { checkQualifications, describeQualifications } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { en } from 'kompetensi/locale/en'
 *
 * const name = { id: 'Sarjana', en: 'Bachelor' }
 * const job = {
 *   ...lembagaXy.jobs['staf-administrasi'],
 *   name: { id: 'Auditor', en: 'Auditor' },
 *   qualifications: [{ kind: 'education', importance: 'absolute', name, kkniLevel: 6 }],
 * } as const
 * console.log(describeQualifications(checkQualifications(lembagaXy, job, { id: 'p1' }), { language: en }))
 * // Auditor asks p1 for 1 qualification: 1 not known.
 * // Not known, and absolute: Bachelor (KKNI level 6). It would rule p1 out if it were missing.
 * ```
 */
export function describeQualifications(check: QualificationCheck, options: OldOptions): string {
  const { locale } = options
  const { items, person } = check
  const say = sentences[locale]
  const job = check.jobName[locale]
  if (items.length === 0) return say.none(job)
  const of = (...statuses: readonly QualificationItem['status'][]): QualificationItem[] =>
    items.filter(({ status }) => statuses.includes(status))
  const counts = [
    [of('met').length, say.met],
    [of('short').length, say.short],
    [of('missing').length, say.missing],
    [of('unknown').length, say.unknown],
  ] as const
  const parts = counts.flatMap(([count, word]) => (count === 0 ? [] : [`${count} ${word}`]))
  const lines = (['absolute', 'important', 'needed'] as const).flatMap((importance) => {
    const named = (some: readonly QualificationItem[]): string =>
      listed(
        some.filter((item) => item.importance === importance).map((item) => sayItem(item, locale)),
        locale,
      )
    const lacking = named(of('short', 'missing'))
    const open = named(of('unknown'))
    const word = importanceWords(importance)[locale]
    return [
      ...(lacking === '' ? [] : [say.lacking(word, lacking, importance === 'absolute' ? person : undefined)]),
      ...(open === '' ? [] : [say.open(word, open, importance === 'absolute' ? person : undefined)]),
    ]
  })
  return [say.summary(job, person, items.length, parts.join(', ')), ...lines].join('\n')
}

function sayItem(
  { name, months, heldMonths, kkniLevel, heldKkniLevel, status }: QualificationItem,
  locale: Locale,
): string {
  const say = sentences[locale]
  const number = (value: number): string => formatNumber(value, { locale })
  const details = [
    ...(kkniLevel === undefined ? [] : [say.kkni(number(kkniLevel))]),
    ...(months === undefined ? [] : [say.months(number(months))]),
    ...(status !== 'missing' && heldKkniLevel !== undefined
      ? [say.has(say.kkni(number(heldKkniLevel)))]
      : []),
    ...(status !== 'missing' && heldMonths !== undefined ? [say.has(say.months(number(heldMonths)))] : []),
  ]
  return details.length === 0 ? name[locale] : `${name[locale]} (${details.join(', ')})`
}

function importanceWords(importance: QualificationImportance): LocalizedText {
  return match<QualificationImportance, LocalizedText>(importance)
    .with('absolute', () => ({ id: 'mutlak', en: 'absolute' }))
    .with('important', () => ({ id: 'penting', en: 'important' }))
    .with('needed', () => ({ id: 'perlu', en: 'needed' }))
    .exhaustive()
}

interface Sentences {
  readonly none: (job: string) => string
  readonly summary: (job: string, person: string, count: number, parts: string) => string
  readonly met: string
  readonly short: string
  readonly missing: string
  readonly unknown: string
  readonly lacking: (importance: string, items: string, ruledOut: string | undefined) => string
  readonly open: (importance: string, items: string, ruledOut: string | undefined) => string
  readonly kkni: (level: string) => string
  readonly months: (months: string) => string
  readonly has: (what: string) => string
}

const sentences: Readonly<Record<Locale, Sentences>> = {
  en: {
    none: (job) => `${job} asks for no qualifications beside its competencies.`,
    summary: (job, person, count, parts) =>
      `${job} asks ${person} for ${count === 1 ? '1 qualification' : `${count} qualifications`}: ${parts}.`,
    met: 'met',
    short: 'short of what is asked',
    missing: 'not found',
    unknown: 'not known',
    lacking: (importance, items, person) =>
      `Lacking, and ${importance}: ${items}.${person === undefined ? '' : ` This rules ${person} out, whatever the score.`}`,
    open: (importance, items, person) =>
      `Not known, and ${importance}: ${items}.${person === undefined ? '' : ` It would rule ${person} out if it were missing.`}`,
    kkni: (level) => `KKNI level ${level}`,
    months: (months) => `${months} months`,
    has: (what) => `has ${what}`,
  },
  id: {
    none: (job) => `${job} tidak meminta kualifikasi di luar kompetensi.`,
    summary: (job, person, count, parts) => `${job} meminta ${count} kualifikasi dari ${person}: ${parts}.`,
    met: 'terpenuhi',
    short: 'kurang dari yang diminta',
    missing: 'tidak ditemukan',
    unknown: 'belum diketahui',
    lacking: (importance, items, person) =>
      `Tidak terpenuhi (${importance}): ${items}.${person === undefined ? '' : ` Ini menggugurkan ${person}, berapa pun nilainya.`}`,
    open: (importance, items, person) =>
      `Belum diketahui (${importance}): ${items}.${person === undefined ? '' : ` Bila ternyata tidak ada, ${person} gugur.`}`,
    kkni: (level) => `KKNI jenjang ${level}`,
    months: (months) => `${months} bulan`,
    has: (what) => `dimiliki ${what}`,
  },
}
