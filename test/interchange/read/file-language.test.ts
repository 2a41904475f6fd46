import { formatCase, parseCase } from 'kompetensi/case'
import {
  formatDictionaryTable,
  formatJobProfilesRows,
  formatPeopleRows,
  formatRatingsRows,
  parseDictionaryTable,
  parseJobProfilesTable,
} from 'kompetensi/csv'
import { parseEsco } from 'kompetensi/esco'
import { formatHrOpenPerson, formatHrOpenPosition } from 'kompetensi/hr-open'
import { formatMoodle, parseMoodle } from 'kompetensi/moodle'
import { formatAchievement } from 'kompetensi/open-badges'
import { describe, expect, it } from 'vitest'
import { soundModel } from '../../support/sound-model'
import { thrownBy } from '../../support/thrown-by'
import { untyped } from '../../support/untyped'

const model = soundModel()
const place = { baseUri: 'https://example.org', creator: 'Acme', lastChange: '2026-01-31' }

describe('the language of a file', () => {
  it.each<[unknown, string]>([
    [undefined, 'undefined'],
    ['id', 'id'],
    [null, 'undefined'],
    [{}, 'undefined'],
    [{ tag: '' }, ''],
    [{ tag: 'Bahasa Indonesia' }, 'Bahasa Indonesia'],
    [{ tag: '__proto__' }, '__proto__'],
  ])('is refused by writers where it is none: %j', (given, found) => {
    const language = untyped(given)
    for (const write of [
      () => formatCase(model, { ...place, language }),
      () => formatMoodle(model, { language, proficientFrom: 'highest' }),
      () => formatDictionaryTable(model, { language }),
      () => formatJobProfilesRows(model, { language }),
      () => formatPeopleRows(model, [], { language }),
      () => formatRatingsRows([], { language }),
      () => formatHrOpenPerson(model, {}, { language }),
      () => formatHrOpenPosition(model, 'clerk', { language }),
      () => formatAchievement(model, 'SQL', { baseUri: place.baseUri, language }),
    ]) {
      const error = thrownBy(write)
      expect(error.code).toBe('parameter-invalid')
      expect(error.issues[0]?.details).toMatchObject({ parameter: 'language', found })
    }
  })

  it('is refused by readers where it is none', () => {
    const wrong = { language: { tag: 'Jawa!' } }
    const files = { occupations: '', skills: '', relations: '' }
    for (const read of [
      () => parseMoodle('', wrong),
      () => parseCase('{}', wrong),
      () => parseEsco(files, { version: '1', ...wrong }),
      () => parseDictionaryTable(model, '', wrong),
      () => parseJobProfilesTable(model, '', wrong),
    ]) {
      expect(thrownBy(read).code).toBe('parameter-invalid')
    }
  })
})
