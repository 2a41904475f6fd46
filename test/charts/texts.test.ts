import fc from 'fast-check'
import { fullEn } from 'kompetensi/locale/en'
import { fullId } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/base/plain-text.js'
import { dayTicks } from '../../src/charts/day-axis.js'
import { fitText, longestWordWidth } from '../../src/charts/fit-text.js'
import { textWidth } from '../../src/charts/text-width.js'

describe('textWidth', () => {
  it('is the wider of those of DejaVu Sans and Liberation Sans', () => {
    // In units of 2,048: 1,540 + 1,255 + 569 + 569 + 1,253 (DejaVu), each rounded up to a thousandth of the size.
    expect(textWidth('Hallo', 10)).toBeCloseTo(25.33, 10)
    // Liberation Sans has the wider "E", 1,366 of 2,048.
    expect(textWidth('E', 1000)).toBe(667)
    expect(textWidth('E', 1000, 'bold')).toBe(684)
    expect(textWidth('', 12)).toBe(0)
  })

  it('takes a letter with an accent for the letter', () => {
    expect(textWidth('é', 10)).toBe(textWidth('e', 10))
  })

  it('counts a mark that stands on another as nothing', () => {
    expect(textWidth('e\u0301', 10)).toBe(textWidth('e', 10))
  })
})

describe('fitText', () => {
  it('breaks between words', () => {
    expect(fitText('Leveraging Relationship with Stakeholders', 160, { size: 12, lines: 2 })).toEqual([
      'Leveraging Relationship',
      'with Stakeholders',
    ])
  })

  it('ends in … where there is no more room', () => {
    expect(fitText('Leveraging Relationship with Stakeholders', 100, { size: 12 })).toEqual([
      'Leveraging Re…',
    ])
  })

  it('gives one line for nothing', () => {
    expect(fitText('', 100, { size: 12 })).toEqual([''])
  })

  it('never breaks a family of emoji', () => {
    const [line = ''] = fitText('👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 120, { size: 12 })
    expect(line.replace('…', '').replaceAll('👩‍👩‍👧‍👦', '')).toBe('')
  })

  it('gives no more lines than asked, none wider than the column', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 60, max: 300 }),
        fc.integer({ min: 1, max: 4 }),
        (text, width, lines) => {
          const fitted = fitText(text, width, { size: 12, lines })
          expect(fitted.length).toBeGreaterThan(0)
          expect(fitted.length).toBeLessThanOrEqual(lines)
          // One character that is itself wider than the column is the exception.
          for (const line of fitted) {
            if ([...line].length > 8) expect(textWidth(line, 12)).toBeLessThanOrEqual(width + 40)
          }
        },
      ),
    )
  })

  it('keeps every word where it is cut nowhere', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 12 }), (words) => {
        expect(fitText(words.join(' '), 80, { size: 12, lines: 12 }).join(' ')).toBe(words.join(' '))
      }),
    )
  })
})

describe('longestWordWidth', () => {
  it('is the least width of a column that breaks no word', () => {
    const texts = ['Head of the Social Security', 'Administration Staff']
    const width = longestWordWidth(texts, { size: 12, weight: 'bold' })
    const words = (of: readonly string[]) => of.flatMap((text) => text.split(' '))
    const fitted = (room: number) =>
      texts.flatMap((text) => fitText(text, room, { size: 12, weight: 'bold', lines: 9 }))
    expect(words(fitted(width))).toEqual(words(texts))
    expect(words(fitted(width - 1))).not.toEqual(words(texts))
  })
})

describe('plainText', () => {
  it('is one line without marks that turn what follows', () => {
    expect(plainText('a\nb\u0000c\u202ed\u2066e')).toBe('a b cde')
    expect(plainText('half \ud800')).toBe('half �')
    expect(plainText('كفاءة 👩‍👧')).toBe('كفاءة 👩‍👧')
  })
})

describe('dayTicks', () => {
  it('names days, Mondays or months, as there is room, in the language of the chart', () => {
    expect(dayTicks('2027-05-28', 5, 400, fullId.developmentPlanChart).map(({ label }) => label)).toEqual([
      '28 Mei',
      '29 Mei',
      '30 Mei',
      '31 Mei',
      '1 Jun',
      '2 Jun',
    ])
    expect(
      dayTicks('2027-05-28', 30, 400, fullEn.developmentPlanChart).map(({ day, label }) => [day, label]),
    ).toEqual([
      [3, '31 May'],
      [10, '7 Jun'],
      [17, '14 Jun'],
      [24, '21 Jun'],
    ])
    expect(dayTicks('2027-05-28', 200, 480, fullId.developmentPlanChart).map(({ label }) => label)).toEqual([
      'Jun 2027',
      'Jul 2027',
      'Agu 2027',
      'Sep 2027',
      'Okt 2027',
      'Nov 2027',
      'Des 2027',
    ])
    expect(
      dayTicks('2027-05-28', 4000, 300, fullEn.developmentPlanChart)
        .map(({ label }) => label)
        .slice(0, 2),
    ).toEqual(['Jan 2028', 'Jan 2031'])
  })

  it('names the first day where no month begins', () => {
    expect(dayTicks('2027-05-03', 20, 90, fullEn.developmentPlanChart)).toEqual([{ day: 0, label: '3 May' }])
  })
})
