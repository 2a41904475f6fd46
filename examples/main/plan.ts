// The next steps of a development plan; in full the whole plan in words.

import { analyzeGap, describePlan, planDevelopment } from 'kompetensi'
import { methodName } from '../support/activities.js'
import { languages, type Tag, textIn } from '../support/languages.js'
import { padded, width, wrap } from '../support/table.js'
import type { Case } from './case.js'
import type { Section } from './section.js'

const steps = 3

const words = {
  en: {
    head: 'Next steps of a development plan (activities, levels and days are ours, for illustration)',
    more: (count: number, end: string) =>
      count > 0 ? `${count} more until ${end}.` : `The last ends on ${end}.`,
    open: (codes: string) => ` To be assessed first, so not planned: ${codes}.`,
  },
  id: {
    head: 'Langkah berikut rencana pengembangan (kegiatan, level, dan harinya rekaan kami sebagai contoh)',
    more: (count: number, end: string) =>
      count > 0 ? `${count} lagi sampai ${end}.` : `Yang terakhir selesai pada ${end}.`,
    open: (codes: string) => ` Perlu dinilai dulu, jadi belum direncanakan: ${codes}.`,
  },
}

const result = ({ model, profile, holdings, activities }: Case) =>
  planDevelopment(model, analyzeGap(model, profile, holdings), {
    activities,
    start: '2027-01-04',
    minimize: 'cost',
    parallel: 2,
  })

function lines(example: Case, tag: Tag, brief: boolean): string[] {
  const plan = result(example)
  const say = words[tag]
  if (!brief) {
    const text = describePlan(example.model, plan, { language: languages[tag] })
    return [say.head, ...text.split('\n').flatMap((line) => wrap(line, width, '  '))]
  }
  if (plan.end === undefined) return []
  const level = (value: number): string => languages[tag].number(value)
  const next = plan.activities.slice(0, steps).flatMap(({ name, method, start, raises }, i) => {
    const what = raises.map(
      ({ competency, from, to }) => `${competency}\u00a0${level(from)}\u00a0→\u00a0${level(to)}`,
    )
    const when = padded(languages[tag].date(start), 16)
    const line = `${i + 1}. ${when} ${padded(textIn(name, tag), 34)} ${padded(methodName(method, tag), 24)} ${what.join(', ')}`
    return wrap(line, width, '   ')
  })
  const open = plan.assessFirst.map(({ competency }) => competency).join(', ')
  const rest = say.more(plan.activities.length - steps, languages[tag].date(plan.end))
  return [say.head, ...next, ...wrap(`${rest}${open === '' ? '' : say.open(open)}`, width, '  ')]
}

/** The section; in brief the next three steps. */
export const planSection: Section = { lines, result }
