// The model against the facts it was made from, and its texts against the dictionary as an application holds it, where
// they are at hand.

import { existsSync, readFileSync } from 'node:fs'
import { asn, kkniGroups, kkniLevels } from 'kompetensi/asn'
import { asnTextId } from 'kompetensi/asn/text/id'
import { nineBoxPanrb } from 'kompetensi/schemes'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { localizedItems } from './texts/text-items'
import { wordsOf } from './texts/words-of'

const factsFile = new URL('../../../shared/facts/asn.json', import.meta.url)
const dictionaryFile = new URL(
  '../../../shared/data/indonesia-asn-dictionary/kamus-kompetensi.json',
  import.meta.url,
)

const Facts = z.object({
  competencies: z.array(
    z.object({
      localCode: z.string(),
      nameId: z.string(),
      nameEn: z.string(),
      kind: z.string(),
      levels: z.array(z.object({ level: z.number(), titleEn: z.string(), titleId: z.string() })),
      confidence: z.string(),
    }),
  ),
  genericLevelNames: z.object({ values: z.array(z.string()), confidence: z.string() }),
  requiredLevelByTier: z.array(
    z.object({ tier: z.string(), level: z.union([z.number(), z.string()]), confidence: z.string() }),
  ),
  nineBox: z.object({
    boxes: z.array(
      z.object({ box: z.number(), actionsEn: z.array(z.string()), actionsId: z.array(z.string()) }),
    ),
  }),
  kkni: z.object({
    levels: z.number(),
    groups: z.array(z.object({ levels: z.array(z.number()), nameId: z.string() })),
    education: z.object({ value: z.record(z.string(), z.string()), confidence: z.string() }),
  }),
})

/** Titles that two sources or more carry, as the facts say it in words. */
const corroborated: Readonly<Record<number, readonly string[]>> = {
  1: ['M01', 'M02', 'M03', 'M05', 'M06', 'S01'],
  5: ['M01', 'M02', 'S01'],
}

describe.skipIf(!existsSync(factsFile))('facts (skipped where ../shared/facts is absent)', () => {
  const facts = (): z.infer<typeof Facts> => Facts.parse(JSON.parse(readFileSync(factsFile, 'utf8')))

  test('codes, names, clusters and levels are those of the facts', () => {
    expect(
      Object.entries(asn.competencies).map(([localCode, { name, cluster, scale = '' }]) => ({
        localCode,
        nameId: name.id,
        nameEn: name.en,
        kind: cluster === 'manajerial' ? 'managerial' : 'socio-cultural',
        levels: asn.scales[scale]?.definitions?.map(({ value }) => value),
      })),
    ).toEqual(
      facts().competencies.map(({ confidence: _, levels, ...row }) => ({
        ...row,
        levels: levels.map(({ level }) => level),
      })),
    )
  })

  // The facts have scraps of titles, the model whole phrases of ours, alike in both languages.
  test('a title keeps what the facts say of the level in one of the languages', () => {
    const words = (text = ''): string[] => text.toLowerCase().match(/\p{L}{5,}/gu) ?? []
    const apart = facts().competencies.flatMap(({ localCode, levels }) =>
      levels.flatMap(({ level, titleId, titleEn }) => {
        const ours = asn.scales[localCode]?.definitions?.find(({ value }) => value === level)?.description
        const kept =
          words(titleId).some((word) => words(ours?.id).includes(word)) ||
          words(titleEn).some((word) => words(ours?.en).includes(word))
        return kept ? [] : [`${localCode} ${level}`]
      }),
    )
    expect(apart).toEqual([])
  })

  test('a title is as sure as the facts say', () => {
    expect(facts().competencies[0]?.confidence).toBe(
      'corroborated for levels 2-4 of all nine, level 1 of M01 M02 M03 M05 M06 S01, level 5 of M01 M02 S01; otherwise single-source',
    )
    for (const [code, scale] of Object.entries(asn.scales)) {
      for (const { value, claims } of scale.definitions ?? []) {
        const sure = corroborated[value]?.includes(code) ?? true
        const claim = claims?.find(({ of }) => of === 'description')
        expect(claim?.confidence, `${code} ${value}`).toBe(sure ? 'corroborated' : 'single-source')
      }
    }
  })

  test('level names are as printed, and unverified', () => {
    const { values, confidence } = facts().genericLevelNames
    for (const { definitions = [] } of Object.values(asn.scales)) {
      const claims = definitions.map((level) => level.claims?.find(({ of }) => of === 'name'))
      expect(claims.map((claim) => claim?.printed)).toEqual(values)
      expect(claims.every((claim) => claim?.confidence === confidence)).toBe(true)
      expect(definitions.every(({ name }, i) => values[i]?.startsWith(name.id))).toBe(true)
    }
  })

  test('every tier asks for the level of the facts, as surely as they say', () => {
    const skilled = 'JF Penyelia / Mahir / Terampil / Pemula'
    const rows = facts().requiredLevelByTier.flatMap(({ tier, level, confidence }) =>
      tier === skilled && typeof level === 'string'
        ? level.split(' / ').map((one, i) => ({
            tier: ['JF Penyelia', 'JF Mahir', 'JF Terampil', 'JF Pemula'][i],
            level: /^\d$/.test(one) ? Number(one) : one,
            confidence: confidence.replace(', low', ''),
          }))
        : [{ tier, level, confidence }],
    )
    expect(
      Object.values(asn.jobs).map(({ name, requirements }) => {
        const said = requirements.map(({ level, claims }) => ({
          level: level ?? claims?.[0]?.printed,
          confidence: claims?.[0]?.confidence,
        }))
        expect(new Set(said.map((one) => JSON.stringify(one))).size).toBe(1)
        return { tier: name.id, ...said[0] }
      }),
    ).toEqual(rows)
  })

  test('the nine-box of the ministry has the actions of the facts', () => {
    expect(
      nineBoxPanrb.boxes.map(({ box, actions = [] }) => ({
        box,
        actionsEn: actions.map(({ en }) => en),
        actionsId: actions.map(({ id }) => id),
      })),
    ).toEqual(facts().nineBox.boxes.map(({ box, actionsEn, actionsId }) => ({ box, actionsEn, actionsId })))
  })

  test('KKNI has the levels, groups and education of the facts', () => {
    const { levels, groups, education } = facts().kkni
    const entries = Object.values(kkniLevels)
    expect(entries).toHaveLength(levels)
    for (const { levels: members, nameId } of groups) {
      for (const level of members) {
        const group = entries.find((entry) => entry.level === level)?.group ?? 'ahli'
        expect(kkniGroups[group].id.toLowerCase()).toBe(nameId)
      }
    }
    expect(
      Object.fromEntries(
        entries.flatMap((entry) =>
          entry.education === undefined ? [] : [[String(entry.level), entry.education.id.toLowerCase()]],
        ),
      ),
    ).toEqual(
      Object.fromEntries(Object.entries(education.value).map(([level, name]) => [level, name.toLowerCase()])),
    )
  })
})

const Dictionary = z.array(
  z.object({
    kode: z.string(),
    nama: z.string(),
    uraian: z.string(),
    levels: z.array(z.object({ level: z.number(), deskripsi: z.string(), indikator: z.array(z.string()) })),
  }),
)

/** Runs of words that a text has in common with others. */
function borrowed(text: string, others: readonly string[], length: number): readonly string[] {
  const runs = (from: string): readonly string[] => {
    const words = wordsOf(from)
    return words.slice(length - 1).map((_, start) => words.slice(start, start + length).join(' '))
  }
  const known = new Set(others.flatMap(runs))
  return runs(text).filter((run) => known.has(run))
}

describe.skipIf(!existsSync(dictionaryFile))(
  'the dictionary of an application (skipped where ../shared/data is absent)',
  () => {
    const dictionary = (): z.infer<typeof Dictionary> =>
      Dictionary.parse(JSON.parse(readFileSync(dictionaryFile, 'utf8'))).filter(
        ({ kode }) => !kode.startsWith('T.'),
      )

    test('has the same nine competencies in the same order, by name or alias', () => {
      const folded = (name: string): string => name.replace(/\s/g, '').toLowerCase()
      expect(dictionary().map(({ nama }) => folded(nama))).toEqual(
        Object.values(asn.competencies).map(({ name }) => folded(name.id)),
      )
      expect(dictionary().map(({ kode }) => kode.replace('SK.', 'S0').replace('M.', 'M0'))).toEqual(
        Object.keys(asn.competencies),
      )
    })

    test('lends not six words in a row to our definitions, indicators and titles', () => {
      const others = dictionary().flatMap(({ uraian, levels }) => [
        uraian,
        ...levels.flatMap(({ deskripsi, indikator }) => [deskripsi, ...indikator]),
      ])
      const ours = Object.values(asnTextId).flatMap(({ definition, indicators }) => [
        definition,
        ...Object.values(indicators).flat(),
      ])
      expect(ours.flatMap((text) => borrowed(text, others, 6))).toEqual([])
      const titles = localizedItems('fact', 'asn', asn.scales).map(({ id }) => id)
      expect(titles.flatMap((text) => borrowed(text, others, 8))).toEqual([])
    })
  },
)

test('a run of six words is found', () => {
  expect(borrowed('A b c d e f g.', ['x b c d e f g y'], 6)).toEqual(['b c d e f g'])
  expect(borrowed('A b c d e f.', ['x b c d e f y'], 6)).toEqual([])
})
