import { checkArguments } from '../../base/check-arguments'
import type { Kinds, OptionKinds } from '../../base/kind'
import { aText } from '../../model/argument-kinds'
import type { CompetencyModel } from '../../model/competency-model'
import { keyAsName } from '../../model/key-as-name'
import { modelErrors } from '../../model/lint-model'
import type { LocalizedText } from '../../model/localized-text'
import { someTableLimits } from '../read/argument-kinds'
import { allFindings } from '../read/findings'
import { limitsOf } from '../read/parse-options'
import { finish, type ParseResult, refuse } from '../read/result'
import { areFiles, type SourceSet } from '../read/source-file'
import type { OnetIssue } from './issues'
import type { OnetFiles, OnetOptions } from './onet-files'
import { type OnetContent, readDomains } from './read-domains'
import { readTitles } from './read-titles'

const safeParseOnetOptions: OptionKinds<OnetOptions> = {
  version: aText,
  limits: someTableLimits,
}

const safeParseOnetArguments: Kinds = { options: { due: true, fields: safeParseOnetOptions } }

/**
 * Reads files of O*NET into a model: an occupation is a job, an element a competency, a domain a cluster. Levels are
 * on one continuous scale, 0 … 7. Both column layouts are read: that of the text release and that of Excel.
 *
 * - **Level** (`LV`) is the required level, as printed.
 * - **Importance** (`IM`) is the weight of the requirement, as printed: 1 … 5.
 * - **Not Relevant** leaves the element out of the profile, whatever level is printed and whether that level is to be
 *   suppressed too: the mark comes of the importance. A level of 0 is read alike; raters give it where they see no
 *   need. Each is told as `row-left-out`.
 * - **Recommend Suppress** on a level leaves the requirement without a level (`level-unspecified`), on an importance
 *   without a weight, which then counts as 1, less than any other. Each is told as `value-suppressed`, and the claim
 *   on the requirement has what is printed.
 * - An element with an importance and no row of a level is required without a level.
 *
 * Names are in English: O*NET has no other language. Occupations without ratings become no jobs.
 *
 * @param files - the files; at least one domain
 * @param options - the release, and how much is read
 * @returns the model, jobs, competencies and requirements in the order of the files as far as keys keep it; or every issue, errors first.
 * Codes: `column-missing`, `cell-missing`, `cell-invalid`, `not-one-of`, `number-out-of-range`, `row-duplicate`,
 * `table-malformed`, `data-too-large`, `reserved-key`, `domain-missing`; warnings and hints:
 * `value-suppressed`, `row-left-out`, `name-missing`, `field-not-carried`, `column-unknown`, `unknown-reference` (an occupation
 * without a title), `occupation-not-rated`. Paths are the file, the row and the column
 * @throws `CompetencyError` `parameter-invalid` for a limit that is none
 * @source O*NET 29.3 Data Dictionary, U.S. Department of Labor, Employment and Training Administration (CC BY 4.0)
 * @example
 * ```ts
 * import { safeParseOnet } from 'kompetensi/onet'
 *
 * const skills = [
 *   'O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\tRecommend Suppress\tNot Relevant',
 *   '15-1252.00\t2.B.3.e\tProgramming\tIM\t4.00\tN\tn/a',
 *   '15-1252.00\t2.B.3.e\tProgramming\tLV\t4.62\tN\tN',
 *   '15-1252.00\t2.B.3.d\tInstallation\tIM\t1.00\tN\tn/a',
 *   '15-1252.00\t2.B.3.d\tInstallation\tLV\t0.50\tN\tY',
 * ].join('\n')
 * const result = safeParseOnet({ skills }, { version: '29.3' })
 * if (!result.ok) throw new Error('not read')
 * console.log(result.value.jobs['15-1252.00']?.requirements)
 * // [{ competency: '2.B.3.e', level: 4.62, weight: 4 }]
 * console.log(result.issues.map(({ path, code }) => `${path.join(' ')}: ${code}`))
 * // ['skills 5: row-left-out']
 * ```
 */
export function safeParseOnet(
  files: OnetFiles,
  options: OnetOptions,
): ParseResult<CompetencyModel<'onet'>, OnetIssue> {
  checkArguments('safeParseOnet', { options }, safeParseOnetArguments)
  const mostIssues = options.limits?.issues ?? 10_000
  const limits = limitsOf({ limits: { issues: mostIssues } })
  const found = allFindings<OnetIssue>()
  if (!areFiles(files, found)) return refuse(found, limits)
  const broken = new Set<string>()
  const set: SourceSet<OnetIssue> = {
    limits: { ...options.limits, issues: mostIssues },
    found,
    broken,
  }
  const content = readDomains(files, set)
  // Titles are sought for what is rated: without a file of ratings they would all be told as unknown.
  if (broken.size > 0) return refuse(found, limits)
  const titles = readTitles(files.occupations, content, set)
  if (broken.size > 0) return refuse(found, limits)
  const model = modelOf(options.version, content, titles)
  found.addAll(modelErrors(model))
  return finish(model, found, limits)
}

function modelOf(
  version: string,
  { clusters, competencies, requirements }: OnetContent,
  titles: ReadonlyMap<string, string>,
): CompetencyModel<'onet'> {
  const nameOf = (id: string): LocalizedText => {
    const title = titles.get(id)
    return title === undefined ? keyAsName(id) : { en: title }
  }
  const jobs = [...requirements].map(([id, list]): [string, CompetencyModel<'onet'>['jobs'][string]] => [
    id,
    {
      model: 'onet',
      id,
      name: nameOf(id),
      requirements: list,
      complete: true,
      externalIds: [{ system: 'onet', value: id }],
      claims: [{ source: 'onet', place: id, basis: 'stated', confidence: 'document' }],
    },
  ])
  return {
    id: 'onet',
    version,
    name: { en: 'O*NET' },
    sources: {
      onet: {
        title: `O*NET ${version} Database`,
        publisher: 'U.S. Department of Labor, Employment and Training Administration',
        note: { id: 'Lisensi CC BY 4.0; sebutkan sumbernya.', en: 'Licence CC BY 4.0; name the source.' },
      },
    },
    scales: {
      level: {
        name: { id: 'Level O*NET', en: 'O*NET level' },
        levels: [0, 7],
        continuous: true,
        floor: 0,
        claims: [{ source: 'onet', place: 'Scales Reference, LV', basis: 'stated', confidence: 'document' }],
      },
    },
    clusters: Object.fromEntries(clusters),
    competencies: Object.fromEntries(competencies),
    families: {},
    tracks: {},
    grades: {},
    units: {},
    jobs: Object.fromEntries(jobs),
    schemes: {},
  }
}
