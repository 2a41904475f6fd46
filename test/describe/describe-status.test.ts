import { describeStatus, type GapStatus } from 'kompetensi'
import { en } from 'kompetensi/locale/en'
import { id } from 'kompetensi/locale/id'
import { expect, it } from 'vitest'

const words: Readonly<Record<GapStatus, readonly [string, string]>> = {
  below: ['di bawah standar', 'below'],
  met: ['terpenuhi', 'met'],
  above: ['di atas standar', 'above'],
  'not-assessed': ['belum dinilai', 'not assessed'],
  'level-unspecified': ['tanpa level', 'no level'],
}

it.each(Object.entries(words) as [GapStatus, [string, string]][])(
  'says %s in both languages',
  (status, [indonesian, english]) => {
    expect(describeStatus(status, { language: id })).toBe(indonesian)
    expect(describeStatus(status, { language: en })).toBe(english)
  },
)
