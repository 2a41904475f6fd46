// What the dictionary says of the largest gap: the definition, and what the next level up looks like; in full the whole
// scale with the levels held and required on it.

import { analyzeGap, type Competency, findLevel, findScale } from 'kompetensi'
import { languages, type Tag } from '../support/languages.js'
import { width, wrap } from '../support/table.js'
import type { Case } from './case.js'
import type { Section } from './section.js'

const words = {
  en: {
    largest: 'Largest gap',
    next: (level: string) => `What level ${level} looks like:`,
    ladder: 'The whole scale:',
    bare: 'The whole scale, whose levels have no names:',
    held: '← held',
    required: '← required',
  },
  id: {
    largest: 'Kesenjangan terbesar',
    next: (level: string) => `Wujud level ${level}:`,
    ladder: 'Seluruh skalanya:',
    bare: 'Seluruh skalanya, yang levelnya tidak bernama:',
    held: '← dimiliki',
    required: '← dipersyaratkan',
  },
}

/** The requirement that is missed by most, by weight; of equal ones the first. */
function largestGap({ model, profile, holdings }: Case) {
  return analyzeGap(model, profile, holdings)
    .items.flatMap((item) => (item.status === 'below' ? [item] : []))
    .toSorted((a, b) => a.weight * a.gap - b.weight * b.gap)[0]
}

function result(example: Case) {
  const { model, profile, text } = example
  const item = largestGap(example)
  if (item === undefined) return undefined
  const competency: Competency | undefined = model.competencies[item.competency]
  return {
    ...item,
    name: competency?.name,
    text: { en: text(item.competency, 'en'), id: text(item.competency, 'id') },
    scale: findScale(model, item.competency) ?? profile.scale,
  }
}

function lines(example: Case, tag: Tag, brief: boolean): string[] {
  const say = words[tag]
  const found = result(example)
  if (found === undefined) return []
  const { competency, held, required, scale, name, text } = found
  const number = (value: number): string => languages[tag].number(value)
  const nameOf = (value: number): string => findLevel(example.model, competency, value)?.name[tag] ?? ''
  const next = scale?.levels.find((level) => level > held) ?? required
  const indicators = text[tag]?.indicators ?? {}
  const shown = brief ? [next] : (scale?.levels ?? [next])
  const ladder = shown.flatMap((level) => {
    const mark = level === held ? say.held : level === required ? say.required : ''
    const head = brief ? nameOf(level) : [number(level), nameOf(level), mark].filter(Boolean).join(' ')
    const all = indicators[level] ?? []
    const description = text[tag]?.levelDescriptions?.[level]
    return [
      ...(head === '' || (brief && all.length > 0) ? [] : [brief ? `  ${head}` : head]),
      ...(brief || description === undefined ? [] : wrap(description, width, '  ')),
      ...all.flatMap((indicator) => wrap(`• ${indicator}`, width - 2, '  ').map((line) => `  ${line}`)),
    ]
  })
  const title = brief
    ? say.next(number(next))
    : shown.some((level) => nameOf(level) !== '')
      ? say.ladder
      : say.bare
  return [
    ...wrap(`${say.largest}: ${competency}, ${name?.[tag]}. ${text[tag]?.definition ?? ''}`, width, '  '),
    ...(ladder.length === 0 ? [] : [title, ...ladder]),
  ]
}

/** The section; empty where there is no gap. */
export const dictionarySection: Section = { lines, result }
