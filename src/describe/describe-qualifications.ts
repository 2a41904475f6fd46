import { checkArguments } from '../base/check-arguments'
import type { Kinds } from '../base/kind'
import { textIn } from '../model/find-text'
import type { QualificationCheck, QualificationItem } from '../talent/qualifications-of'
import { aQualificationCheck } from '../talent/result-kinds'
import { languageOf } from './language-of'
import type { DescribeOptions } from './options'
import type { QualificationsLanguage } from './qualifications-sentences'

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
  check: QualificationCheck,
  options: DescribeOptions<QualificationsLanguage>,
): string {
  checkArguments('describeQualifications', { check, options }, describeQualificationsArguments)
  const { items, person, jobName } = check
  const language = languageOf('describeQualifications', options, ['qualifications'])
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

const describeQualificationsArguments: Kinds = {
  check: aQualificationCheck,
  options: { fields: { language: {} } },
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
