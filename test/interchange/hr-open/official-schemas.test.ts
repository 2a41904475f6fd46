import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv, type ValidateFunction } from 'ajv'
import { type CompetencyModel, defineModel } from 'kompetensi'
import { bpjsKetenagakerjaan } from 'kompetensi/bpjs-ketenagakerjaan'
import {
  formatHrOpenPerson,
  formatHrOpenPosition,
  parseHrOpenPerson,
  safeParseHrOpenPosition,
} from 'kompetensi/hr-open'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { spencer } from 'kompetensi/spencer'
import { beforeAll, describe, expect, it } from 'vitest'
import { acme, inEnglish } from '../support/hr-open'

const folder = fileURLToPath(new URL('../../../../shared/data/', import.meta.url))

describe.skipIf(!existsSync(`${folder}hr-open/schemas`))(
  'the schemas of HR Open (need ../shared/data/hr-open)',
  () => {
    let position: ValidateFunction
    let person: ValidateFunction
    beforeAll(() => {
      const ajv = new Ajv({ strict: false, validateFormats: false })
      const root = `${folder}hr-open/schemas/`
      for (const part of readdirSync(root)) {
        for (const file of readdirSync(`${root}${part}`)) {
          // Draft 4: the schemas have no id, and one exclusive minimum is a flag.
          const {
            $schema: _,
            exclusiveMinimum: _flag,
            ...schema
          } = JSON.parse(readFileSync(`${root}${part}/${file}`, 'utf8'))
          ajv.addSchema({ ...schema, $id: `https://hr-open.example/${part}/${file}` })
        }
      }
      const compiled = (name: string): ValidateFunction => {
        const validate = ajv.getSchema(`https://hr-open.example/competency/${name}.json`)
        if (validate === undefined) throw new Error(`${name} is not there`)
        return validate
      }
      position = compiled('PositionCompetencyType')
      person = compiled('PersonCompetencyType')
    })
    const example = (name: string): unknown =>
      JSON.parse(readFileSync(`${folder}minimal-valid/${name}.json`, 'utf8'))

    it('refuse what is wrong', () => {
      expect(position({ weight: { value: '3' } })).toBe(false)
      expect(person({ competencyIds: [{}] })).toBe(false)
    })

    it('accept every job profile of the models inside', () => {
      const models: readonly CompetencyModel[] = [lembagaXy, bpjsKetenagakerjaan, spencer, acme]
      for (const model of models) {
        for (const job of Object.values(model.jobs)) {
          for (const entry of formatHrOpenPosition(model, job, inEnglish).value) {
            expect(position(entry), JSON.stringify(position.errors)).toBe(true)
          }
        }
      }
    })

    it('accept what a person holds', () => {
      for (const entry of formatHrOpenPerson(acme, { SQL: 2.5, NEG: 4, RUN: 0, ART: 1 }, inEnglish).value) {
        expect(person(entry), JSON.stringify(person.errors)).toBe(true)
      }
    })

    it('accept the smallest valid files, which are read too', () => {
      const dictionary = defineModel({
        id: 'permenpan-38-2017',
        scales: { five: { levels: [1, 2, 3, 4, 5] } },
        competencies: { 'M.1': { name: 'Integritas', scale: 'five' } },
        jobs: {},
      })
      const positions = example('hr-open-positionCompetency')
      const persons = example('hr-open-personCompetency')
      expect(position(positions)).toBe(true)
      expect(person(persons)).toBe(true)
      const profile = safeParseHrOpenPosition(dictionary, positions, { job: 'x' })
      expect(profile.ok && profile.value.requirements).toEqual([{ competency: 'M.1', level: 4, weight: 20 }])
      expect(profile.issues.map(({ path }) => path.join('/'))).toEqual([
        'desiredProficiencyLevel',
        'weight/minimumScore',
        'weight/maximumScore',
      ])
      expect(parseHrOpenPerson(dictionary, persons)).toEqual({ 'M.1': 3 })
    })
  },
)
