import { describeMoveKind } from 'kompetensi'
import { en } from 'kompetensi/locale/en'
import { id } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { moveKinds } from '../../src/career/move-kind'

describe('describeMoveKind', () => {
  it('names the form of a move as PP 11/2017 and HR people do', () => {
    expect([...moveKinds, 'entry' as const].map((kind) => describeMoveKind(kind, { language: id }))).toEqual([
      'promosi (perpindahan vertikal)',
      'perpindahan diagonal',
      'mutasi (perpindahan horizontal)',
      'rotasi (jabatan sama, unit lain)',
      'demosi (turun jenjang)',
      'perpindahan yang jenjangnya tidak disebut',
      'penempatan awal',
    ])
  })

  it('says it in English', () => {
    expect(describeMoveKind('diagonal', { language: en })).toBe('diagonal move')
    expect(describeMoveKind('step-down', { language: en })).toBe('step down')
  })
})
