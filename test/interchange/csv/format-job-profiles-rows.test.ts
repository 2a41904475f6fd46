import fc from 'fast-check'
import type { Requirement } from 'kompetensi'
import { formatJobProfilesRows, parseJobProfilesTable } from 'kompetensi/csv'
import { en } from 'kompetensi/locale/en'
import { id } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { said } from '../../support/said'
import { soundJob, soundModel } from '../../support/sound-model'
import { thrownBy } from '../../support/thrown-by'
import { nothingWrong, wrongLosses } from '../support/losses'
import {
  anyLanguage,
  inDictionaryOrder,
  richModel,
  withoutScalesOfJobs,
  withScalesOfJobs,
} from '../support/tables'

const model = soundModel({
  jobs: {
    driver: soundJob(
      'driver',
      [{ competency: 'SQL', level: 3, weight: 2.5, essential: true }, { competency: 'ART' }],
      { complete: false, unknown: ['NEG'], grade: 'low', horizon: 'future', olderNames: ['sopir', 'supir'] },
    ),
    idler: soundJob('idler', []),
  },
})

describe('formatJobProfilesRows', () => {
  it('is a header, then a row a requirement; a level that is none and a "?" have their words', () => {
    const [header, ...rows] = formatJobProfilesRows(model, { language: id }).value
    expect(header?.join(';')).toBe(
      'Kode jabatan;Nama jabatan (id);Nama jabatan (en);Rumpun;Jalur;Golongan;Unit kerja;Atasan;Waktu;Berlaku sejak;Berlaku sampai;Nama lama;Lengkap;Kompetensi;Level;Bobot;Wajib',
    )
    const driver = ['driver', 'driver', 'driver', null, null, 'low', null, null, 'mendatang', null, null]
    const idler = ['idler', 'idler', 'idler', null, null, null, null, null, null, null, null, null, 'ya']
    expect(rows).toEqual([
      [...driver, 'sopir | supir', 'sebagian', 'SQL', 3, 2.5, 'ya'],
      [...driver, 'sopir | supir', 'sebagian', 'ART', 'tanpa level', null, null],
      [...driver, 'sopir | supir', 'sebagian', 'NEG', '?', null, null],
      [...idler, null, null, null, null],
    ])
  })

  it.each([
    ['a level that is no number', { competency: 'SQL', level: Number.NaN }, 'level-not-a-number'],
    ['null for a level', { competency: 'SQL', level: null }, 'level-not-a-number'],
    ['a code that the model does not have', { competency: 'SQLL', level: 3 }, 'unknown-competency'],
    ['nothing in place of a requirement', null, 'parameter-invalid'],
  ])('writes no job that requires %s', (_, requirement, told) => {
    const odd = soundJob('odd', [requirement as unknown as Requirement])
    for (const layout of ['long', 'wide'] as const) {
      const write = () => formatJobProfilesRows({ ...model, jobs: { odd } }, { language: id, layout })
      const issues = thrownBy(write).issues.map(({ code, path }) => `${code} ${path.join('.')}`)
      expect(issues).toEqual([expect.stringMatching(new RegExp(`^${told} .*jobs.odd.requirements.0`))])
    }
  })

  it('is a row a job in the wide layout, with the competencies that a profile names', () => {
    const [header, ...rows] = formatJobProfilesRows(model, { language: en, layout: 'wide' }).value
    expect(header?.join(',')).toBe(
      'Job id,Job name (id),Job name (en),Family,Track,Grade,Unit,Superior,Horizon,Valid from,Valid until,Older names,Complete,SQL,NEG,ART',
    )
    expect(rows.map((row) => row.slice(-4))).toEqual([
      ['partly', 3, '?', 'no level'],
      ['yes', null, null, null],
    ])
  })

  it('is read back as it was', () => {
    const empty = { ...model, jobs: {} }
    expect(parseJobProfilesTable(empty, formatJobProfilesRows(model, { language: id }).value)).toEqual(model)
    const wide = formatJobProfilesRows(model, { language: id, layout: 'wide' }).value
    // Weights and essentials have no place in a wide table: the model it is read into keeps them.
    expect(parseJobProfilesTable(model, wide)).toEqual(model)
    expect(parseJobProfilesTable(empty, wide).jobs['driver']?.requirements).toEqual([
      { competency: 'SQL', level: 3 },
      { competency: 'ART' },
    ])
  })

  it('tells what has no column; in a wide table weights and essentials too, where they say something', () => {
    expect(formatJobProfilesRows(model, { language: id }).losses).toEqual([])
    const { losses } = formatJobProfilesRows(model, { language: id, layout: 'wide' })
    expect(losses.map(({ code, path }) => [code, ...path])).toEqual([
      ['weight', 'jobs', 'driver', 'requirements', 0, 'weight'],
      ['essential', 'jobs', 'driver', 'requirements', 0, 'essential'],
    ])
    const quiet = soundJob('idler', [{ competency: 'SQL', level: 3, weight: 1, essential: false }])
    const job = { ...model, jobs: { idler: quiet } }
    expect(formatJobProfilesRows(job, { language: id, layout: 'wide' }).losses).toEqual([])
  })

  it('tells that a wide table has the order of the dictionary', () => {
    const turned = soundJob('turned', [{ competency: 'NEG' }, { competency: 'SQL' }])
    const partly = soundJob('partly', [], { complete: false, unknown: ['ART', 'NEG', 'SQL'] })
    const other = { ...model, jobs: { turned, partly } }
    expect(formatJobProfilesRows(other, { language: id }).losses).toEqual([])
    const { losses } = formatJobProfilesRows(other, { language: id, layout: 'wide' })
    expect(losses).toMatchObject([
      { code: 'order', path: ['jobs', 'turned', 'requirements'] },
      { code: 'order', path: ['jobs', 'partly', 'unknown'] },
    ])
    expect(said(losses[1])).toEqual({
      id: 'Urutan dalam profil tidak ikut: kolomnya menurut urutan kamus (jobs → partly → unknown).',
      en: 'The order in the profile stays behind: columns stand in the order of the dictionary (jobs → partly → unknown).',
    })
  })

  it.each(['long', 'wide'] as const)(
    'names all that does not come back of a %s table, and nothing else',
    (layout) => {
      fc.assert(
        fc.property(richModel, anyLanguage, fc.boolean(), (any, language, isInOrder) => {
          const given = isInOrder ? inDictionaryOrder(any) : any
          const { value, losses } = formatJobProfilesRows(given, { language, layout })
          const read = parseJobProfilesTable(withScalesOfJobs(given), value, { layout })
          const jobs = withoutScalesOfJobs(read)
          expect(wrongLosses({ jobs: given.jobs }, { jobs }, losses)).toEqual(nothingWrong)
          if (isInOrder || layout === 'long') {
            expect(losses.filter(({ code }) => code === 'order')).toEqual([])
          }
        }),
      )
    },
  )
})
