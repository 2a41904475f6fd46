import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roots } from '../../src/search/indonesian/roots'
import { stemIndonesian } from '../../src/search/indonesian/stem-indonesian'
import { stemmerOf } from '../../src/search/words/stemmer-of'
import { spelledWords } from '../../src/search/words/terms-in'

const isRoot = (text: string): boolean => roots.has(text)
const facts = new URL('../../../shared/facts/indonesian-stems.json', import.meta.url)

describe('the stem of an Indonesian word', () => {
  it.each([
    ['kepemimpinan', 'pimpin'],
    ['memimpin', 'pimpin'],
    ['penyusunan', 'susun'],
    ['menagih', 'tagih'],
    ['pemasaran', 'pasar'],
    ['mempertanggungjawabkan', 'tanggungjawab'],
    ['laporannya', 'lapor'],
    ['berpengetahuan', 'tahu'],
    ['pembelajaran', 'ajar'],
  ])('is the root that takes the least away: %s', (word, root) => {
    expect(stemIndonesian(word, isRoot)).toBe(root)
  })

  it('is a listed root before a word of what is searched, however much longer that is', () => {
    const words = new Set(['kawasan', 'ikan', 'pencar', 'penggal', 'kisi', 'panen', 'kabut'])
    const stem = (word: string): string => stemIndonesian(word, isRoot, (text) => words.has(text))
    expect(['pengawasan', 'mengawasi', 'diawasi'].map(stem)).toEqual(['awas', 'awas', 'awas'])
    expect(['memberikan', 'diberikan', 'mencari', 'menggali', 'mengisi', 'permanen'].map(stem)).toEqual([
      'beri',
      'beri',
      'cari',
      'gali',
      'isi',
      'permanen',
    ])
    expect(stem('berkabut')).toBe('kabut')
  })

  it('is the root that needs no other letter: operasi, not koperasi', () => {
    expect(stemIndonesian('mengoperasikan', isRoot)).toBe('operasi')
    expect(stemIndonesian('mengirimkan', isRoot)).toBe('kirim')
    expect(stemIndonesian('pengubah', isRoot)).toBe('ubah')
    expect(stemIndonesian('pengetikan', isRoot)).toBe('ketik')
  })

  it('is found in everyday forms where the written language has none', () => {
    expect(['ngatur', 'nyusun', 'nolak', 'mencari'].map((word) => stemIndonesian(word, isRoot))).toEqual([
      'atur',
      'susun',
      'tolak',
      'cari',
    ])
  })

  it('is the word itself where it only looks like a derived one', () => {
    for (const word of ['divisi', 'ketua', 'pemerintah', 'sekarang', 'sementara', 'pertama', 'menara']) {
      expect(stemIndonesian(word, isRoot)).toBe(word)
    }
    expect(['pemerintahan', 'perintahkan'].map((word) => stemIndonesian(word, isRoot))).toEqual([
      'pemerintah',
      'perintah',
    ])
  })

  it('is found where a letter stays that should have gone, and in a compound that has grown together', () => {
    const words = ['mentaati', 'menaati', 'mensukseskan', 'menyukseskan', 'kewirausahaan', 'wirausaha']
    expect(words.map((word) => stemIndonesian(word, isRoot))).toEqual([
      'taat',
      'taat',
      'sukses',
      'sukses',
      'wirausaha',
      'wirausaha',
    ])
    const spelled = spelledWords('merubah dirubah').map(({ text }) => stemIndonesian(text, isRoot))
    expect(spelled).toEqual(['ubah', 'ubah'])
  })

  it('is the word itself where no root is known, as of loanwords and names', () => {
    for (const word of ['organisasi', 'kompetensi', 'menteri', 'bekasi', 'dan', 'zzz']) {
      expect(stemIndonesian(word, isRoot)).toBe(word)
    }
  })

  it('is the word itself or a known root, and no longer than the word by more than a letter', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{0,20}$/), (word) => {
        const stem = stemIndonesian(word, isRoot)
        expect(stem === word || roots.has(stem)).toBe(true)
        expect(stem.length).toBeLessThanOrEqual(word.length)
      }),
    )
  })
})

/** Pairs of a word and its root. */
interface StemFacts {
  readonly hr: { readonly rows: readonly (readonly [word: string, root: string])[] }
  readonly pairs: { readonly rows: readonly (readonly [word: string, root: string])[] }
}

describe.skipIf(!existsSync(facts))(
  'pairs of words and roots (skipped where ../shared/facts is absent)',
  () => {
    const read: StemFacts = existsSync(facts)
      ? JSON.parse(readFileSync(facts, 'utf8'))
      : { hr: { rows: [] }, pairs: { rows: [] } }
    const wrong = (rows: StemFacts['hr']['rows']): string[] =>
      rows.flatMap(([word, root]) => {
        // A doubled word is two words of a text.
        const [first = word] = word.split('-')
        const stem = stemIndonesian(first, isRoot)
        return stem === root ? [] : [`${word}: ${stem}, not ${root}`]
      })

    it('agree in at least 97 % of the words of HR', () => {
      const { rows } = read.hr
      expect(wrong(rows).length, wrong(rows).join('; ')).toBeLessThanOrEqual(rows.length * 0.03)
    })

    it('agree in at least 90 % of the public ones whose root our texts know', () => {
      const known = read.pairs.rows.filter(([, root]) => roots.has(root))
      expect(known.length).toBeGreaterThan(60)
      expect(wrong(known).length, wrong(known).join('; ')).toBeLessThanOrEqual(known.length * 0.1)
    })
  },
)

describe('the family of a loanword', () => {
  const stem = stemmerOf('id')

  it.each([
    ['kreativitas', 'kreatif'],
    ['akuntabilitas', 'akuntabel'],
    ['fleksibilitas', 'fleksibel'],
    ['efektivitas', 'efektif'],
    ['adaptif', 'adaptasi'],
    ['komunikatif', 'komunikasi'],
    ['koordinator', 'koordinasi'],
    ['berkolaborasi', 'kolaborasi'],
    ['profesionalisme', 'profesional'],
  ])('joins %s and %s', (one, other) => {
    expect(stem(one)).toBe(stem(other))
  })

  it.each([
    ['aktivitas', 'aktif'],
    ['indikator', 'indikasi'],
    ['relatif', 'relasi'],
    ['alternatif', 'alternasi'],
    ['inisiatif', 'inisiasi'],
    ['kualitas', 'kual'],
  ])('parts %s and %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other))
  })
})
