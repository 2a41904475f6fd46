// Files of others that are as large or as deep as they come: what is read in steps, one an entry, ends.

import { safeParseCase } from 'kompetensi/case'
import { safeParseEsco } from 'kompetensi/esco'
import { safeParseMoodle } from 'kompetensi/moodle'
import { safeParseActivities } from 'kompetensi/schema'
import { describe, expect, it } from 'vitest'
import { activity, model } from '../../interchange/support/entries'
import { file } from '../../interchange/support/moodle'

describe('a CASE package', () => {
  it('of thousands of items that are alike, and in one circle, is read', () => {
    const count = 30_000
    const identifiers = Array.from(
      { length: count },
      (_, i) => `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
    )
    const items = identifiers.map((identifier) => ({
      identifier,
      fullStatement: 'x',
      humanCodingScheme: 'x',
    }))
    const next = identifiers.map((identifier, i) => ({
      associationType: 'isChildOf',
      originNodeURI: { identifier },
      destinationNodeURI: { identifier: identifiers[(i + 1) % count] },
    }))
    const CFRubrics = Array.from({ length: 5_000 }, () => ({
      title: 'same',
      CFRubricCriteria: [{ CFRubricCriterionLevels: [{ score: 1 }] }],
    }))
    const result = safeParseCase({ CFDocument: {}, CFItems: items, CFAssociations: next, CFRubrics })
    expect(result.ok).toBe(true)
  })
})

describe('files of ESCO', () => {
  it('take a concept under very many groups', () => {
    const uri = 'http://data.europa.eu/esco'
    const skill = `${uri}/skill/sql`
    const broader = Array.from(
      { length: 20_000 },
      (_, i) => `KnowledgeSkillCompetence,${skill},SkillGroup,${uri}/skill/G${i}`,
    )
    const result = safeParseEsco(
      {
        occupations: 'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,description,code',
        skills: `conceptType,conceptUri,skillType,preferredLabel,altLabels,description\nKnowledgeSkillCompetence,${skill},knowledge,SQL,,`,
        relations: 'occupationUri,relationType,skillType,skillUri',
        broaderSkills: ['conceptType,conceptUri,broaderType,broaderUri', ...broader].join('\n'),
      },
      { version: '1.1.1' },
    )
    expect(result.ok && result.value.competencies['sql']?.cluster).toBe('G0')
  })
})

describe('a file of Moodle', () => {
  it('with a chain of twenty thousand, and with a description of a million open tags, is read', () => {
    const chain = Array.from(
      { length: 20_000 },
      (_, i) => `${i === 0 ? '' : `x${i - 1}`},x${i},n,,1,,,,,,,,,`,
    )
    expect(safeParseMoodle(file(...chain)).ok).toBe(true)
    expect(safeParseMoodle(file(`,A,Art,${'<'.repeat(900_000)},1,,,,,,,,,`)).ok).toBe(true)
  })
})

describe('activities', () => {
  it('in a chain as long as the list are read', () => {
    const chain = Array.from({ length: 20_000 }, (_, i) => ({
      ...activity,
      id: `a${i}`,
      prerequisites: [`a${i + 1}`],
    }))
    expect(safeParseActivities(model, [...chain, { ...activity, id: 'a20000' }]).ok).toBe(true)
  })
})
