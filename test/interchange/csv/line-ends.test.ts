import { defineModel } from 'kompetensi'
import {
  parseDictionaryTable,
  parseJobProfilesTable,
  parsePeopleTable,
  parseRatingsTable,
} from 'kompetensi/csv'
import { describe, expect, it } from 'vitest'
import { soundModel } from '../../support/sound-model'

// Files put together from several have line ends of several kinds.
const model = soundModel()
const empty = defineModel({
  id: 'acme',
  scales: { five: { levels: [1, 2, 3, 4, 5] } },
  competencies: {},
  jobs: {},
})

describe('every line end outside quotes ends a row', () => {
  it('of a dictionary', () => {
    const { competencies } = parseDictionaryTable(empty, 'Kompetensi\r\nSQL\nNegosiasi\r\nAudit\r\n', {
      scale: 'five',
    })
    expect(Object.keys(competencies)).toEqual(['SQL', 'Negosiasi', 'Audit'])
  })

  it.each(['NIP;SQL\r\nA;\nB;3\r\n', 'NIP;SQL\nA;\r\nB;3\r', 'NIP;SQL\rA;\nB;3', 'NIP,SQL\r\n"A",\nB,3\r\n'])(
    'of people: %j',
    (text) => {
      expect(parsePeopleTable(model, text)).toEqual([
        { id: 'A', holdings: {} },
        { id: 'B', holdings: { SQL: 3 } },
      ])
    },
  )

  it('of people, also one that lacks cells', () => {
    const people = parsePeopleTable(model, 'NIP,SQL\r\na,1\nb,2\nc,3\r\nd,4\r\ne\r\n')
    expect(people.map(({ id, holdings }) => [id, holdings['SQL']])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
      ['d', 4],
      ['e', undefined],
    ])
  })

  it('of job profiles and of ratings', () => {
    const { jobs } = parseJobProfilesTable(model, 'Jabatan;SQL\r\nA;3\nB;1\rC;2\r\n')
    expect(Object.values(jobs).map(({ requirements }) => requirements[0]?.level)).toEqual([3, 1, 2])
    const text = 'NIP;Kompetensi;Level\r\n1;SQL;1\n2;SQL;2\r3;SQL;3\r\n'
    const ratings = parseRatingsTable(model, text, { assessedOn: '2026-01-05', raterKind: 'assessor' })
    expect(ratings.map(({ person, level }) => [person, level])).toEqual([
      ['1', 1],
      ['2', 2],
      ['3', 3],
    ])
  })

  it('and none within quotes does', () => {
    const text = 'Kode;Definisi\r\nSQL;"baris satu\r\nbaris dua\nbaris ""tiga"""\nNEG;satu\r\n'
    const { competencies } = parseDictionaryTable(empty, text, { scale: 'five' })
    expect(competencies['SQL']?.definition).toEqual({ und: 'baris satu\r\nbaris dua\nbaris "tiga"' })
    expect(Object.keys(competencies)).toEqual(['SQL', 'NEG'])
  })
})
