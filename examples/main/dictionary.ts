// What the dictionary says of the largest gap: the definition, and the indicators of the next level up.

import { analyzeGap, type Locale } from 'kompetensi'
import { wrap } from '../support/table.js'
import type { Case } from './case.js'

const words = {
  en: { largest: 'Largest gap', next: (level: number) => `What level ${level} looks like:` },
  id: { largest: 'Kesenjangan terbesar', next: (level: number) => `Wujud level ${level}:` },
}

/** The section; empty where there is no gap or no text. */
export function dictionarySection(
  { model, profile, holdings, text }: Case,
  locale: Locale,
  width: number,
): string[] {
  const gaps = analyzeGap(model, profile, holdings).items.flatMap((item) =>
    item.status === 'below' ? [item] : [],
  )
  const [largest] = gaps.sort((a, b) => a.weight * a.gap - b.weight * b.gap)
  const competency = largest?.competency ?? profile.requirements[0]?.competency
  const entry = competency === undefined ? undefined : text(competency, locale)
  if (competency === undefined || entry === undefined) return []
  const name = model.competencies[competency]?.name[locale] ?? competency
  const next = largest === undefined ? undefined : Math.floor(largest.held) + 1
  const indicators = next === undefined ? [] : (entry.indicators?.[next] ?? [])
  const head = `${largest === undefined ? '' : `${words[locale].largest}: `}${competency}, ${name}.`
  return [
    ...wrap(`${head} ${entry.definition}`, width, '  '),
    ...(next === undefined || indicators.length === 0 ? [] : [words[locale].next(next)]),
    ...indicators.flatMap((indicator) => wrap(`  • ${indicator}`, width, '    ')),
  ]
}
