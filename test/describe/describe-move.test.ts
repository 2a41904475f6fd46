import { classifyMove, describeMove, describeMoveKind, type MoveKind } from 'kompetensi'
import { bpjsKetenagakerjaan } from 'kompetensi/bpjs-ketenagakerjaan'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { en } from 'kompetensi/locale/en'
import { id } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { soundJob, withJobs } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

describe('describeMove', () => {
  it('says kind, steps, family and levels', () => {
    const move = classifyMove(lembagaXy, 'staf-administrasi', 'staf-manajemen-mutu')
    expect(describeMove(lembagaXy, move, { language: en }).split('\n')).toEqual([
      'Administration Staff → Quality Management Staff: diagonal move, 1 rank step up.',
      'The job family changes from Administration to Quality Management.',
      'Asks for a higher level of 4 competencies: Integrity 1 → 2 (+1), Building Trust 1 → 2 (+1), Learning Agility 1 → 2 (+1) and Conceptual Thinking 1 → 2 (+1).',
      'This description rests only on the requirements that are known; a profile is not complete.',
    ])
    expect(describeMove(lembagaXy, move, { language: id }).split('\n').slice(0, 2)).toEqual([
      'Staf Administrasi → Staf Manajemen Mutu: perpindahan diagonal, naik 1 jenjang.',
      'Rumpun jabatan berganti dari Administrasi ke Manajemen Mutu.',
    ])
  })

  it('does not claim a change of family where the model states none', () => {
    const move = classifyMove(lembagaXy, 'manager-sertifikasi', 'kepala-lsp')
    expect(describeMove(lembagaXy, move, { language: en })).toContain(
      'It leaves the job family Certification; the model states no family for the new job.',
    )
    expect(describeMove(lembagaXy, move, { language: id })).not.toContain('berganti')
  })

  it('names the units of a rotation, and says that nothing else changes', () => {
    const job = soundJob('clerk', [{ competency: 'SQL', level: 2 }], { unit: 'office' })
    const model = {
      ...withJobs(job),
      units: {
        office: { name: { id: 'Kantor', en: 'Office' } },
        branch: { name: { id: 'Cabang', en: 'Branch' } },
      },
    }
    const move = classifyMove(model, 'clerk', { job: 'clerk', unit: 'branch' })
    expect(describeMove(model, move, { language: en })).toBe(
      'clerk (Office) → clerk (Branch): rotation.\nNo requirement is known to differ.',
    )
    expect(describeMove(model, move, { language: id })).toBe(
      'clerk (Kantor) → clerk (Cabang): rotasi (jabatan sama, unit lain).\nTidak ada persyaratan yang diketahui berbeda.',
    )
  })

  it('does not say that jobs ask for the same where nothing is known of either', () => {
    const move = classifyMove(bpjsKetenagakerjaan, 'account-representative', 'kepala-kantor-cabang')
    expect(describeMove(bpjsKetenagakerjaan, move, { language: en })).toContain(
      '\nNo requirement is known to differ.\n',
    )
    expect(describeMove(bpjsKetenagakerjaan, move, { language: id })).toContain(
      '\nTidak ada persyaratan yang diketahui berbeda.\n',
    )
  })

  it.each([en, id])('says what is not known, in $tag', (language) => {
    const from = soundJob('a', [{ competency: 'SQL', level: 1 }], { complete: false, unknown: ['NEG'] })
    const to = soundJob('b', [{ competency: 'SQL' }, { competency: 'NEG', level: 2 }])
    const model = withJobs(from, to)
    const text = describeMove(model, classifyMove(model, from, to), { language })
    expect(text).toMatch(
      language === en
        ? /without a level.*: SQL\.\n.*not known whether both ask for: Negotiation/
        : /tanpa level.*: SQL\.\n.*apakah keduanya/,
    )
    expect(text).not.toMatch(language === en ? /same competencies/ : /yang sama/)
  })

  it('has a term for every kind', () => {
    const kinds: readonly (MoveKind | 'entry')[] = [
      'promotion',
      'diagonal',
      'lateral',
      'rotation',
      'step-down',
      'unranked',
      'entry',
    ]
    for (const language of [en, id]) {
      expect(new Set(kinds.map((kind) => describeMoveKind(kind, { language }))).size).toBe(kinds.length)
    }
    expect(describeMoveKind('lateral', { language: id })).toBe('mutasi (perpindahan horizontal)')
  })

  it('refuses a move of another model', () => {
    const move = classifyMove(lembagaXy, 'staf-administrasi', 'kepala-lsp')
    expect(thrownBy(() => describeMove(withJobs(), untyped(move), { language: en })).code).toBe(
      'model-mismatch',
    )
  })
})
