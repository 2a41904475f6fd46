import type { Competency } from '../../model/competency'
import type { CompetencyModel } from '../../model/competency-model'
import type { Issue } from '../../base/issue'
import { errorIssue, issueOf } from '../../base/issue-of'
import type { JobProfile, Requirement } from '../../model/job-profile'
import { modelErrors } from '../../model/lint-model'
import type { LocalizedText } from '../../model/localized-text'
import type { ParseResult } from '../read/result'
import { finish, refuse } from '../read/finish'
import { isRecord, kindOf } from '../read/kind-of'
import { limitsOf } from '../read/parse-options'
import { typeIssue } from '../read/type-issue'
import { openSource, type SourceOptions } from '../read/source-file'
import type { OnetFiles, OnetOptions } from './onet-files'
import { domainNames, domains, occupationKind } from './onet-kinds'
import { type OnetPair, readRatings } from './read-ratings'

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
 * Names are English in both languages: O*NET has no other. Occupations without ratings become no jobs.
 *
 * @param files - the files; at least one domain
 * @param options - the release, and how much is read
 * @returns the model, jobs, competencies and requirements in the order of the files; or every issue, errors first.
 * Codes: `column-missing`, `cell-missing`, `cell-invalid`, `not-one-of`, `number-out-of-range`, `row-duplicate`,
 * `table-malformed`, `data-too-large`, `reserved-key`, `missing-field` (no domain); warnings and hints:
 * `value-suppressed`, `row-left-out`, `field-not-carried`, `column-unknown`, `unknown-reference` (an occupation
 * without a title), `empty-profile` (one without ratings). Paths are the file, the row and the column
 * @throws `CompetencyError` `parameter-invalid` for a limit that is none
 * @source O*NET 29.3 Data Dictionary, U.S. Department of Labor, Employment and Training Administration (CC BY 4.0)
 * @example
 * ```ts
 * import { safeParseOnet } from 'kompetensi/interchange/onet'
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
export function safeParseOnet(files: OnetFiles, options: OnetOptions): ParseResult<CompetencyModel<'onet'>> {
  const mostIssues = options.limits?.issues ?? 10_000
  const limits = limitsOf({ limits: { issues: mostIssues } })
  if (!isFiles(files)) return refuse([typeIssue('object', kindOf(files), [])], limits)
  const sourceOptions = (name: string): SourceOptions => ({
    name,
    separator: '\t',
    limits: { ...options.limits, issues: mostIssues },
  })
  const issues: Issue[] = []
  const clusters: [string, { readonly name: LocalizedText }][] = []
  const competencies = new Map<string, Competency>()
  const titles = new Map<string, string>()
  const requirements = new Map<string, Requirement[]>()
  for (const domain of domains) {
    const table = files[domain]
    if (table === undefined) continue
    const ratings = readRatings(table, sourceOptions(domain))
    for (const issue of ratings.issues) issues.push(issue)
    clusters.push([domain, { name: domainNames[domain] }])
    for (const [element, name] of ratings.elements) {
      const externalIds = [{ system: 'onet', value: element }]
      if (!competencies.has(element))
        competencies.set(element, { name: both(name), cluster: domain, scale: 'level', externalIds })
    }
    for (const [occupation, title] of ratings.titles) {
      if (!titles.has(occupation)) titles.set(occupation, title)
    }
    for (const [occupation, pairs] of ratings.pairs) {
      const list = requirements.get(occupation) ?? []
      requirements.set(occupation, list)
      for (const [element, pair] of pairs) {
        const requirement = requirementOf(element, pair, { occupation, domain, issues })
        if (requirement !== undefined) list.push(requirement)
      }
    }
  }
  if (clusters.length === 0) {
    issues.push(
      errorIssue(
        'missing-field',
        ['skills'],
        { field: 'skills' },
        'the field "skills" is needed: no domain is given',
      ),
    )
  }
  if (files.occupations !== undefined) {
    const listed = occupationTitles(files.occupations, sourceOptions('occupations'), requirements, issues)
    for (const [occupation, title] of listed) titles.set(occupation, title)
  }
  const { version } = options
  const model: CompetencyModel<'onet'> = {
    id: 'onet',
    version,
    name: both('O*NET'),
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
    jobs: Object.fromEntries(
      [...requirements].map(([id, list]): [string, JobProfile<'onet'>] => [
        id,
        {
          model: 'onet',
          id,
          name: both(titles.get(id) ?? id),
          requirements: list,
          complete: true,
          externalIds: [{ system: 'onet', value: id }],
          claims: [{ source: 'onet', place: id, basis: 'stated', confidence: 'document' }],
        },
      ]),
    ),
    schemes: {},
  }
  for (const issue of modelErrors(model)) issues.push(issue)
  return finish(model, issues, limits)
}

/** Where a pair stands, and where its issues go. */
interface PairPlace {
  readonly occupation: string
  readonly domain: string
  readonly issues: Issue[]
}

/** What an occupation requires of an element, or nothing where the element is not relevant to it. */
function requirementOf(
  competency: string,
  { importance, level }: OnetPair,
  { occupation, domain, issues }: PairPlace,
): Requirement | undefined {
  const irrelevant = [level, importance].find((rating) => rating?.notRelevant === true)
  const nothing = irrelevant ?? (level?.value === 0 && !level.suppressed ? level : undefined)
  if (nothing !== undefined) {
    const found = nothing.notRelevant ? 'Not Relevant: Y' : 'LV: 0'
    issues.push(
      issueOf(
        'hint',
        'row-left-out',
        [domain, nothing.row],
        { found, meaning: 'not-in-profile' },
        `"${occupation}" does not require "${competency}": ${found}`,
      ),
    )
    return undefined
  }
  const suppressed = [
    { rating: importance, of: 'weight' },
    { rating: level, of: 'level' },
  ].flatMap(({ rating, of }) => (rating?.suppressed === true ? [{ ...rating, of }] : []))
  for (const { value, row } of suppressed) {
    issues.push(
      issueOf(
        'warning',
        'value-suppressed',
        [domain, row, 'Recommend Suppress'],
        { found: String(value) },
        `the source advises not to use ${value} for "${competency}" of "${occupation}"`,
      ),
    )
  }
  const usedLevel = level?.suppressed === false ? level.value : undefined
  const weight = importance?.suppressed === false ? importance.value : undefined
  return {
    competency,
    ...(usedLevel === undefined ? {} : { level: usedLevel }),
    ...(weight === undefined ? {} : { weight }),
    ...(suppressed.length === 0
      ? {}
      : {
          claims: suppressed.map(({ of, value }) => ({
            of,
            source: 'onet',
            place: `${occupation}, ${competency}`,
            basis: 'stated' as const,
            confidence: 'document' as const,
            printed: `${value}, Recommend Suppress: Y`,
          })),
        }),
  }
}

/** Titles of occupations; tells of those without ratings, and of ratings without a title. */
function occupationTitles(
  table: NonNullable<OnetFiles['occupations']>,
  options: SourceOptions,
  rated: ReadonlyMap<string, unknown>,
  issues: Issue[],
): ReadonlyMap<string, string> {
  const file = openSource(table, occupationKind, options)
  const titles = new Map<string, string>()
  for (const row of file.rows) {
    const reader = file.reader(row)
    const occupation = reader.needed('occupation')
    const title = reader.needed('title')
    if (occupation === undefined || title === undefined) continue
    titles.set(occupation, title)
    if (rated.has(occupation)) continue
    file.add(
      issueOf(
        'hint',
        'empty-profile',
        [row.number],
        { job: occupation },
        `the profile of "${occupation}" has no requirements: it is not rated, so it is no job of the model`,
      ),
    )
  }
  for (const occupation of rated.keys()) {
    if (titles.has(occupation)) continue
    const details = { kind: 'occupations', reference: occupation }
    file.add(issueOf('warning', 'unknown-reference', [], details, `occupations has no "${occupation}"`))
  }
  for (const issue of file.issues()) issues.push(issue)
  return titles
}

/** Whether there are files at all: JavaScript callers can pass anything. */
function isFiles(files: OnetFiles): boolean {
  return isRecord(files)
}

function both(text: string): LocalizedText {
  return { id: text, en: text }
}
