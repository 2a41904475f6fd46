// The main job: one invented person measured against one job, printed for people.
//
//   npm start                          in English
//   npm start -- --locale id           in Indonesian
//   npm start -- --model asn           another model: lembaga-xy, asn or spencer
//   npm start -- --only fit            one part in full: gap, fit, dictionary, plan or paths
//   npm start -- --json                the plain gap report

import { parseArgs } from 'node:util'
import { analyzeGap, type Locale } from 'kompetensi'
import { type Case, cases } from './main/case.js'
import { dictionarySection } from './main/dictionary.js'
import { fitSection } from './main/fit.js'
import { gapSection } from './main/gap.js'
import { pathsSection } from './main/paths.js'
import { planSection } from './main/plan.js'
import { oneOf } from './support/arguments.js'

const width = 100
const parts = ['gap', 'fit', 'dictionary', 'plan', 'paths'] as const

const { values } = parseArgs({
  options: {
    locale: { type: 'string', default: 'en' },
    model: { type: 'string', default: 'lembaga-xy' },
    only: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
})
const locale = oneOf<Locale>('--locale', values.locale, ['en', 'id'])
const only = values.only === undefined ? undefined : oneOf('--only', values.only, parts)
const example: Case = cases[oneOf('--model', values.model, Object.keys(cases) as (keyof typeof cases)[])]

const sections: Readonly<Record<(typeof parts)[number], (brief: boolean) => string[]>> = {
  gap: (brief) => gapSection(example, locale, width, brief),
  fit: (brief) => fitSection(example, locale, width, brief),
  dictionary: () => dictionarySection(example, locale, width),
  plan: (brief) => planSection(example, locale, width, brief),
  paths: (brief) => pathsSection(example, locale, width, brief),
}

if (values.json) {
  console.log(JSON.stringify(analyzeGap(example.model, example.profile, example.holdings), null, 2))
} else {
  const chosen = only === undefined ? parts.map((part) => sections[part](true)) : [sections[only](false)]
  const printed = chosen.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'))
  console.log([example.title[locale], ...printed].join('\n\n'))
}
