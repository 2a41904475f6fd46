import { parseCase, safeParseCase } from 'kompetensi/case'
import { describe, expect, it } from 'vitest'
import { said } from '../../support/said'
import { isHere, officialErrors, officialSchema, sharedText, skipped } from './official'

const packages = [
  'opencase_round_trip_baseline',
  'opensalt-framework-20c5134f',
  'smarterbalanced-DOK',
  'smarterbalanced-PT',
]

/** What a package has that its order follows from. */
interface Pack {
  readonly CFItems: readonly unknown[]
  readonly CFAssociations: readonly {
    readonly associationType: string
    readonly sequenceNumber?: number
    readonly originNodeURI: { readonly identifier: string }
    readonly destinationNodeURI: { readonly identifier: string }
  }[]
}

const of = (name: string): string => sharedText(`case/packages/${name}.json`)

describe.skipIf(!isHere)(`packages that other tools wrote ${isHere ? '' : skipped}`, () => {
  it.each(packages)('%s gives a model, and is not valid', (name) => {
    const result = safeParseCase(of(name))
    if (!result.ok) throw new Error(result.issues[0]?.message)
    expect(Object.keys(result.value.model.competencies).length).toBeGreaterThan(10)
    expect(officialErrors(officialSchema(), JSON.parse(of(name))).length).toBeGreaterThan(0)
    const wrong = result.issues.filter(({ code }) => code === 'schema-deviation')
    expect(wrong.map(({ details, severity }) => ({ ...details, severity }))).toMatchSnapshot()
    expect(
      result.issues
        .filter(({ code }) => code !== 'schema-deviation' && code !== 'key-replaced')
        .map(({ message }) => message),
    ).toMatchSnapshot()
    for (const issue of result.issues) {
      const sentence = said(issue)
      expect(sentence.id.length * sentence.en.length).toBeGreaterThan(0)
      expect(sentence.id).not.toBe(sentence.en)
    }
  })

  // In smarterbalanced-PT the items of nine groups stand in another order than their numbers say.
  it.each(packages)('%s gives siblings in the order of their sequence numbers', (name) => {
    const data: Pack = JSON.parse(of(name))
    const links = new Map<string, { readonly above: string; readonly number: number }>()
    for (const {
      associationType,
      sequenceNumber,
      originNodeURI,
      destinationNodeURI,
    } of data.CFAssociations) {
      if (associationType !== 'isChildOf' || typeof sequenceNumber !== 'number') continue
      links.set(originNodeURI.identifier, { above: destinationNodeURI.identifier, number: sequenceNumber })
    }
    for (const CFItems of [data.CFItems, [...data.CFItems].reverse()]) {
      const last = new Map<string, number>()
      for (const { externalIds = [] } of Object.values(parseCase({ ...data, CFItems }).model.competencies)) {
        const link = links.get(externalIds[0]?.value ?? '')
        if (link === undefined) continue
        expect(link.number).toBeGreaterThanOrEqual(last.get(link.above) ?? 0)
        last.set(link.above, link.number)
      }
      expect(last.size > 1).toBe(links.size > 0)
    }
  })
})
