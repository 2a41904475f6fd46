// What the main example prints.

import type { Tag } from '../support/languages.js'
import { width, wrap } from '../support/table.js'
import { type Case, cases } from './case.js'
import { dictionarySection } from './dictionary.js'
import { fitSection } from './fit.js'
import { gapSection } from './gap.js'
import { pathsSection } from './paths.js'
import { planSection } from './plan.js'
import type { program } from './program.js'
import type { Section } from './section.js'

/** A part of the analysis. */
export type Part = keyof typeof program.options.only.values

/** What was asked for. */
export interface Asked {
  readonly language: Tag
  readonly model: keyof typeof cases
  /** One part in full; all in brief when absent. */
  readonly only?: Part | undefined
  readonly json?: boolean
}

const sections: Readonly<Record<Part, Section>> = {
  gap: gapSection,
  fit: fitSection,
  dictionary: dictionarySection,
  plan: planSection,
  paths: pathsSection,
}

/** The analysis as text, or the plain result of one part as JSON. */
export function printed({ language: tag, model, only, json = false }: Asked): string {
  const example: Case = cases[model]
  if (json) return JSON.stringify(sections[only ?? 'gap'].result(example), null, 2)
  const chosen =
    only === undefined
      ? Object.values(sections).map(({ lines }) => lines(example, tag, true))
      : [sections[only].lines(example, tag, false)]
  const note = example.note === undefined ? [] : wrap(example.note[tag], width, '  ')
  const head = [example.title[tag], ...note]
  return [head, ...chosen.filter((lines) => lines.length > 0)].map((lines) => lines.join('\n')).join('\n\n')
}
