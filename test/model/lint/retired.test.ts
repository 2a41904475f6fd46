import { lintModel, listCompetencies } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { lint } from '../../support/lint'
import { soundJob, soundModel } from '../../support/sound-model'

const same = (text: string) => ({ id: text, en: text })
const retired = (...successors: string[]) => ({ name: same('x'), retired: { successors } })
const withCompetencies = (more: Record<string, ReturnType<typeof retired>>) =>
  soundModel({ competencies: { ...soundModel().competencies, ...more } })

describe('lintModel, retired competencies', () => {
  it('has nothing to say where successors exist and no job requires what is retired', () => {
    expect(lint(withCompetencies({ FAX: retired('SQL'), TELEX: retired('FAX'), ABACUS: retired() }))).toEqual(
      [],
    )
  })

  it('refuses a successor that the model lacks, with a suggestion', () => {
    expect(lint(withCompetencies({ FAX: retired('SQL', 'NEGG') }))).toEqual([
      {
        code: 'unknown-competency',
        severity: 'error',
        path: ['competencies', 'FAX', 'retired', 'successors', 1],
        details: { competency: 'NEGG', model: 'acme', suggestion: 'NEG' },
      },
    ])
  })

  it('refuses a competency that succeeds itself, and one that does so over others, each once', () => {
    const model = withCompetencies({
      SELF: retired('SELF'),
      OUT: retired('B'),
      A: retired('SQL', 'B'),
      B: retired('C'),
      C: retired('A', 'NEG'),
    })
    expect(lint(model)).toEqual([
      {
        code: 'reference-cycle',
        severity: 'error',
        path: ['competencies', 'SELF', 'retired', 'successors'],
        details: { kind: 'competencies', field: 'successors', chain: ['SELF'] },
      },
      {
        code: 'reference-cycle',
        severity: 'error',
        path: ['competencies', 'B', 'retired', 'successors'],
        details: { kind: 'competencies', field: 'successors', chain: ['B', 'C', 'A'] },
      },
    ])
    expect(lintModel(model)[1]?.message).toBe(
      'there is a circle in successors of competencies: B → C → A → B',
    )
  })

  it('does not take two ways to one successor for a circle', () => {
    expect(
      lint(withCompetencies({ A: retired('B', 'C'), B: retired('D'), C: retired('D'), D: retired('SQL') })),
    ).toEqual([])
  })

  it('refuses a date that does not exist', () => {
    const competencies = {
      ...soundModel().competencies,
      FAX: { name: same('Fax'), retired: { successors: [], since: '2026-02-30' } },
    }
    expect(lint(soundModel({ competencies }))).toEqual([
      {
        code: 'date-invalid',
        severity: 'error',
        path: ['competencies', 'FAX', 'retired', 'since'],
        details: { found: '2026-02-30' },
      },
    ])
  })

  it('warns of a job that still requires a retired competency', () => {
    const model = withCompetencies({ FAX: retired('SQL') })
    const jobs = { clerk: soundJob('clerk', [{ competency: 'FAX' }]) }
    expect(lint({ ...model, jobs })).toEqual([
      {
        code: 'retired-required',
        severity: 'warning',
        path: ['jobs', 'clerk', 'requirements', 0, 'competency'],
        details: { competency: 'FAX', job: 'clerk' },
      },
    ])
  })
})

describe('listCompetencies', () => {
  it('lists retired ones only when asked', () => {
    const model = withCompetencies({ FAX: retired('SQL') })
    expect(listCompetencies(model)).toEqual(['SQL', 'NEG', 'ART'])
    expect(listCompetencies(model, { retired: true })).toEqual(['SQL', 'NEG', 'ART', 'FAX'])
  })
})
