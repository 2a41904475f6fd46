import { formatJobProfilesRows, formatJobProfilesTable, parseJobProfilesTable } from 'kompetensi/csv'
import { en } from 'kompetensi/locale/en'
import { id } from 'kompetensi/locale/id'
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

const empty = { ...model, jobs: {} }

describe('formatJobProfilesTable', () => {
  it('writes a row a requirement, with semicolons and decimal commas in Indonesian', () => {
    const text = formatJobProfilesTable(model, { language: id }).value
    const driver = 'driver;driver;driver;;;low;;;mendatang;;;sopir | supir;sebagian'
    expect(text.split('\r\n')).toEqual([
      '\uFEFFKode jabatan;Nama jabatan (id);Nama jabatan (en);Rumpun;Jalur;Golongan;Unit kerja;Atasan;Waktu;Berlaku sejak;Berlaku sampai;Nama lama;Lengkap;Kompetensi;Level;Bobot;Wajib',
      `${driver};SQL;3;2,5;ya`,
      `${driver};ART;tanpa level;;`,
      `${driver};NEG;?;;`,
      'idler;idler;idler;;;;;;;;;;ya;;;;',
      '',
    ])
    expect(parseJobProfilesTable(empty, text)).toEqual(model)
  })

  it('writes a row a job where asked, with commas in English', () => {
    const text = formatJobProfilesTable(model, { language: en, layout: 'wide', byteOrderMark: false }).value
    expect(text.split('\r\n')).toEqual([
      'Job id,Job name (id),Job name (en),Family,Track,Grade,Unit,Superior,Horizon,Valid from,Valid until,Older names,Complete,SQL,NEG,ART',
      'driver,driver,driver,,,low,,,future,,,sopir | supir,partly,3,?,no level',
      'idler,idler,idler,,,,,,,,,,yes,,,',
      '',
    ])
    expect(parseJobProfilesTable(model, text)).toEqual(model)
  })

  it.each([
    ['long', []],
    ['wide', ['weight', 'essential']],
  ] as const)('tells what stays behind of a %s table, as the rows do', (layout, codes) => {
    const { losses } = formatJobProfilesTable(model, { language: id, layout })
    expect(losses.map(({ code }) => code)).toEqual(codes)
    expect(losses).toEqual(formatJobProfilesRows(model, { language: id, layout }).losses)
  })
})
