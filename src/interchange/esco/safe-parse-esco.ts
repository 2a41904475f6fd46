import { checkArguments } from '../../base/check-arguments'
import type { Kinds, OptionKinds } from '../../base/kind'
import { aText } from '../../model/argument-kinds'
import type { CompetencyModel } from '../../model/competency-model'
import { modelErrors } from '../../model/lint-model'
import { someTableLimits } from '../read/argument-kinds'
import { tagOf } from '../read/file-language'
import { allFindings, type Findings } from '../read/findings'
import { dataIssue } from '../read/issues'
import { limitsOf } from '../read/parse-options'
import { finish, type ParseResult, refuse } from '../read/result'
import { areFiles } from '../read/source-file'
import { textMaker } from '../read/text-writer'
import type { EscoSet } from './concepts'
import type { EscoFiles, EscoOptions } from './esco-files'
import type { EscoIssue } from './issues'
import { readCompetencies } from './read-competencies'
import { readGroups, readOccupations, readSkills } from './read-concepts'
import { readJobs } from './read-jobs'

const safeParseEscoOptions: OptionKinds<EscoOptions> = {
  version: aText,
  language: {},
  limits: someTableLimits,
}

const safeParseEscoArguments: Kinds = { options: { due: true, fields: safeParseEscoOptions } }

/**
 * Reads CSV files of ESCO into a model: an occupation is a job, a skill or knowledge a competency, a skill group a
 * cluster, an ISCO group a job family. The code is what stands behind the last slash of the URI; the URI itself is the
 * external id.
 *
 * - **No levels**: ESCO has none, so no competency has a scale and no requirement a level (`level-unspecified`);
 *   `withLevels` gives a profile yours.
 * - **essential** makes a requirement essential, **optional** does not.
 * - **Several parents**: a model has room for one. Of the groups a skill or a group is under, the first by code unit is
 *   kept; of an occupation the one in its `iscoGroup`. The others are told as `several-parents`. A skill under another
 *   skill, an occupation under another occupation and the tree of ISCO groups are told as `field-not-carried`.
 * - **Dangling relations** are left out and told as `unknown-reference`. An occupation that loses a skill in this way,
 *   or has none, is no complete profile.
 *
 * A concept without a label keeps its code for a name. Where a file cannot be read as a whole, or has concepts of another
 * file (its `conceptType` says so), what others lack because of it is not told.
 *
 * Names are those of the files, in their language: ESCO has no Indonesian. Relations between skills
 * (`skillSkillRelations.csv`) are not read.
 *
 * @param files - the files
 * @param options - the release, the language of the files, and how much is read
 * @returns the model, everything in the order of the files as far as keys keep it; or every issue, errors first. Codes: `missing-field` (a file),
 * `column-missing`, `cell-missing`, `not-one-of`, `row-duplicate`, `code-shared`, `reserved-key`, `reference-cycle`,
 * `table-malformed`, `data-too-large`; warnings and hints: `name-missing` (a concept without a label), `unknown-reference`, `several-parents`, `empty-profile`,
 * `field-not-carried`, `column-unknown`. Paths are the file, the row and the column
 * @throws `CompetencyError` `parameter-invalid` for a limit or a language that is none
 * @source ESCO dataset, European Commission (Commission Decision 2011/833/EU)
 * @example
 * ```ts
 * import { safeParseEsco } from 'kompetensi/esco'
 *
 * const uri = 'http://data.europa.eu/esco'
 * const result = safeParseEsco(
 *   {
 *     occupations: `conceptUri,iscoGroup,preferredLabel\n${uri}/occupation/dev,2512,developer`,
 *     skills: `conceptUri,preferredLabel\n${uri}/skill/sql,SQL\n${uri}/skill/go,Go`,
 *     relations: [
 *       'occupationUri,relationType,skillUri',
 *       `${uri}/occupation/dev,essential,${uri}/skill/sql`,
 *       `${uri}/occupation/dev,optional,${uri}/skill/go`,
 *       `${uri}/occupation/dev,optional,${uri}/skill/lost`,
 *     ].join('\n'),
 *   },
 *   { version: '1.1.1' },
 * )
 * if (!result.ok) throw new Error('not read')
 * console.log(result.value.jobs['dev']?.requirements)
 * // [{ competency: 'sql', essential: true }, { competency: 'go' }]
 * console.log(result.issues.map(({ path, code }) => `${path.join(' ')}: ${code}`))
 * // ['relations 4 skillUri: unknown-reference']
 * ```
 */
export function safeParseEsco(
  files: EscoFiles,
  options: EscoOptions,
): ParseResult<CompetencyModel<'esco'>, EscoIssue> {
  checkArguments('safeParseEsco', { options }, safeParseEscoArguments)
  const text = textMaker(tagOf(options.language ?? { tag: 'en' }, 'ESCO'))
  const mostIssues = options.limits?.issues ?? 10_000
  const limits = limitsOf({ limits: { issues: mostIssues } })
  const found = allFindings<EscoIssue>()
  if (!areThere(files, found)) return refuse(found, limits)
  const broken = new Set<string>()
  const set: EscoSet = {
    limits: { characters: mostCharacters, ...options.limits, issues: mostIssues },
    found,
    broken,
    text,
  }
  const skills = readSkills(files.skills, set)
  const occupations = readOccupations(files.occupations, set)
  const skillGroups = readGroups(files.skillGroups, 'skillGroups', 'clusters', set)
  const iscoGroups = readGroups(files.iscoGroups, 'iscoGroups', 'families', set)
  // Everything else names what stands in these: without them it would all be told as unknown.
  if (broken.size > 0) return refuse(found, limits)
  const { clusters, competencies } = readCompetencies(files, { skills, skillGroups }, set)
  const { families, jobs } = readJobs(files, { skills, occupations, iscoGroups }, set)
  if (broken.size > 0) return refuse(found, limits)
  const model = modelOf(options.version, text, { clusters, competencies, families, jobs })
  found.addAll(modelErrors(model))
  return finish(model, found, limits)
}

/** Most characters of a file: the relations of ESCO 1.1.1 have 21 million, and each release has more. */
const mostCharacters = 60_000_000

/** Whether the files are there that have to be; JavaScript callers can pass anything. */
function areThere(files: EscoFiles, found: Findings<EscoIssue>): boolean {
  if (!areFiles(files, found)) return false
  for (const field of ['occupations', 'skills', 'relations'] as const) {
    if (files[field] !== undefined) continue
    found.add(dataIssue('missing-field', [field], { field }))
  }
  return found.errors() === 0
}

function modelOf(
  version: string,
  text: EscoSet['text'],
  parts: Pick<CompetencyModel<'esco'>, 'clusters' | 'competencies' | 'families' | 'jobs'>,
): CompetencyModel<'esco'> {
  return {
    id: 'esco',
    version,
    name: text('ESCO'),
    sources: {
      esco: {
        title: `ESCO ${version}`,
        publisher: 'European Commission',
        note: {
          id: 'Layanan ini memakai klasifikasi ESCO dari Komisi Eropa.',
          en: 'This service uses the ESCO classification of the European Commission.',
        },
      },
    },
    scales: {},
    clusters: parts.clusters,
    competencies: parts.competencies,
    families: parts.families,
    tracks: {},
    grades: {},
    units: {},
    jobs: parts.jobs,
    schemes: {},
  }
}
