import { safeParseEsco } from 'kompetensi/esco'
import type { FuzzedReaders } from '../reader'
import { headOf, realTexts } from '../real-files'
import { filesSpoiler } from '../spoil-files'

const uri = 'http://data.europa.eu/esco'

const ours = {
  occupations: [
    'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,description,code',
    `Occupation,${uri}/occupation/dev,2512,software developer,"coder\nprogrammer",Writes code.,2512.4`,
    `Occupation,${uri}/occupation/dba,2521,database administrator,,,2521.1`,
  ].join('\n'),
  skills: [
    'conceptType,conceptUri,skillType,preferredLabel,altLabels,description',
    `KnowledgeSkillCompetence,${uri}/skill/sql,knowledge,SQL,"Structured Query Language\nSEQUEL","A language, of queries."`,
    `KnowledgeSkillCompetence,${uri}/skill/debug,skill/competence,debug software,,`,
  ].join('\n'),
  relations: [
    'occupationUri,relationType,skillType,skillUri',
    `${uri}/occupation/dev,essential,skill/competence,${uri}/skill/debug`,
    `${uri}/occupation/dev,optional,knowledge,${uri}/skill/sql`,
  ].join('\n'),
  broaderSkills: [
    'conceptType,conceptUri,broaderType,broaderUri',
    `KnowledgeSkillCompetence,${uri}/skill/sql,SkillGroup,${uri}/skill/S1`,
  ].join('\n'),
}

/** The files of a release, as its folder names them; of each the first lines. */
function release(
  folder: string,
  names: Readonly<Record<string, string>>,
): Readonly<Record<string, string>>[] {
  const files = Object.entries(names).flatMap(([key, name]) =>
    realTexts(`${folder}/${name}`).map((text) => [key, headOf(text)] as const),
  )
  return files.length === 0 ? [] : [Object.fromEntries(files)]
}

const seeds: readonly Readonly<Record<string, string>>[] = [
  ours,
  ...release('esco-1.1.1-ict', {
    occupations: 'occupations_en.csv',
    skills: 'skills_en.csv',
    relations: 'occupationSkillRelations.csv',
    broaderOccupations: 'broaderRelationsOccPillar.csv',
  }),
  ...release('esco-1.2.1-fixture', {
    occupations: 'occupations_en.csv',
    skills: 'skills_en.csv',
    relations: 'occupationSkillRelations_en.csv',
    skillGroups: 'skillGroups_en.csv',
    broaderSkills: 'broaderRelationsSkillPillar_en.csv',
    iscoGroups: 'ISCOGroups_en.csv',
    broaderOccupations: 'broaderRelationsOccPillar_en.csv',
  }),
  ...release('esco-languages/v1.0-es', { occupations: 'occupations_es.csv', skills: 'skills_es.csv' }),
]

/** The reader of ESCO. */
export const readers: FuzzedReaders = {
  safeParseEsco: {
    seeds,
    spoil: filesSpoiler(seeds),
    read: (files: never) => safeParseEsco(files, { version: '1.2.1' }),
  },
}
