import { listCompetencies } from 'kompetensi'
import { bpjsKetenagakerjaan } from 'kompetensi/bpjs-ketenagakerjaan'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { describe, expect, it } from 'vitest'
import { checkSchemeAlignment } from '../../src/development/index'
import { soundModel, withJobs } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'

const same = (text: string) => ({ id: text, en: text })

describe('checkSchemeAlignment', () => {
  it('lines up the ten schemes of Lembaga XY with its 86 competencies', () => {
    const { schemes, certified, uncertified, counts, schemesWithoutCompetencies } =
      checkSchemeAlignment(lembagaXy)
    expect(schemes).toHaveLength(10)
    expect(schemes[3]).toMatchObject({
      scheme: 'relationship-officer',
      certifies: ['PKM', 'MM', 'NEGO', 'MAM', 'PC', 'LRS'],
    })
    expect([...certified.map(({ competency }) => competency), ...uncertified].toSorted()).toEqual(
      listCompetencies(lembagaXy).toSorted(),
    )
    expect(counts.hard.competencies).toBe(67)
    expect(counts.soft.competencies).toBe(19)
    expect(counts.hard.certified + counts.soft.certified).toBe(certified.length)
    expect(schemesWithoutCompetencies).toEqual([])
    for (const { competency, schemes: its } of certified) {
      const naming = schemes.filter(({ certifies }) => certifies.includes(competency))
      expect(its).toEqual(naming.map(({ scheme }) => scheme))
      for (const { onlyHere } of naming) expect(onlyHere.includes(competency)).toBe(its.length === 1)
    }
  })

  it('keeps apart the jobs that require something certified and those of which it is not known', () => {
    const jobs = Object.keys(lembagaXy.jobs)
    for (const { certifies, requiredBy, mayBeRequiredBy } of checkSchemeAlignment(lembagaXy).schemes) {
      const printed = certifies.some((code) => ['LRS', 'CFO'].includes(code))
      expect(requiredBy).toEqual(printed ? jobs : [])
      expect(mayBeRequiredBy).toEqual(printed ? [] : jobs)
    }
  })

  it('counts a competency named twice once, and names schemes that certify nothing', () => {
    const model = soundModel({
      schemes: {
        twice: { name: same('Twice'), certifies: [{ competency: 'NEG' }, { competency: 'NEG' }] },
        empty: { name: same('Empty') },
      },
    })
    const { schemes, certified, schemesWithoutCompetencies, counts } = checkSchemeAlignment(model)
    expect(schemes[0]).toEqual({
      scheme: 'twice',
      certifies: ['NEG'],
      onlyHere: ['NEG'],
      requiredBy: ['clerk', 'chief'],
      mayBeRequiredBy: [],
    })
    expect(schemesWithoutCompetencies).toEqual(['empty'])
    expect(certified).toEqual([{ competency: 'NEG', schemes: ['twice'] }])
    expect(counts.unstated).toEqual({ competencies: 3, certified: 1 })
  })

  it('says of a profile that is cut off without a list that it may require anything', () => {
    const [job] = Object.values(soundModel().jobs)
    if (job === undefined) throw new Error('no job')
    const model = {
      ...withJobs({ ...job, complete: false }),
      schemes: {
        art: { name: same('Art'), certifies: [{ competency: 'ART' }] },
        none: { name: same('None') },
      },
    }
    const [art, none] = checkSchemeAlignment(model).schemes
    expect(art).toMatchObject({ requiredBy: [], mayBeRequiredBy: ['clerk'] })
    expect(none).toMatchObject({ mayBeRequiredBy: [] })
  })

  it('works on a model without schemes', () => {
    const { schemes, uncertified } = checkSchemeAlignment(soundModel())
    expect(schemes).toEqual([])
    expect(uncertified).toEqual(['SQL', 'NEG', 'ART'])
    expect(checkSchemeAlignment(bpjsKetenagakerjaan).uncertified.length).toBeGreaterThan(0)
  })

  it('refuses a scheme of a competency that the model lacks', () => {
    const model = soundModel({
      schemes: { odd: { name: same('Odd'), certifies: [{ competency: 'NEGG' }] } },
    })
    expect(thrownBy(() => checkSchemeAlignment(model)).issues).toMatchObject([
      { code: 'unknown-competency', path: ['schemes', 'odd', 'certifies', 0, 'competency'] },
    ])
  })
})
