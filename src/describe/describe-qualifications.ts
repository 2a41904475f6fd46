import type { LanguageBase } from '../base/language'
import { textIn } from '../model/find-text'
import type { QualificationImportance } from '../model/job-profile'
import type { QualificationCheck, QualificationItem, QualificationStatus } from '../talent/qualifications-of'
import type { DescribeOptions } from './options'

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
export function describeQualifications(
  { items, person, jobName }: QualificationCheck,
  { language }: DescribeOptions<QualificationsLanguage>,
): string {
  const { qualifications: say, list, tag } = language
  const job = textIn(jobName, tag)
  if (items.length === 0) return say.none(job)
  const of = (...statuses: readonly QualificationItem['status'][]): QualificationItem[] =>
    items.filter(({ status }) => statuses.includes(status))
  const lines = (['absolute', 'important', 'needed'] as const).flatMap((importance) => {
    const named = (some: readonly QualificationItem[]): string[] =>
      some.filter((item) => item.importance === importance).map((item) => sayItem(item, language))
    const lacking = named(of('short', 'missing'))
    const open = named(of('unknown'))
    return [
      ...(lacking.length === 0 ? [] : [say.lacking[importance](list(lacking), person)]),
      ...(open.length === 0 ? [] : [say.open[importance](list(open), person)]),
    ]
  })
  const counts = {
    met: of('met').length,
    short: of('short').length,
    missing: of('missing').length,
    unknown: of('unknown').length,
  }
  return [say.summary(job, person, counts), ...lines].join('\n')
}

/** A qualification, and what is asked and had of it. */
function sayItem(
  { name, months, heldMonths, kkniLevel, heldKkniLevel, status }: QualificationItem,
  { qualifications: say, number, tag }: QualificationsLanguage,
): string {
  const title = textIn(name, tag)
  const details = [
    ...(kkniLevel === undefined ? [] : [say.kkni(number(kkniLevel))]),
    ...(months === undefined ? [] : [say.months(number(months), months)]),
    ...(status !== 'missing' && heldKkniLevel !== undefined ? [say.hasKkni(number(heldKkniLevel))] : []),
    ...(status !== 'missing' && heldMonths !== undefined
      ? [say.hasMonths(number(heldMonths), heldMonths)]
      : []),
  ]
  return details.length === 0 ? title : say.item(title, details)
}

/** What a language says of a check of qualifications. */
export interface QualificationsSentences {
  readonly none: (job: string) => string
  /** How many qualifications there are of each status; one at least. */
  readonly summary: (
    job: string,
    person: string,
    counts: Readonly<Record<QualificationStatus, number>>,
  ) => string
  /** Short or missing; an absolute one rules the person out. */
  readonly lacking: Readonly<Record<QualificationImportance, (items: string, person: string) => string>>
  /** Not known; an absolute one would rule the person out. */
  readonly open: Readonly<Record<QualificationImportance, (items: string, person: string) => string>>
  /** A qualification with one detail or more. */
  readonly item: (name: string, details: readonly string[]) => string
  /** The level asked, of the Indonesian qualification framework. */
  readonly kkni: (level: string) => string
  readonly hasKkni: (level: string) => string
  /** The months asked: as written, and how many they are. */
  readonly months: (months: string, count: number) => string
  readonly hasMonths: (months: string, count: number) => string
}

/** What a language needs to tell of a check of qualifications. */
export interface QualificationsLanguage extends LanguageBase {
  readonly qualifications: QualificationsSentences
}
