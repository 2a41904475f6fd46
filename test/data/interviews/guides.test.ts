// What the interview guides keep to. How many there are of each is a type: a missing one does not compile.

import { lembagaXy } from 'kompetensi/lembaga-xy'
import { describe, expect, test } from 'vitest'
import { type Locale, locales } from '../texts/locales'
import { wordsOf } from '../texts/words-of'
import { degreeWords } from '../words/degree-words'
import { exampleGuideItem, type GuideItem, type GuidePart, guideItems } from './guide-items'

type Rule = (text: string, locale: Locale) => boolean

/** Items of a part that break a rule. */
function breaking(items: readonly GuideItem[], part: GuidePart, locale: Locale, isBroken: Rule): string[] {
  return items
    .filter((item) => item.part === part && isBroken(item[locale], locale))
    .map(({ place, [locale]: text }) => `${place}: ${text}`)
}

const bounds: Readonly<Record<GuidePart, readonly [fewest: number, most: number]>> = {
  question: [10, 38],
  answer: [10, 34],
  evidence: [5, 24],
  negative: [6, 24],
}

const parts: readonly GuidePart[] = ['question', 'answer', 'evidence', 'negative']

/** Closed, leading or hypothetical questions, and those about opinions of oneself. */
const noQuestion: Readonly<Record<Locale, RegExp>> = {
  id: /\b(?:apakah|pernahkah|seandainya|andaikan|bagaimana jika|bagaimana kalau|apa yang akan|seberapa|kelebihan anda|berhasil)\b/iu,
  en: /\b(?:would you|did you ever|have you ever|what if|how well|how good|your strengths?|manage to|successfully|succeed)\b/iu,
}

const subordinates: Readonly<Record<Locale, RegExp>> = {
  id: /\b(?:bawahan|anak buah|tim anda|staf anda)\b/iu,
  en: /\b(?:subordinates?|direct reports?|your staff|your team)\b/iu,
}

/** A sentence that opens with a verb of which the person is the subject. */
const withVerb: Readonly<Record<Locale, RegExp>> = {
  id: /^(?:Me|Ber)\p{L}{3,}\b/u,
  en: /^[\p{Lu}][\p{L}-]*[^s]s\b/u,
}

const isNoQuestion: Rule = (text, locale) =>
  noQuestion[locale].test(text) ||
  subordinates[locale].test(text) ||
  !/[.?]$/.test(text) ||
  (text.match(/\?/g) ?? []).length > 1

const isNoSentence: Rule = (text, locale) =>
  !withVerb[locale].test(text) || !text.endsWith('.') || /[.!?]\s/.test(text)

const isNoEvidence: Rule = (text) => !/^[\p{Lu}\p{N}]/u.test(text) || /[.;:]$/.test(text)

const hasDegreeWord: Rule = (text, locale) => {
  const padded = ` ${wordsOf(text).join(' ')} `
  return degreeWords[locale].some((word) => padded.includes(` ${word} `))
}

const isOutOf =
  (part: GuidePart): Rule =>
  (text) => {
    const [fewest, most] = bounds[part]
    const count = wordsOf(text).length
    return count < fewest || count > most
  }

describe.each(locales)('interview guides (%s)', (locale) => {
  test('questions are open, of the past, one at a time, and need no subordinates', () => {
    expect(breaking(guideItems, 'question', locale, isNoQuestion)).toEqual([])
  })

  test('answers and negative indicators are one sentence and open with a verb', () => {
    expect(breaking(guideItems, 'answer', locale, isNoSentence)).toEqual([])
    expect(breaking(guideItems, 'negative', locale, isNoSentence)).toEqual([])
  })

  test('evidence is a thing, without a full stop', () => {
    expect(breaking(guideItems, 'evidence', locale, isNoEvidence)).toEqual([])
  })

  test('no text is short of words or has too many, or leaves a level to a degree word', () => {
    expect(parts.flatMap((part) => breaking(guideItems, part, locale, isOutOf(part)))).toEqual([])
    expect(parts.flatMap((part) => breaking(guideItems, part, locale, hasDegreeWord))).toEqual([])
  })

  test('the answers of a competency open with different verbs, its questions in different ways', () => {
    expect(alike(guideItems, 'answer', locale, 1)).toEqual([])
    expect(alike(guideItems, 'question', locale, 2)).toEqual([])
  })

  test('texts of different guides overlap by less than 0.6', () => {
    expect(nearDuplicates(guideItems, locale, 0.6)).toEqual([])
  })

  test('the work of the certification body can be shown for each competency of its jobs', () => {
    const codes = new Set(
      Object.values(lembagaXy.jobs).flatMap(({ requirements }) =>
        requirements.map(({ competency }) => competency),
      ),
    )
    const shown = guideItems.filter(({ model, part }) => model === 'lembaga-xy' && part === 'evidence')
    const without = [...codes].filter((code) =>
      shown.filter(({ owner }) => owner === code).every((item) => !work[locale].test(item[locale])),
    )
    expect(without).toEqual([])
  })
})

const work: Readonly<Record<Locale, RegExp>> = {
  id: /asesi\b|asesor|skema|uji kompetensi|surveilans|TUK|LSP|sertifika/u,
  en: /candidate|assess|scheme|surveillance|certif/iu,
}

/** Competencies of which two texts of a part begin with the same words. */
function alike(items: readonly GuideItem[], part: GuidePart, locale: Locale, words: number): string[] {
  const seen = new Map<string, string>()
  return items.flatMap((item) => {
    if (item.part !== part) return []
    const key = `${item.model} ${item.owner} ${wordsOf(item[locale]).slice(0, words).join(' ')}`
    const before = seen.get(key)
    seen.set(key, item.place)
    return before === undefined ? [] : [`${before} ~ ${item.place}`]
  })
}

function nearDuplicates(items: readonly GuideItem[], locale: Locale, limit: number): string[] {
  const sets = items.map((item) => ({ item, words: new Set(wordsOf(item[locale])) }))
  return sets.flatMap((a, i) =>
    sets
      .slice(0, i)
      .filter((b) => {
        let both = 0
        for (const word of a.words) if (b.words.has(word)) both += 1
        return both / (a.words.size + b.words.size - both) >= limit
      })
      .map((b) => `${a.item.place} ~ ${b.item.place}`),
  )
}

describe('the rules', () => {
  const broken = (part: GuidePart, text: string, rule: Rule, locale: Locale = 'en') =>
    breaking([exampleGuideItem(part, text)], part, locale, rule).length === 1

  test('refuse closed, hypothetical and leading questions, and two in one', () => {
    const bad = [
      'Have you ever lost a file?',
      'What would you do?',
      'How did you manage to calm down?',
      'What happened? And then?',
    ]
    for (const text of bad) expect(broken('question', text, isNoQuestion), text).toBe(true)
    expect(broken('question', 'Pernahkah Anda menolak hadiah?', isNoQuestion, 'id')).toBe(true)
    expect(broken('question', 'Tell me about the last file you lost.', isNoQuestion)).toBe(false)
  })

  test('refuse a noun where a verb should open, two sentences, and a stop behind a thing', () => {
    expect(broken('answer', 'A list of steps.', isNoSentence)).toBe(true)
    expect(broken('answer', 'Names the steps. Explains them.', isNoSentence)).toBe(true)
    expect(broken('evidence', 'A record of the assessment.', isNoEvidence)).toBe(true)
  })

  test('refuse answers that open alike, and the same text twice', () => {
    const items = ['Names the first step.', 'Names the last step.'].map((text) =>
      exampleGuideItem('answer', text),
    )
    expect(alike(items, 'answer', 'en', 1)).toHaveLength(1)
    expect(nearDuplicates(items, 'en', 0.6)).toHaveLength(1)
  })
})
