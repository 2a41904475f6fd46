// The next steps of a development plan; in full the whole plan in words.

import { analyzeGap, describePlan, formatDate, formatNumber, type Locale, planDevelopment } from 'kompetensi'
import { inventedActivities, methodName } from '../support/activities.js'
import { padded, wrap } from '../support/table.js'
import type { Case } from './case.js'

const steps = 3

const words = {
  en: {
    head: 'Next steps of a development plan (activities, levels and days are ours, for illustration)',
    more: (count: number, end: string, open: string) =>
      `${count} more until ${end}.${open === '' ? '' : ` To be assessed first, so not planned: ${open}.`}`,
  },
  id: {
    head: 'Langkah berikut rencana pengembangan (kegiatan, level, dan harinya rekaan kami sebagai contoh)',
    more: (count: number, end: string, open: string) =>
      `${count} lagi sampai ${end}.${open === '' ? '' : ` Perlu dinilai dulu, jadi belum direncanakan: ${open}.`}`,
  },
}

/** The section; nothing where no activity leads further. In brief the next three steps. */
export function planSection(
  { model, profile, holdings }: Case,
  locale: Locale,
  width: number,
  brief: boolean,
): string[] {
  if (model.id !== 'lembaga-xy') return []
  const plan = planDevelopment(model, analyzeGap(model, profile, holdings), {
    activities: inventedActivities,
    start: '2027-01-04',
    minimize: 'cost',
    atOnce: 2,
  })
  if (plan.end === undefined) return []
  const say = words[locale]
  if (!brief) {
    return [
      say.head,
      ...describePlan(model, plan, { locale })
        .split('\n')
        .flatMap((line) => wrap(line, width, '  ')),
    ]
  }
  const level = (value: number): string => formatNumber(value, { locale })
  const lines = plan.activities.slice(0, steps).map(({ name, method, start, raises }, i) => {
    const what = raises.map(({ competency, from, to }) => `${competency} ${level(from)} → ${level(to)}`)
    const when = padded(formatDate(start, { locale }), 16)
    return `${i + 1}. ${when} ${padded(name[locale], 34)} ${padded(methodName(method, locale), 24)} ${what.join(', ')}`
  })
  const open = plan.assessFirst.map(({ competency }) => competency).join(', ')
  const rest = plan.activities.length - steps
  return [
    say.head,
    ...lines,
    ...(rest > 0 ? wrap(say.more(rest, formatDate(plan.end, { locale }), open), width, '  ') : []),
  ]
}
