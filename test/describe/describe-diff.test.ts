import { type Claim, defineModel } from 'kompetensi'
import { diffModels } from 'kompetensi/change'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { change as changeInEn, en } from 'kompetensi/locale/en'
import { base, change as changeInId, id, diff as sentences } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { describeDiff } from '../../src/describe/describe-diff'
import { after, before } from '../support/change-models'
import { soundModel } from '../support/sound-model'

const english = { ...en, ...changeInEn }
const indonesian = { ...id, ...changeInId }

describe('describeDiff', () => {
  const diff = diffModels(before, after)

  it('writes release notes in English', () => {
    expect(describeDiff(diff, { language: english })).toBe(`Acme, version 2025 to version 2026: 17 changes.

Competencies
- Renamed (INT): "Integrity" to "Honesty"
- Definition of Honesty (INT) changed
- Split: Computing (IT) into Data (DATA) and Programming (CODE)
- Carried on: Negotiation (OLD) as Negotiation (NEGO) (a guess: the names are equal)
- Removed: Fax (FAX); no successor is named
- Retired: Typing (TYPE), since 2026-01-01 (everybody can)
- Merged: Selling (SELL) and Service (SERVE) into Customers (CUST)
- New: Artificial intelligence (AI)

Scales and levels
- Scale "plain": level 4 added

Jobs
- Renamed (chief): "Chief" to "Head"
- Removed: Porter (porter)
- New: Driver (driver)

Requirements
- Clerk: Honesty from level 3 to level 4
- Clerk: no longer requires Fax
- Clerk: now requires Artificial intelligence (no level given)
- Head: Honesty is essential now
- Head: Honesty weight 2 to 3`)
  })

  it('writes them in Indonesian', () => {
    expect(describeDiff(diff, { language: indonesian })).toBe(`Acme, versi 2025 ke versi 2026: 17 perubahan.

Kompetensi
- Berganti nama (INT): "Integritas" menjadi "Kejujuran"
- Definisi Kejujuran (INT) diubah
- Dipecah: Komputer (IT) menjadi Data (DATA) dan Pemrograman (CODE)
- Diteruskan: Negosiasi (OLD) menjadi Negosiasi (NEGO) (dugaan, karena namanya sama)
- Dihapus: Fax (FAX); penggantinya tidak disebutkan
- Tidak dipakai lagi: Mengetik (TYPE), sejak 2026-01-01 (sudah umum)
- Digabung: Penjualan (SELL) dan Pelayanan (SERVE) menjadi Pelanggan (CUST)
- Baru: Kecerdasan artifisial (AI)

Skala dan level
- Skala "plain": level 4 ditambahkan

Jabatan
- Berganti nama (chief): "Kepala" menjadi "Pimpinan"
- Dihapus: Pesuruh (porter)
- Baru: Pengemudi (driver)

Persyaratan
- Staf: Kejujuran dari level 3 menjadi level 4
- Staf: tidak lagi mempersyaratkan Fax
- Staf: kini mempersyaratkan Kecerdasan artifisial (tanpa level)
- Pimpinan: Kejujuran kini wajib
- Pimpinan: Kejujuran bobot 2 menjadi 3`)
  })

  it('asks for its own part of a language only, and calls a field it has no word for by its name', () => {
    const renamed = { before: { ...diff.before }, after: { ...diff.after, name: { id: 'B', en: 'B' } } }
    const changes = [{ kind: 'model-changed', field: 'constructor', before: 1.5, after: true }] as const
    expect(describeDiff({ ...diff, ...renamed, changes }, { language: { ...base, diff: sentences } })).toBe(
      'Acme, versi 2025 ke B, versi 2026: 1 perubahan.\n\nLain-lain\n- Model: constructor 1,5 menjadi ya',
    )
  })

  it('says that nothing changed', () => {
    const none = diffModels(lembagaXy, lembagaXy)
    expect(describeDiff(none, { language: english })).toMatch(/^Lembaga XY.*: no changes\.$/)
    expect(describeDiff(none, { language: indonesian })).toMatch(/: tidak ada perubahan\.$/)
  })

  it('warns where codes may have been given out anew', () => {
    const model = (version: string, names: string[]) =>
      defineModel({
        id: 'rows',
        version,
        scales: {},
        competencies: Object.fromEntries(names.map((name, i) => [`R${i}`, { name }])),
        jobs: {},
      })
    const notes = describeDiff(diffModels(model('1', ['SQL']), model('2', ['Excel', 'SQL'])), {
      language: english,
    })
    expect(notes).toContain(
      'Renamed (R0): "SQL" to "Excel"; R1 has its old name now: check whether codes were given out anew',
    )
  })

  it('tells a name that changed in another language in that one', () => {
    const model = (version: string, name: string) =>
      defineModel({
        id: 'rows',
        version,
        scales: {},
        competencies: { A: { name: { id: name, en: 'Accuracy' } } },
        jobs: {},
      })
    const diff = diffModels(model('1', 'Akurasi'), model('2', 'Ketelitian'))
    expect(describeDiff(diff, { language: english })).toContain('Renamed (A): "Akurasi" to "Ketelitian"')
  })

  it('has a sentence for every kind of change, without a hole, in both languages', () => {
    const same = (text: string) => ({ id: text, en: text })
    const base = soundModel()
    const [clerk, chief] = [base.jobs['clerk'], base.jobs['chief']]
    if (clerk === undefined || chief === undefined) throw new Error('the sound model has both')
    const other = soundModel({
      name: same('Other'),
      validFrom: '2026-01-01',
      sources: { book: { title: 'Book' } },
      scales: {
        five: {
          levels: [1, 2, 3, 4],
          floor: 1,
          continuous: true,
          definitions: [{ value: 1, name: same('low'), description: same('little') }],
        },
        ten: { levels: [1, 10], floor: 0 },
      },
      clusters: { core: { name: same('Heart') } },
      competencies: {
        SQL: { name: same('SQL'), scale: 'ten', nature: 'hard', definition: same('Queries') },
        NEG: { name: same('Negotiation'), scale: 'five' },
        ART: { name: same('Art'), scale: 'five', aliases: ['Arts'] },
      },
      jobs: {
        clerk: {
          ...clerk,
          grade: 'high',
          complete: false,
          requirements: [{ competency: 'SQL' }, { competency: 'NEG', level: 2, weight: 0.5, claims: [] }],
        },
        head: { ...chief, id: 'head' },
      },
    })
    const changes = [diffModels(base, other), diffModels(other, base)]
    for (const language of [indonesian, english]) {
      for (const one of changes) {
        const notes = describeDiff(one, { language })
        expect(notes.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(one.changes.length)
        expect(notes).not.toMatch(/undefined|NaN|\[object|null/)
      }
    }
    const kinds = new Set(
      [...changes, diff, diffModels(after, before)].flatMap((one) => one.changes.map(({ kind }) => kind)),
    )
    expect([...kinds].sort()).toEqual([
      'competencies-merged',
      'competency-added',
      'competency-changed',
      'competency-moved',
      'competency-removed',
      'competency-renamed',
      'competency-rescaled',
      'competency-restored',
      'competency-retired',
      'competency-split',
      'definition-changed',
      'entry-added',
      'entry-changed',
      'entry-removed',
      'job-added',
      'job-changed',
      'job-moved',
      'job-removed',
      'job-renamed',
      'level-added',
      'level-removed',
      'level-renamed',
      'level-text-changed',
      'model-changed',
      'requirement-added',
      'requirement-changed',
      'requirement-removed',
      'scale-added',
      'scale-changed',
      'scale-removed',
    ])
  })

  it('calls a shifted level a guess', () => {
    const model = (version: string, first: number) =>
      defineModel({
        id: 'm',
        version,
        scales: { s: { levels: [first, first + 1], definitions: [{ value: first, name: 'low' }] } },
        competencies: { A: { name: 'A', scale: 's' } },
        jobs: {},
      })
    const notes = describeDiff(diffModels(model('1', 1), model('2', 0)), { language: english })
    expect(notes).toContain(
      '- Scale "s": "low" shifted from level 1 to level 0 (a guess: the names are equal)',
    )
  })

  it('names what changed of a level in words, not by its path', () => {
    const model = soundModel()
    const levelled = (claims: readonly Claim[]) => ({
      ...model,
      scales: {
        ...model.scales,
        five: {
          levels: [1, 2, 3, 4, 5],
          floor: 0,
          definitions: [{ value: 1, name: { id: 'Satu' }, claims }],
        },
      },
    })
    const levels = diffModels(levelled([]), levelled([{ basis: 'authored', confidence: 'proposed' }]))
    expect(describeDiff(levels, { language: english })).toContain(
      '- Scale "five": definitions of levels (1) – provenance changed',
    )
    expect(describeDiff(levels, { language: indonesian })).toContain('(1) – asal-usul fakta diubah')
  })
})
