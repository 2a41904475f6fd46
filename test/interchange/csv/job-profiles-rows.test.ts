import { jobProfilesRows, parseJobProfilesTable } from 'kompetensi/csv'
import { describe, expect, it } from 'vitest'
import { soundJob, soundModel } from '../../support/sound-model'

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

describe('jobProfilesRows', () => {
  it('is a header, then a row a requirement; a level that is none and a "?" have their words', () => {
    const [header, ...rows] = jobProfilesRows(model, { locale: 'id' })
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

  it('is a row a job in the wide layout, with the competencies that a profile names', () => {
    const [header, ...rows] = jobProfilesRows(model, { locale: 'en', layout: 'wide' })
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
    expect(parseJobProfilesTable(empty, jobProfilesRows(model, { locale: 'id' }))).toEqual(model)
    const wide = jobProfilesRows(model, { locale: 'id', layout: 'wide' })
    // Weights and essentials have no place in a wide table: the model it is read into keeps them.
    expect(parseJobProfilesTable(model, wide)).toEqual(model)
    expect(parseJobProfilesTable(empty, wide).jobs['driver']?.requirements).toEqual([
      { competency: 'SQL', level: 3 },
      { competency: 'ART' },
    ])
  })
})
