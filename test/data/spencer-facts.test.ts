// The model against the facts it was made from, where they are at hand.

import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Claim } from 'kompetensi'
import { spencer } from 'kompetensi/spencer'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'

const path = fileURLToPath(new URL('../../../shared/facts/spencer.json', import.meta.url))
const present = existsSync(path)

const Facts = z.object({
  clusters: z.array(
    z.object({
      nameEn: z.string(),
      nameId: z.string(),
      competencies: z.array(z.string()),
      confidenceNameId: z.string(),
    }),
  ),
  competencies: z.array(
    z.object({
      code: z.string(),
      nameEn: z.string(),
      nameId: z.array(z.string()),
      nameAndCode: z.string(),
      indonesianName: z.string(),
      meaningEn: z.string(),
      meaningId: z.string(),
      dimensions: z.array(
        z.object({
          id: z.string(),
          labelEn: z.string(),
          labelId: z.string(),
          min: z.number(),
          max: z.number(),
          sharedScale: z.string().nullable(),
          structure: z.string(),
          levelTitles: z.string(),
          levels: z.array(z.object({ n: z.number(), titleEn: z.string(), titleId: z.string() })),
        }),
      ),
    }),
  ),
  models: z.array(
    z.object({
      nameEn: z.string(),
      nameId: z.string(),
      items: z.array(z.object({ code: z.string(), weight: z.number(), marks: z.string() })),
      threshold: z.array(z.string()),
      unweighted: z.array(z.object({ spencer: z.string() })),
      otherItems: z.array(z.object({ name: z.string(), marks: z.string() })),
    }),
  ),
})

// Without the facts the suite below is skipped, and this empty stand-in is never compared with anything.
const facts = Facts.parse(
  present ? JSON.parse(readFileSync(path, 'utf8')) : { clusters: [], competencies: [], models: [] },
)
const dimensions = facts.competencies.flatMap(({ code, dimensions: all }) =>
  all.map((dimension, i) => ({ ...dimension, competency: code, code: i === 0 ? code : dimension.id })),
)
const competencies = new Map(Object.entries(spencer.competencies))

/** Scales that dimensions share, by their id in the facts. */
const sharedScale: Readonly<Record<string, string>> = {
  BREADTH_ORG: 'breadth',
  PEOPLE_RANK: 'people-and-rank',
  TEAM_SIZE: 'team-size',
  TEAM_EFFORT: 'team-effort',
  PROBLEM_SIZE: 'problem-size',
}

/** The facts spell two words as people often do; the model follows the standard spelling. */
function standardSpelling(text: string): string {
  return text
    .replace(/mempengaruhi/g, 'memengaruhi')
    .replace(/kerjasama/g, 'kerja sama')
    .replace(/Kerjasama/g, 'Kerja sama')
}

/** The facts say of a lone scale that it is one; the model shows it by having no further dimension. */
function withoutLead(label: string): string {
  const text = label.replace(/^(Single scale|Skala tunggal): /, '')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function confidenceOf(claims: readonly Claim[] | undefined, field: string): string | undefined {
  return claims?.find(({ of }) => of === field)?.confidence
}

/** What the facts say of the titles of a dimension, level by level. */
function titleConfidence(levelTitles: string, n: number): string {
  switch (levelTitles) {
    case 'unverified':
    case 'unverified (low)':
      return 'unverified'
    case 'corroborated for -1..6; single-source for 7..8':
      return n <= 6 ? 'corroborated' : 'single-source'
    case 'corroborated for rungs 1,2,3,4,6; single-source for the rest; numbering -1..7 inferred (the source prints 1..9)':
      return [1, 2, 3, 4, 6].includes(n) ? 'corroborated' : 'single-source'
    case 'single-source (ladder order; numbering unverified)':
      return 'single-source'
    case 'single-source for -1..5; unverified for 6..7':
      return n <= 5 ? 'single-source' : 'unverified'
    default:
      throw new Error(`the facts say something new: ${levelTitles}`)
  }
}

describe.skipIf(!present)('the Spencer model against ../shared (skipped where that is absent)', () => {
  it('has the codes of the facts, in their order', () => {
    expect([...competencies.keys()]).toEqual(dimensions.map(({ code }) => code))
    const levels = dimensions.reduce((sum, { levels: all }) => sum + all.length, 0)
    expect([facts.competencies.length, dimensions.length, levels]).toEqual([20, 41, 322])
  })

  it('has their clusters', () => {
    expect(
      Object.entries(spencer.clusters).map(([key, { name, claims }]) => ({
        nameEn: name.en,
        nameId: name.id,
        competencies: [...competencies].flatMap(([code, { cluster, dimensionOf }]) =>
          cluster === key && dimensionOf === undefined ? [code] : [],
        ),
        confidenceNameId: confidenceOf(claims, 'name.id'),
      })),
    ).toEqual(facts.clusters.map((cluster) => ({ ...cluster, nameId: standardSpelling(cluster.nameId) })))
  })

  it.each(facts.competencies)('$code has their names, meaning and confidence', (fact) => {
    const competency = competencies.get(fact.code)
    const names = fact.nameId.map(standardSpelling)
    expect(competency?.name).toEqual({ id: names[0], en: fact.nameEn })
    expect(competency?.aliases ?? []).toEqual(expect.arrayContaining(names.slice(1)))
    expect(competency?.definition).toEqual({ id: standardSpelling(fact.meaningId), en: fact.meaningEn })
    expect(confidenceOf(competency?.claims, 'name.en')).toBe(fact.nameAndCode)
    expect(confidenceOf(competency?.claims, 'name.id')).toBe(fact.indonesianName)
  })

  it.each(dimensions)('$id has their scale, titles and confidence', (fact) => {
    const entry = competencies.get(fact.code)
    const key = fact.sharedScale === null ? fact.id : sharedScale[fact.sharedScale]
    expect(entry?.scale).toBe(key)
    expect(entry?.dimensionOf).toBe(fact.code === fact.competency ? undefined : fact.competency)
    expect(confidenceOf(entry?.claims, 'scale')).toBe(fact.structure)
    if (fact.code !== fact.competency)
      expect(entry?.name.en.toLowerCase()).toContain(`(${fact.labelEn.toLowerCase()})`)

    const scale = spencer.scales[key ?? '']
    expect([scale?.levels[0], scale?.levels.at(-1)]).toEqual([fact.min, fact.max])
    expect(
      scale?.definitions?.map(({ value, name, claims }) => [
        value,
        name.en,
        name.id,
        confidenceOf(claims, 'name'),
      ]),
    ).toEqual(
      fact.levels.map(({ n, titleEn, titleId }) => [
        n,
        titleEn,
        standardSpelling(titleId),
        titleConfidence(fact.levelTitles, n),
      ]),
    )
    expect(confidenceOf(scale?.claims, 'levels')).toBe(
      fact.structure === 'corroborated' ? 'corroborated' : 'unverified',
    )
    if (fact.sharedScale !== null) return
    expect(scale?.name).toEqual({
      id: standardSpelling(withoutLead(fact.labelId)),
      en: withoutLead(fact.labelEn),
    })
  })

  it('has their generic models, weight by weight', () => {
    expect(
      Object.values(spencer.jobs).map(({ name, requirements }) => ({
        ...name,
        weights: requirements.flatMap(({ competency, weight }) =>
          weight === undefined ? [] : [`${competency} ${weight}`],
        ),
        threshold: requirements.flatMap(({ competency, essential }) =>
          essential === true ? [competency] : [],
        ),
      })),
    ).toEqual(
      facts.models.map(({ nameEn, nameId, items, threshold }) => ({
        id: nameId,
        en: nameEn,
        weights: items.map(({ code, weight }) => `${code} ${weight}`),
        threshold,
      })),
    )
    for (const { marks, weight } of facts.models.flatMap(({ items }) => items))
      expect(marks).toHaveLength(weight)
  })

  it('has every competency that the unweighted list of entrepreneurs leads to', () => {
    const led = facts.models
      .flatMap(({ unweighted }) => unweighted)
      .flatMap(({ spencer: codes }) => codes.split('/'))
      .filter((code) => code !== '(other)')
    expect(new Set(spencer.jobs.entrepreneurs.requirements.map(({ competency }) => competency))).toEqual(
      new Set(led),
    )
  })

  it('keeps what no competency expresses in a claim of its job', () => {
    const jobs = Object.values(spencer.jobs)
    const others = facts.models.flatMap(({ nameEn, otherItems }) =>
      otherItems.map((item) => ({ nameEn, ...item })),
    )
    expect(others).toHaveLength(1)
    for (const { nameEn, name, marks } of others) {
      const job = jobs.find((other) => other.name.en === nameEn)
      const claim = job?.claims?.find(({ of }) => of === 'complete')
      expect(claim?.printed).toBe(marks)
      expect(claim?.note?.en?.toLowerCase()).toContain(name.toLowerCase())
    }
  })
})
