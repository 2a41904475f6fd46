import { type EscoFiles, safeParseEsco } from 'kompetensi/esco'
import { describe, expect, it } from 'vitest'

// The counts of ESCO 1.1.1, with labels and descriptions as long as its own on average, all invented.
const counts = { occupations: 3007, skills: 13_896, groups: 640, relations: 123_855 } as const
const base = 'http://data.europa.eu/esco'

/** A UUID of a number. */
const uuid = (n: number): string =>
  `${Math.imul(n + 1, 0x9e3779b1) >>> 0}`
    .padStart(8, '0')
    .slice(-8)
    .concat(`-0000-4000-8000-${String(n).padStart(12, '0')}`)
const uriOf = (kind: string, n: number): string => `${base}/${kind}/${uuid(n)}`
const words = (length: number, n: number): string =>
  `${n} ${'of skills and work '.repeat(40)}`.slice(0, length)
const rows = (count: number, header: string, row: (n: number) => string): string =>
  [header, ...Array.from({ length: count }, (_, n) => row(n))].join('\n')

/** The files of a release; `blank` skills, from the first on, have no label. */
function release(blank: number): EscoFiles {
  const skill = (n: number): string => uriOf('skill', n)
  const group = (n: number): string => uriOf('isced-f', n)
  return {
    occupations: rows(
      counts.occupations,
      'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,description,code',
      (n) =>
        `Occupation,${uriOf('occupation', n)},2512,${words(27, n)},"${words(120, n)}","${words(380, n)}",2512.${n}`,
    ),
    skills: rows(
      counts.skills,
      'conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,description',
      (n) =>
        `KnowledgeSkillCompetence,${skill(n)},knowledge,sector-specific,${n < blank ? '' : words(32, n)},"${words(180, n)}","${words(210, n)}"`,
    ),
    skillGroups: rows(
      counts.groups,
      'conceptType,conceptUri,preferredLabel,description',
      (n) => `SkillGroup,${group(n)},${words(30, n)},"${words(200, n)}"`,
    ),
    broaderSkills: rows(
      counts.skills,
      'conceptType,conceptUri,broaderType,broaderUri',
      (n) => `KnowledgeSkillCompetence,${skill(n)},SkillGroup,${group(n % counts.groups)}`,
    ),
    relations: rows(counts.relations, 'occupationUri,relationType,skillType,skillUri', (n) => {
      const job = n % counts.occupations
      const nth = Math.floor(n / counts.occupations)
      const at = (job * 61 + nth * 331) % counts.skills
      return `${uriOf('occupation', job)},${n % 2 === 0 ? 'essential' : 'optional'},skill/competence,${skill(at)}`
    }),
  }
}

describe('ESCO as it is released', () => {
  it('has as many characters as the release, in the largest file', () => {
    expect(String(release(0).relations).length).toBeGreaterThan(21_100_000)
  })

  it('is read with nothing asked for', () => {
    const result = safeParseEsco(release(0), { version: '1.1.1' })
    if (!result.ok) throw new Error(result.issues[0]?.message)
    const { competencies, clusters, jobs } = result.value
    expect(Object.keys(competencies).length).toBe(counts.skills)
    expect(Object.keys(clusters).length).toBe(counts.groups)
    expect(Object.keys(jobs).length).toBe(counts.occupations)
    const required = Object.values(jobs).reduce((sum, { requirements }) => sum + requirements.length, 0)
    expect(required).toBe(counts.relations)
  })

  it('keeps the thirteen skills without a label, as release 1.0 has them', () => {
    const result = safeParseEsco(release(13), { version: '1.0' })
    if (!result.ok) throw new Error(result.issues[0]?.message)
    expect(Object.keys(result.value.competencies).length).toBe(counts.skills)
    expect(result.issues.filter(({ code }) => code === 'name-missing').length).toBe(13)
  })

  it('that is larger than allowed is told so, and nothing that follows from it', () => {
    const { ok, issues } = safeParseEsco(release(0), { version: '1.1.1', limits: { characters: 20_000_000 } })
    expect(ok).toBe(false)
    expect(issues.filter(({ severity }) => severity !== 'hint')).toMatchObject([
      { code: 'data-too-large', path: ['relations'] },
    ])
    expect(issues.length).toBeLessThan(20)
  })
})
