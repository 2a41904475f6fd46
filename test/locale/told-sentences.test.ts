import { fullEn } from 'kompetensi/locale/en'
import { describe, expect, it } from 'vitest'
import { allLanguages } from '../support/all-languages'
import { factsThatDiffer, numbersThatDiffer, withVariants, wordsInCommon } from './compare'
import { drawn } from './drawn'
import { sheets } from './rarely-told/of-interviews'
import { pathsOf, recorded } from './recorder'
import { sharedNames, sharedWords } from './shared-words'
import { told } from './told'

const { language, asked } = recorded(fullEn)
for (const say of Object.values(told).flat()) say(language)
for (const render of sheets) render(language)
for (const draw of Object.values(drawn)) {
  for (const width of [1200, 400]) draw({ language, width })
}
// The playground's words for whoever has to choose a method.
Object.values(language.methods.notes)
const all = asked()
const months = Array.from({ length: 12 }, (_, i) => i + 1)
const dateIn = (month: number): string => `2027-${String(month).padStart(2, '0')}-20`
const compared = [
  ...withVariants(all),
  ...months.flatMap((month) => [
    { path: 'date', facts: [dateIn(month)] },
    { path: 'developmentPlanChart.month', facts: [{ month, year: 2027 }] },
  ]),
]
const others = Object.entries(allLanguages).filter(([tag]) => tag !== 'en')

describe('the sentences of a language', () => {
  // Those of issues are told in the test of `describeIssue`.
  it('are each told by a result', () => {
    const paths = new Set(all.map(({ path }) => path))
    expect(pathsOf({ ...fullEn, issues: {} }).filter((path) => !paths.has(path))).toEqual([])
  })

  it.each(others)('show in %s the facts that English shows, and no others', (_tag, other) => {
    expect(factsThatDiffer(compared, other)).toEqual([])
    expect(numbersThatDiffer(compared, other)).toEqual([])
  })

  it.each(Object.entries(allLanguages))('name twelve months in %s', (_tag, each) => {
    const dates = months.map((month) => each.date(dateIn(month)))
    const short = months.map((month) => each.developmentPlanChart.month({ month, year: 2027 }))
    for (const written of [dates, short]) expect(new Set(written).size).toBe(12)
    expect([...dates, ...short].join()).not.toContain('undefined')
  })

  it.each(others)('share in %s no more words with English than are listed', (tag, other) => {
    const listed = new Set([...sharedNames, ...(sharedWords[tag] ?? [])])
    expect([...wordsInCommon(compared, other)].filter(([word]) => !listed.has(word))).toEqual([])
  })
})
