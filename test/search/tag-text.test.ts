import { asn } from 'kompetensi/asn'
import { asnTextId } from 'kompetensi/asn/text/id'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { lembagaXyTextEn } from 'kompetensi/lembaga-xy/text/en'
import { lembagaXyTextId } from 'kompetensi/lembaga-xy/text/id'
import { indexCompetencies, type SearchIndex, tagText } from 'kompetensi/search'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../support/thrown-by'

const index = indexCompetencies(lembagaXy, { texts: lembagaXyTextId, language: 'id' })
const tags = (text: string): [string, string][] =>
  tagText(index, text).map(({ id, words }) => [id, words.join(' ')])

describe('the tags of a text', () => {
  it('are the competencies that its sentences name, with the words that say so', () => {
    expect(tags('Menyiapkan siaran pers. Memeriksa kelengkapan berkas klaim rumah sakit.')).toEqual([
      ['PR', 'siaran pers'],
      ['CLM', 'klaim'],
    ])
    const [first] = tagText(index, 'Bertugas menjaga integritas.')
    expect(first).toMatchObject({ model: 'lembaga-xy', id: 'INT', by: 'name', ranges: [[17, 27]] })
  })

  it('are none of a text that speaks of none', () => {
    expect(tags('Hari ini hujan dan saya makan nasi goreng di warung.')).toEqual([])
    expect(tags('')).toEqual([])
  })

  it('stand where they say they do, each once', () => {
    const text = 'Jujur; menagih tunggakan iuran badan usaha, menagih lagi, dan membuat dasbor.\nNegosiasi!'
    const all = tagText(index, text)
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    for (const { words, ranges } of all) {
      expect(ranges.map(([start, end]) => text.slice(start, end))).toEqual(words)
      expect(words.length).toBeGreaterThan(0)
    }
  })

  const english = indexCompetencies(lembagaXy, { texts: lembagaXyTextEn, language: 'en' })
  const civil = indexCompetencies(asn, { texts: asnTextId, language: 'id' })
  const codes = (of: SearchIndex, text: string): string[] => tagText(of, text).map(({ id }) => id)

  it.each([
    ['Payroll.', 'RM'],
    ['Compensation and benefits officer', 'RM'],
    ['Works as a data analyst.', 'DA'],
    ['Penetration testing of web applications', 'ITS'],
    ['complaint management', 'SCM'],
    ['Handle member complaints at the counter', 'SCM'],
    ['Prepare the budget', 'CBM'],
    ['budget', 'CBM'],
    ['recruiting staff', 'RS'],
  ])('know what people do under another name: %s', (text, code) => {
    expect(codes(english, text)).toContain(code)
  })

  it.each([
    ['Mengelola payroll pegawai.', 'RM'],
    ['Merancang basis data.', 'DDD'],
    ['Menghitung PPh 21.', 'TAXM'],
    ['Menyusun laporan keuangan bulanan.', 'FINA'],
    ['Bekerja sama dengan faskes.', 'PROV'],
    ['Menangani pengaduan', 'SCM'],
    ['Penanganan keluhan pelanggan', 'SCM'],
    ['pelatihan pegawai', 'LM'],
    ['menyusun anggaran', 'CBM'],
    ['wawancara pelamar', 'RS'],
    ['Menjaga keamanan data peserta', 'ITS'],
  ])('know it in Indonesian: %s', (text, code) => {
    expect(codes(index, text)).toContain(code)
  })

  it('are not told by a word that says that something is done, nor by one beside what is meant', () => {
    expect(codes(english, 'Perform internal audits')).toEqual(['AS'])
    expect(codes(index, 'Menyelenggarakan pelatihan bagi petugas layanan')).toEqual(['LM'])
    expect(codes(english, 'Corporate culture')).not.toContain('CBM')
    expect(codes(index, 'Mencegah kebakaran')).toEqual([])
  })

  it.each([
    'We are at Integrity Street 12.',
    'Office: 12 Integrity Avenue.',
    '12 Negotiation Road',
    'Risk Management Ltd is a firm.',
    'Talent Management Inc.',
    'Rumah Sakit Integritas',
    'Koperasi Integritas Mandiri',
  ])('are none of a proper name in English or of a hospital: %s', (text) => {
    expect([...codes(english, text), ...codes(index, text)]).toEqual([])
  })

  it('are those of a name that only looks like one', () => {
    expect(codes(english, 'Risk Management in a limited company')).toContain('RISKM')
    expect(codes(index, 'Negosiasi tarif dengan rumah sakit')).toContain('NEGO')
  })

  it('are none of words that many names have, nor of a name that stands for a place or a firm', () => {
    expect(codes(english, 'Security guard at the main gate.')).toEqual([])
    expect(codes(english, 'Our office is open.')).toEqual([])
    expect(codes(english, 'A full-time job.')).toEqual([])
    expect(codes(english, 'Build trust.')).toEqual(['BT'])
    expect(codes(index, 'Berdagang di pasar.')).toEqual([])
    expect(codes(index, 'Kunjungan ke faskes.')).not.toContain('HE')
    expect(codes(index, 'Kantor: Jl. Integritas No. 5, Jakarta.')).toEqual([])
    expect(codes(civil, 'PT Komunikasi Indonesia membuka lowongan.')).toEqual([])
    expect(codes(civil, 'Mengelola gudang. Menguasai SQL.')).toEqual([])
    expect(codes(civil, 'Bertugas menjaga integritas.')).toContain('M01')
  })

  it('are refused of a text that is no duty', () => {
    expect(thrownBy(() => tagText(index, 'a '.repeat(60_000))).code).toBe('parameter-invalid')
  })
})
