import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { analyzeGap, lintModel, withLevels } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { type EscoFiles, parseEsco, safeParseEsco } from '../../../src/interchange/esco'
import { runs } from '../../support/runs'
import { said } from '../../support/said'
import { thrownBy } from '../../support/thrown-by'
import { untyped } from '../../support/untyped'
import { hostileRows, hostileTextOf } from '../support/hostile'

const release = { version: '1.1.1' }
const uri = 'http://data.europa.eu/esco'

const files: EscoFiles = {
  occupations: [
    'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,description,code',
    `Occupation,${uri}/occupation/dev,2512,software developer,"coder\nprogrammer",Writes code.,2512.4`,
    `Occupation,${uri}/occupation/dba,2521,database administrator,,,2521.1`,
  ].join('\n'),
  skills: [
    'conceptType,conceptUri,skillType,preferredLabel,altLabels,description',
    `KnowledgeSkillCompetence,${uri}/skill/sql,knowledge,SQL,"Structured Query Language\nSEQUEL","A language, of queries."`,
    `KnowledgeSkillCompetence,${uri}/skill/debug,skill/competence,debug software,,`,
    `KnowledgeSkillCompetence,${uri}/skill/odd,,odd skill,,`,
  ].join('\n'),
  relations: [
    'occupationUri,relationType,skillType,skillUri',
    `${uri}/occupation/dev,essential,skill/competence,${uri}/skill/debug`,
    `${uri}/occupation/dev,optional,knowledge,${uri}/skill/sql`,
    `${uri}/occupation/dba,essential,knowledge,${uri}/skill/sql`,
  ].join('\n'),
}

const codesOf = (input: EscoFiles): string[] =>
  safeParseEsco(input, release)
    .issues.filter(({ code, path }) => code !== 'field-not-carried' || path.length === 2)
    .map(({ severity, code, path }) => `${severity} ${code} ${path.join('/')}`)

const withRows = (table: keyof EscoFiles, ...rows: readonly string[]): EscoFiles => ({
  ...files,
  [table]: `${files[table]}\n${rows.join('\n')}`,
})

describe('ESCO files', () => {
  it('give occupations as jobs: essential or optional, without levels', () => {
    const model = parseEsco(files, release)
    expect(model.jobs['dev']).toEqual({
      model: 'esco',
      id: 'dev',
      name: { en: 'software developer' },
      family: 'C2512',
      requirements: [{ competency: 'debug', essential: true }, { competency: 'sql' }],
      complete: true,
      externalIds: [
        { system: 'esco', value: `${uri}/occupation/dev` },
        { system: 'esco-code', value: '2512.4' },
      ],
      claims: [{ source: 'esco', basis: 'stated', confidence: 'document' }],
    })
    expect(model.competencies['sql']).toEqual({
      name: { en: 'SQL' },
      definition: { en: 'A language, of queries.' },
      aliases: ['Structured Query Language', 'SEQUEL'],
      externalIds: [{ system: 'esco', value: `${uri}/skill/sql` }],
    })
    expect(model.scales).toEqual({})
    expect(analyzeGap(model, 'dev', {}).counts['level-unspecified']).toBe(2)
    const levelled = withLevels(model, 'dev', {
      scale: { levels: [1, 2, 3], floor: 0 },
      levels: { debug: 2 },
    })
    expect(levelled.requirements[0]).toMatchObject({ competency: 'debug', level: 2, essential: true })
  })

  it('are read whatever stands between their cells', () => {
    const separated = (by: string) =>
      Object.fromEntries(
        Object.entries(files).map(([name, text]) => [
          name,
          String(text).replace(/"[^"]*"|,/g, (found) => (found === ',' ? by : found)),
        ]),
      )
    for (const by of [';', '\t', '|']) {
      expect(parseEsco(untyped(separated(by)), release)).toEqual(parseEsco(files, release))
    }
  })

  it('keep what has no label, under its code', () => {
    const input = withRows('skills', `,${uri}/skill/nameless,,,,`)
    const result = safeParseEsco(input, release)
    if (!result.ok) throw new Error('not read')
    expect(result.value.competencies['nameless']?.name).toEqual({ und: 'nameless' })
    const [issue] = result.issues
    expect(issue).toMatchObject({
      code: 'name-missing',
      severity: 'warning',
      path: ['skills', 5, 'preferredLabel'],
      details: { column: 'preferredLabel', key: 'nameless' },
    })
  })

  it('tell the root cause alone where a file could not be read as a whole', () => {
    const noLabels = files.skills.toString().replace('preferredLabel', 'preferedLabel')
    const { issues } = safeParseEsco({ ...files, skills: noLabels }, release)
    expect(issues.filter(({ severity }) => severity !== 'hint')).toMatchObject([
      {
        code: 'column-missing',
        path: ['skills', 1],
        details: { columns: ['preferredLabel'], suggestion: 'preferedLabel' },
      },
    ])
    const limited = safeParseEsco(files, { ...release, limits: { characters: 250 } })
    expect(limited.issues.map(({ code, path }) => `${path[0]} ${code}`)).toEqual([
      'skills data-too-large',
      'occupations data-too-large',
    ])
  })

  it('tell which columns a model has no place for', () => {
    const { issues } = safeParseEsco(files, release)
    expect(issues.map(({ path, severity }) => `${severity} ${path.join('/')}`)).toEqual([
      'hint skills/1/skillType',
      'hint occupations/1/altLabels',
      'hint occupations/1/description',
    ])
  })

  it('leave dangling relations out, tell of them, and call the profile incomplete where it lost a skill', () => {
    const input = withRows(
      'relations',
      `${uri}/occupation/gone,essential,knowledge,${uri}/skill/sql`,
      `${uri}/occupation/dev,optional,,${uri}/skill/gone`,
    )
    expect(codesOf(input)).toEqual([
      'warning unknown-reference relations/5/occupationUri',
      'warning unknown-reference relations/6/skillUri',
    ])
    const { jobs } = parseEsco(input, release)
    expect([jobs['dev']?.complete, jobs['dba']?.complete]).toEqual([false, true])
    expect(jobs['dev']?.requirements).toHaveLength(2)
  })

  it('keep an occupation without skills, not as a complete profile', () => {
    const input = withRows('occupations', `Occupation,${uri}/occupation/idle,2512,idler,,,`)
    expect(parseEsco(input, release).jobs['idle']).toMatchObject({ requirements: [], complete: false })
    expect(codesOf(input)).toEqual(['hint empty-profile occupations/4'])
  })

  const broaderHeader = 'conceptType,conceptUri,broaderType,broaderUri'
  const skillUnder = (skill: string, group: string): string =>
    `KnowledgeSkillCompetence,${uri}/skill/${skill},SkillGroup,${group}`
  const groupUnder = (group: string, parent: string): string => `SkillGroup,${group},SkillGroup,${parent}`
  const [s1, s2, f6] = [`${uri}/skill/S1`, `${uri}/skill/S2`, 'http://data.europa.eu/esco/isced-f/06']
  const skillGroups = `conceptType,conceptUri,preferredLabel,code\nSkillGroup,${s1},working,S1\nSkillGroup,${s2},talking,S2\nSkillGroup,${f6},ICT,06`

  it('give the groups of skills as clusters: of several parents the first by code, the others told', () => {
    const rows = [skillUnder('sql', s2), skillUnder('sql', s1), skillUnder('debug', f6), groupUnder(s1, s2)]
    const model = parseEsco(
      { ...files, skillGroups, broaderSkills: [broaderHeader, ...rows].join('\n') },
      release,
    )
    expect(model.clusters).toEqual({
      S1: { name: { en: 'working' }, parent: 'S2' },
      S2: { name: { en: 'talking' } },
      'isced-f-06': { name: { en: 'ICT' } },
    })
    expect(Object.values(model.competencies).map(({ cluster }) => cluster)).toEqual([
      'S1',
      'isced-f-06',
      undefined,
    ])
    const turned = [broaderHeader, ...[...rows].reverse()].join('\n')
    expect(parseEsco({ ...files, skillGroups, broaderSkills: turned }, release)).toEqual(model)
    const result = safeParseEsco({ ...files, skillGroups, broaderSkills: turned }, release)
    const several = result.issues.find(({ code }) => code === 'several-parents')
    expect(several?.details).toEqual({ entry: 'sql', kept: 'S1', left: ['S2'] })
    expect(said(several).id).toBe('"sql" berada di bawah beberapa induk; yang dipakai "S1", bukan S2.')
  })

  it('take a group by its code where there is no file of groups, and tell of one that the file lacks', () => {
    const broaderSkills = `${broaderHeader}\n${skillUnder('sql', s1)}`
    expect(parseEsco({ ...files, broaderSkills }, release).clusters).toEqual({
      S1: { name: { und: 'S1' } },
    })
    const other = skillGroups.replace(s1, `${uri}/skill/S9`)
    expect(codesOf({ ...files, skillGroups: other, broaderSkills })).toEqual([
      'warning unknown-reference broaderSkills/2/broaderUri',
    ])
  })

  it('list what a model cannot say: a skill under a skill, an occupation under an occupation', () => {
    const broaderSkills = `${broaderHeader}\nKnowledgeSkillCompetence,${uri}/skill/sql,KnowledgeSkillCompetence,${uri}/skill/odd`
    const broaderOccupations = `${broaderHeader}\nOccupation,${uri}/occupation/dba,Occupation,${uri}/occupation/dev`
    expect(codesOf({ ...files, broaderSkills, broaderOccupations })).toEqual([
      'hint field-not-carried broaderSkills/2',
      'hint field-not-carried broaderOccupations/2',
    ])
  })

  it('prefer the ISCO group in the row of an occupation', () => {
    const broaderOccupations = `${broaderHeader}\nOccupation,${uri}/occupation/dev,ISCOGroup,${uri}/isco/C1111`
    const input = { ...files, broaderOccupations }
    expect(parseEsco(input, release).jobs['dev']?.family).toBe('C2512')
    expect(codesOf(input)).toEqual(['hint several-parents occupations/2'])
  })

  it('refuse groups that are under each other', () => {
    const broaderSkills = [broaderHeader, groupUnder(s1, s2), groupUnder(s2, s1)].join('\n')
    expect(codesOf({ ...files, skillGroups, broaderSkills })[0]).toMatch(/^error reference-cycle clusters\//)
  })

  it.each([
    [
      'a relation of another kind',
      withRows('relations', `${uri}/occupation/dba,needed,,${uri}/skill/odd`),
      'not-one-of relations/5/relationType',
    ],
    [
      'a relation that says the opposite of another',
      withRows('relations', `${uri}/occupation/dba,optional,,${uri}/skill/sql`),
      'row-duplicate relations/5',
    ],
    [
      'two skills with one code',
      withRows('skills', 'K,https://example.org/sql,,Sequel,,'),
      'code-shared skills/5/conceptUri',
    ],
    [
      'a skill that is there twice with two names',
      withRows('skills', `K,${uri}/skill/sql,,Sequel,,`),
      'row-duplicate skills/5/conceptUri',
    ],
    [
      'a URI without a code',
      withRows('skills', `K,${uri}/skill/,,nothing,,`),
      'reserved-key skills/5/conceptUri',
    ],
    [
      'a code that poisons',
      withRows('skills', `K,${uri}/__proto__,,x,,`),
      'reserved-key skills/5/conceptUri',
    ],
  ])('refuse %s', (_, input, issue) => {
    expect(codesOf(input)[0]).toBe(`error ${issue}`)
  })

  it('are told at once where one is given for another, and nothing that follows from it', () => {
    const { occupations, skills } = files
    const swapped = codesOf({ ...files, occupations: skills, skills: occupations })
    expect(swapped.filter((issue) => !issue.startsWith('hint column-unknown'))).toEqual([
      'error not-one-of skills/2/conceptType',
      'error not-one-of occupations/2/conceptType',
    ])
    expect(safeParseEsco({ ...files, skillGroups: skills }, release).issues[0]).toMatchObject({
      path: ['skillGroups', 2, 'conceptType'],
      details: { found: 'KnowledgeSkillCompetence', allowed: ['SkillGroup'] },
    })
  })

  it('refuse to be nothing', () => {
    expect(codesOf(untyped({ skills: '' }))).toEqual([
      'error missing-field occupations',
      'error missing-field relations',
    ])
    expect(codesOf(untyped('x'))).toEqual(['error wrong-type '])
    expect(thrownBy(() => parseEsco({ ...files, skills: 'a,b' }, release)).code).toBe('column-missing')
  })

  it('never throw, whatever is in them, and what they give has no error', () => {
    const broader = [broaderHeader, skillUnder('sql', s2), groupUnder(s1, s2), groupUnder(s2, s1)].join('\n')
    const texts = [files.occupations, files.skills, files.relations, broader, skillGroups].map(String)
    const headers = texts.flatMap((text) => text.split('\n')[0]?.trim().split(',') ?? [])
    const table = fc.oneof(hostileTextOf(texts), hostileRows([...new Set(headers)]))
    const names = [
      'occupations',
      'skills',
      'relations',
      'skillGroups',
      'iscoGroups',
      'broaderSkills',
      'broaderOccupations',
    ]
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), table), (changes) => {
        const result = safeParseEsco({ ...files, ...changes }, release)
        if (result.ok)
          expect(lintModel(result.value).filter(({ severity }) => severity === 'error')).toEqual([])
        expect(Object.prototype).not.toHaveProperty('polluted')
      }),
      { numRuns: runs(300) },
    )
  })
})

const folder = fileURLToPath(new URL('../../../../shared/data/esco-1.1.1-ict/', import.meta.url))

describe.skipIf(!existsSync(folder))(
  'ESCO 1.1.1, the ICT professionals (needs ../shared/data/esco-1.1.1-ict)',
  () => {
    const read = (name: string): string => readFileSync(`${folder}${name}.csv`, 'utf8')
    const real = (): EscoFiles => ({
      occupations: read('occupations_en'),
      skills: read('skills_en'),
      relations: read('occupationSkillRelations'),
      broaderOccupations: read('broaderRelationsOccPillar'),
    })

    it('is 69 occupations, 747 skills and 4,445 relations, of which 1,517 are essential', () => {
      const model = parseEsco(real(), release)
      const requirements = Object.values(model.jobs).flatMap((job) => job.requirements)
      expect(Object.keys(model.jobs)).toHaveLength(69)
      expect(Object.keys(model.competencies)).toHaveLength(747)
      expect(requirements).toHaveLength(4445)
      expect(requirements.filter(({ essential }) => essential === true)).toHaveLength(1517)
      expect(requirements.some(({ level }) => level !== undefined)).toBe(false)
      expect(Object.values(model.jobs).every(({ complete }) => complete)).toBe(true)
      expect(Object.keys(model.families)).toHaveLength(9)
      expect(lintModel(model).filter(({ severity }) => severity === 'error')).toEqual([])
    })

    it('has 11 occupations under other occupations, which are listed', () => {
      const { issues } = safeParseEsco(real(), release)
      expect(issues.filter(({ path }) => path[0] === 'broaderOccupations')).toHaveLength(11)
      expect(issues.every(({ code }) => code === 'field-not-carried')).toBe(true)
    })

    it('lists each relation of a skill that is not there', () => {
      const input = real()
      const [header = '', ...rest] = read('skills_en').split(/\n(?=KnowledgeSkillCompetence,)/)
      const result = safeParseEsco({ ...input, skills: [header, ...rest.slice(1)].join('\n') }, release)
      const lost = /skill\/([\w-]+)/.exec(rest[0] ?? '')?.[1] ?? ''
      const relations = read('occupationSkillRelations').split(lost).length - 1
      expect(relations).toBeGreaterThan(0)
      const dangling = result.issues.filter(({ code }) => code === 'unknown-reference')
      expect(dangling).toHaveLength(relations)
      expect(dangling.every(({ message }) => message.includes('competencies has no'))).toBe(true)
    })
  },
)
