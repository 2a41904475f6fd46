// Words that an independent reader typed and that were not found, or found what nobody meant.

import { bpjsKetenagakerjaanProposed } from 'kompetensi/bpjs-ketenagakerjaan-proposed'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { type SearchHit, searchCompetencies } from 'kompetensi/search'
import { describe, expect, it } from 'vitest'
import { indexesIn, type TextLanguage } from './support'

const indexes = { id: indexesIn('id'), en: indexesIn('en') }
const hits = (model: string, language: TextLanguage, query: string): SearchHit[] => {
  const index = indexes[language].get(model)
  return index === undefined ? [] : searchCompetencies(index, query, { kinds: ['competency'] })
}
const first = (model: string, language: TextLanguage, query: string): string | undefined =>
  hits(model, language, query)[0]?.id
const [xy, asn, bpjs] = [lembagaXy.id, 'asn', bpjsKetenagakerjaanProposed.id]

describe('words of one family', () => {
  it('meet, also where the rules of Porter part them', () => {
    expect(first(xy, 'en', 'finance')).toBe('FINA')
    for (const query of ['strategy', 'strategic', 'strategies']) {
      expect(
        hits(xy, 'en', query)
          .slice(0, 3)
          .map(({ id }) => id)
          .sort(),
      ).toEqual(['SM', 'SO', 'SP'])
    }
    expect(first(xy, 'en', 'data analysis')).toBe('DA')
    expect(first(xy, 'id', 'analis data')).toBe('DA')
  })

  it('are not those of another sense: excel and excellence, customs and customers, production and product', () => {
    expect(hits(xy, 'en', 'excel').map(({ id }) => id)).not.toContain('SFE')
    expect(hits(xy, 'en', 'Service Excellence').map(({ id }) => id)).not.toContain('DA')
    expect(first(xy, 'en', 'customs')).not.toBe('CFV')
    expect(hits(xy, 'en', 'deploy').map(({ id }) => id)).not.toContain('PKM')
  })

  it('are those of an English plural, also where the word is Indonesian as well: volume', () => {
    const found = (query: string): string[] => hits(xy, 'en', query).map(({ id }) => id)
    expect(found('volumes')).toEqual(found('volume'))
    expect(found('statuses')).toEqual(found('status'))
  })

  it.each([
    ['kreatif', xy, 'FCI'],
    ['berpikir kreatif', xy, 'FCI'],
    ['akuntabel', xy, 'HPA'],
    ['pemimpin yang akuntabel', xy, 'HPA'],
    ['efektif', xy, 'HE'],
    ['inovatif', xy, 'INNOV'],
    ['fleksibel', 'spencer', 'FLX'],
    ['adaptif', 'spencer', 'FLX'],
    ['adaptif', 'asn', 'M07'],
    ['kolaboratif', 'asn', 'M02'],
    ['kolaboratif', 'spencer', 'TW'],
    ['kolaboratif', 'bpjs-ketenagakerjaan-proposed', 'SYN'],
    ['komunikatif', 'asn', 'M03'],
    ['profesional', 'bpjs-ketenagakerjaan-proposed', 'PROF'],
  ])('are Indonesian adjectives and what they are of: %s (%s)', (query, model, code) => {
    const [hit] = hits(model, 'id', query)
    expect(hit?.id).toBe(code)
    expect(hit?.words.map(({ by }) => by)).not.toContain('typing-error')
  })

  it('are of the language of the texts: pers is no per, teliti no aturan', () => {
    expect(hits(xy, 'id', 'pers').map(({ id }) => id)).not.toContain('UM')
    expect(hits(xy, 'id', 'teliti').map(({ id }) => id)).not.toContain('REG')
    expect(
      hits(xy, 'id', 'mengawasi')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(
      hits(xy, 'id', 'pengawasan')
        .map(({ id }) => id)
        .sort(),
    )
    for (const { words } of hits(xy, 'id', 'atasan')) expect(words[0]?.stem).toBe('atasan')
  })
})

describe('IT in a name', () => {
  it('is a word of it: quality is not the name of IT Quality', () => {
    expect(hits(xy, 'en', 'quality').map(({ rank }) => rank)).not.toContain('name')
    for (const query of ['IT quality', 'it quality', 'TI quality']) {
      expect(hits(xy, 'en', query)[0]).toMatchObject({ id: 'ITQ', rank: 'name' })
    }
    expect(hits(xy, 'id', 'mutu')[0]?.rank).toBe('phrase')
  })
})

describe('a typing error', () => {
  it('is understood where a small root is found in the word', () => {
    expect(first(xy, 'id', 'Penadaan')).toBe('PROC')
    expect(first(xy, 'id', 'perajakan')).toBe('TAXM')
  })

  it.each([
    ['produktif', 'id'],
    ['amanah', 'id'],
    ['perundungan', 'id'],
    ['penyuluhan', 'id'],
    ['kasir', 'id'],
    ['notaris', 'id'],
    ['pantai', 'id'],
    ['ramah tamah', 'id'],
    ['strike', 'en'],
    ['strikes', 'en'],
    ['probation', 'en'],
    ['police', 'en'],
    ['strange', 'en'],
    ['experiment', 'en'],
  ] as const)('is no ordinary word that is near another: %s', (query, language) => {
    const found = [...indexes[language].keys()].flatMap((model) => hits(model, language, query))
    expect(found.flatMap(({ words }) => words).filter(({ by }) => by === 'typing-error')).toEqual([])
  })

  it('is never taken for the whole name: what was typed may be meant as it is', () => {
    expect(first(xy, 'id', 'integrtas')).toBe('INT')
    expect(hits(xy, 'id', 'integrtas')[0]?.rank).toBe('phrase')
    expect(hits(xy, 'id', 'integritas')[0]?.rank).toBe('name')
  })

  it('is not sought in an abbreviation, nor the beginning of a word', () => {
    expect(hits(xy, 'en', 'thre').length).toBeGreaterThan(0)
    expect(hits(xy, 'en', 'THRE')).toEqual([])
  })

  it.each([
    ['id', xy, 'hacking', 'hak'],
    ['id', xy, 'retas', 'reda'],
    ['id', xy, 'binatang', 'bina'],
    ['id', asn, 'sara', 'sama'],
    ['en', xy, 'sales', 'sake'],
    ['en', xy, 'AI', 'aid'],
    ['en', xy, 'THR', 'thrive'],
    ['en', xy, 'lawyer', 'layer'],
  ] as const)('is not far-fetched: %s %s %s is no %s', (language, model, query, stem) => {
    const stems = hits(model, language, query).flatMap(({ words }) => words.map((word) => word.stem))
    expect(stems).not.toContain(stem)
  })
})

describe('words that are said every day', () => {
  it.each([
    ['asn', 'Pancasila', 'S01'],
    ['asn', 'nasionalisme', 'S01'],
    ['asn', 'bhinneka', 'S01'],
    ['asn', 'SARA', 'S01'],
    ['asn', 'KKN', 'M01'],
    ['asn', 'BerAKHLAK', 'M01'],
    ['asn', 'gotong royong', 'M02'],
    ['spencer', 'loyalitas', 'OC'],
    ['spencer', 'gesit', 'FLX'],
    [bpjs, 'teamwork', 'SYN'],
    [xy, 'OKR', 'PEMS'],
    [xy, 'balanced scorecard', 'PEMS'],
    [xy, 'cloud', 'ITIAM'],
    [xy, 'API', 'ITSD'],
    [xy, 'bonus', 'RM'],
    [xy, 'THR', 'RM'],
    [xy, 'payroll', 'RM'],
    [xy, 'PPh 21', 'TAXM'],
    [xy, 'medsos', 'PR'],
    [xy, 'hackers', 'ITS'],
    [xy, 'pentest', 'ITS'],
    [xy, 'kaderisasi', 'TM'],
    [xy, 'dengerin', 'IU'],
    [xy, 'pengacara', 'LAW'],
  ])('find what they mean in %s: %s', (model, query, code) => {
    expect(first(model, 'id', query)).toBe(code)
  })

  it('find the network where the wifi is slow', () => {
    expect(
      hits(xy, 'id', 'wifi lemot')
        .slice(0, 5)
        .map(({ id }) => id),
    ).toContain('ITN')
  })
})

describe('what says nothing', () => {
  it.each(['yang dan di', 'the', 'how to'])('finds nothing: %s', (query) => {
    for (const index of [...indexes.id.values(), ...indexes.en.values()]) {
      expect(searchCompetencies(index, query)).toEqual([])
    }
  })

  it('parts no word: a space without width', () => {
    expect(hits(xy, 'id', 'inte\u200Bgritas')[0]).toMatchObject({ id: 'INT', rank: 'name' })
  })

  it('need not be typed: the zero of a code', () => {
    expect(hits('asn', 'id', 'M1')[0]).toMatchObject({ id: 'M01', rank: 'code' })
  })
})

describe('what says the same', () => {
  const [spencer, id, en] = ['spencer', 'id', 'en'] as const

  it.each([
    ['kontrol diri', xy, id, 'SC'],
    ['kontrol diri', spencer, id, 'SCT'],
    ['kontrol', xy, id, 'SC'],
    ['team work', 'asn', id, 'M02'],
    ['team work', spencer, en, 'TW'],
    ['manajemen keuangan', xy, id, 'FINA'],
    ['presentasi', 'asn', id, 'M03'],
    ['pidato', 'asn', id, 'M03'],
    ['pungli', 'asn', id, 'M01'],
    ['pungli', xy, id, 'INT'],
    ['amanah', xy, id, 'BT'],
    ['amanah', 'asn', id, 'M01'],
    ['call center', xy, id, 'SCM'],
    ['helpdesk', xy, en, 'SCM'],
    ['mogok', xy, id, 'IDR'],
    ['strike', xy, en, 'IDR'],
    ['layoff', xy, en, 'IDR'],
    ['HRD', xy, id, 'MPP'],
    ['duit', xy, id, 'FINA'],
    ['data driven', xy, en, 'DA'],
  ] as const)('leads to it: %s (%s, %s)', (query, model, language, code) => {
    expect(first(model, language, query)).toBe(code)
  })

  it.each(['monitoring', 'motivasi', 'notulen', 'sopan'])(
    'is found where a text has another word: %s',
    (word) => {
      const models = [...indexes.id.keys()]
      expect(models.flatMap((model) => hits(model, id, word)).length).toBeGreaterThan(0)
    },
  )

  it('is no wider than its words: an API has no code of ethics, diversity no tolerance of risks', () => {
    expect(hits('asn', en, 'API').flatMap(({ words }) => words.map(({ stem }) => stem))).not.toContain('code')
    for (const language of [id, en]) {
      expect(hits(xy, language, 'diversity').map((hit) => hit.id)).not.toContain('RISKM')
    }
    expect(first('asn', id, 'presentasi')).not.toBe('M05')
  })
})
