import type { Cluster, Competency } from '../../model/competency'
import type { CompetencyModel } from '../../model/competency-model'
import type { Issue } from '../../base/issue'
import { errorIssue, issueOf } from '../../base/issue-of'
import type { JobProfile, Requirement } from '../../model/job-profile'
import { modelErrors } from '../../model/lint-model'
import type { LocalizedText } from '../../model/localized-text'
import { shown } from '../read/cell-text'
import { isReserved } from '../read/entries'
import { rowDuplicate } from '../read/same-rows'
import type { Table } from '../read/table-options'
import type { ParseResult } from '../read/result'
import { finish, refuse } from '../read/finish'
import { isRecord, kindOf } from '../read/kind-of'
import { limitsOf } from '../read/parse-options'
import { typeIssue } from '../read/type-issue'
import { openSource, type SourceOptions } from '../read/source-file'
import { type Concepts, codeOfUri, conceptsOf, danglingIssue } from './concepts'
import type { EscoFiles, EscoOptions } from './esco-files'
import { groupKind, occupationKind, relationKind, skillKind } from './esco-kinds'
import { type Broader, keptParent, readBroader } from './read-broader'

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
 * Names are those of the files, in both languages: ESCO has no Indonesian. Relations between skills
 * (`skillSkillRelations.csv`) are not read.
 *
 * @param files - the files
 * @param options - the release, and how much is read
 * @returns the model, everything in the order of the files; or every issue, errors first. Codes: `missing-field` (a file),
 * `column-missing`, `cell-missing`, `not-one-of`, `row-duplicate`, `duplicate-key`, `reserved-key`, `reference-cycle`,
 * `table-malformed`, `data-too-large`; warnings and hints: `unknown-reference`, `several-parents`, `empty-profile`,
 * `field-not-carried`, `column-unknown`. Paths are the file, the row and the column
 * @throws `CompetencyError` `parameter-invalid` for a limit that is none
 * @source ESCO dataset, European Commission (Commission Decision 2011/833/EU)
 * @example
 * ```ts
 * import { safeParseEsco } from 'kompetensi/interchange/esco'
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
export function safeParseEsco(files: EscoFiles, options: EscoOptions): ParseResult<CompetencyModel<'esco'>> {
  const mostIssues = options.limits?.issues ?? 10_000
  const limits = limitsOf({ limits: { issues: mostIssues } })
  if (!isFiles(files)) return refuse([typeIssue('object', kindOf(files), [])], limits)
  const missing = (['occupations', 'skills', 'relations'] as const).filter(
    (name) => files[name] === undefined,
  )
  if (missing.length > 0) {
    return refuse(
      missing.map((field) =>
        errorIssue('missing-field', [field], { field }, `the field "${field}" is needed`),
      ),
      limits,
    )
  }
  const sourceOptions = (name: string): SourceOptions => ({
    name,
    separator: ',',
    limits: { ...options.limits, issues: mostIssues },
  })
  const issues: Issue[] = []
  const add = (issue: Issue): void => {
    issues.push(issue)
  }

  const skills = readSkills(files.skills, sourceOptions('skills'), issues)
  const occupations = readOccupations(files.occupations, sourceOptions('occupations'), issues)
  const skillGroups = readGroups(files.skillGroups, 'clusters', sourceOptions('skillGroups'), issues)
  const iscoGroups = readGroups(files.iscoGroups, 'families', sourceOptions('iscoGroups'), issues)

  const clusters = new Map<string, Cluster>(skillGroups?.entries)
  const broaderSkills =
    files.broaderSkills === undefined
      ? nothingBroader
      : readBroader(files.broaderSkills, sourceOptions('broaderSkills'), {
          group: 'SkillGroup',
          groups: 'clusters',
          members: 'competencies',
          nested: true,
          codeOfGroup: groupCodes(skillGroups, clusters),
          codeOfMember: (uri) => skills.codes.get(uri),
        })
  broaderSkills.issues.forEach(add)
  for (const [code, parents] of broaderSkills.ofGroups) {
    const parent = keptParent(parents, { entry: code, path: ['broaderSkills'], add })
    const cluster = clusters.get(code)
    if (cluster !== undefined && parent !== undefined) clusters.set(code, { ...cluster, parent })
  }
  const competencies = [...skills.entries].map(([code, competency]): [string, Competency] => {
    const parents = broaderSkills.ofMembers.get(code) ?? []
    const cluster = keptParent(parents, { entry: code, path: ['broaderSkills'], add })
    return [code, cluster === undefined ? competency : { ...competency, cluster }]
  })

  const families = new Map<string, { readonly name: LocalizedText }>(
    [...(iscoGroups?.entries ?? [])].map(([code, { name }]) => [code, { name }]),
  )
  const codeOfFamily = groupCodes(iscoGroups, families)
  const broaderOccupations =
    files.broaderOccupations === undefined
      ? nothingBroader
      : readBroader(files.broaderOccupations, sourceOptions('broaderOccupations'), {
          group: 'ISCOGroup',
          groups: 'families',
          members: 'jobs',
          nested: false,
          codeOfGroup: codeOfFamily,
          codeOfMember: (uri) => occupations.codes.get(uri),
        })
  broaderOccupations.issues.forEach(add)

  const { requirements, incomplete } = readRelations(files.relations, sourceOptions('relations'), {
    skills,
    occupations,
    issues,
  })
  const jobs = [...occupations.entries].map(([id, occupation]): [string, JobProfile<'esco'>] => {
    const { name, externalIds, iscoGroup, row } = occupation
    const own = iscoGroup === undefined ? undefined : codeOfFamily(`isco/C${iscoGroup}`)
    if (iscoGroup !== undefined && own === undefined)
      add(danglingIssue('families', iscoGroup, ['occupations', row, 'iscoGroup']))
    const family = keptParent(broaderOccupations.ofMembers.get(id) ?? [], {
      preferred: own,
      entry: id,
      path: ['occupations', row],
      add,
    })
    const list = requirements.get(id) ?? []
    if (list.length === 0) {
      const message = `the profile of "${id}" has no requirements, so nothing can be measured against it`
      add(issueOf('hint', 'empty-profile', ['occupations', row], { job: id }, message))
    }
    return [
      id,
      {
        model: 'esco',
        id,
        name,
        ...(family === undefined ? {} : { family }),
        requirements: list,
        complete: list.length > 0 && !incomplete.has(id),
        externalIds,
        claims: [{ source: 'esco', basis: 'stated', confidence: 'document' }],
      },
    ]
  })
  const model: CompetencyModel<'esco'> = {
    id: 'esco',
    version: options.version,
    name: both('ESCO'),
    sources: {
      esco: {
        title: `ESCO ${options.version}`,
        publisher: 'European Commission',
        note: {
          id: 'Layanan ini memakai klasifikasi ESCO dari Komisi Eropa.',
          en: 'This service uses the ESCO classification of the European Commission.',
        },
      },
    },
    scales: {},
    clusters: Object.fromEntries(clusters),
    competencies: Object.fromEntries(competencies),
    families: Object.fromEntries(families),
    tracks: {},
    grades: {},
    units: {},
    jobs: Object.fromEntries(jobs),
    schemes: {},
  }
  for (const issue of modelErrors(model)) issues.push(issue)
  return finish(model, issues, limits)
}

const nothingBroader: Broader = {
  ofMembers: /* @__PURE__ */ new Map(),
  ofGroups: /* @__PURE__ */ new Map(),
  issues: [],
}

/** An occupation, not yet a profile. */
interface Occupation extends Pick<JobProfile, 'name'> {
  readonly externalIds: NonNullable<JobProfile['externalIds']>
  readonly iscoGroup: string | undefined
  readonly row: number
}

function readSkills(table: Table, options: SourceOptions, issues: Issue[]): Concepts<Competency> {
  const file = openSource(table, skillKind, options)
  const skills = conceptsOf<Competency>('competencies', file.add)
  for (const row of file.rows) {
    const reader = file.reader(row)
    const uri = reader.needed('conceptUri')
    const label = reader.needed('preferredLabel')
    if (uri === undefined || label === undefined) continue
    const description = reader.text('description')
    const aliases = linesOf(reader.text('altLabels'))
    skills.take(
      uri,
      {
        name: both(label),
        ...(description === undefined ? {} : { definition: both(description) }),
        ...(aliases.length === 0 ? {} : { aliases }),
        externalIds: [{ system: 'esco', value: uri }],
      },
      row.number,
    )
  }
  for (const issue of file.issues()) issues.push(issue)
  return skills
}

function readOccupations(table: Table, options: SourceOptions, issues: Issue[]): Concepts<Occupation> {
  const file = openSource(table, occupationKind, options)
  const occupations = conceptsOf<Occupation>('jobs', file.add)
  for (const row of file.rows) {
    const reader = file.reader(row)
    const uri = reader.needed('conceptUri')
    const label = reader.needed('preferredLabel')
    if (uri === undefined || label === undefined) continue
    const code = reader.text('code')
    occupations.take(
      uri,
      {
        name: both(label),
        iscoGroup: reader.text('iscoGroup'),
        externalIds: [
          { system: 'esco', value: uri },
          ...(code === undefined ? [] : [{ system: 'esco-code', value: code }]),
        ],
        row: row.number,
      },
      row.number,
    )
  }
  for (const issue of file.issues()) issues.push(issue)
  return occupations
}

function readGroups(
  table: Table | undefined,
  kind: 'clusters' | 'families',
  options: SourceOptions,
  issues: Issue[],
): Concepts<Cluster> | undefined {
  if (table === undefined) return undefined
  const file = openSource(table, groupKind, options)
  const groups = conceptsOf<Cluster>(kind, file.add)
  for (const row of file.rows) {
    const reader = file.reader(row)
    const uri = reader.needed('conceptUri')
    const label = reader.needed('preferredLabel')
    if (uri === undefined || label === undefined) continue
    const description = reader.text('description')
    groups.take(
      uri,
      { name: both(label), ...(description === undefined ? {} : { description: both(description) }) },
      row.number,
    )
  }
  for (const issue of file.issues()) issues.push(issue)
  return groups
}

/** Finds a group by its URI: in its file; where there is no file, any group goes, under its code for a name. */
function groupCodes(
  groups: Concepts<unknown> | undefined,
  entries: Map<string, { readonly name: LocalizedText }>,
): (uri: string) => string | undefined {
  return (uri) => {
    const code = codeOfUri(uri)
    if (isReserved(code)) return undefined
    if (groups !== undefined) return groups.entries.has(code) ? code : undefined
    if (!entries.has(code)) entries.set(code, { name: both(code) })
    return code
  }
}

/** What relations are read with. */
interface RelationEnds {
  readonly skills: Concepts<unknown>
  readonly occupations: Concepts<unknown>
  readonly issues: Issue[]
}

function readRelations(
  table: Table,
  options: SourceOptions,
  { skills, occupations, issues }: RelationEnds,
): {
  readonly requirements: ReadonlyMap<string, readonly Requirement[]>
  readonly incomplete: ReadonlySet<string>
} {
  const file = openSource(table, relationKind, options)
  const found = new Map<string, Map<string, { readonly requirement: Requirement; readonly row: number }>>()
  const incomplete = new Set<string>()
  for (const row of file.rows) {
    const reader = file.reader(row)
    const occupationUri = reader.needed('occupationUri')
    const relation = reader.needed('relationType')
    const skillUri = reader.needed('skillUri')
    if (occupationUri === undefined || relation === undefined || skillUri === undefined) continue
    if (relation !== 'essential' && relation !== 'optional') {
      const allowed = ['essential', 'optional']
      const message = `"${shown(relation)}" is not known here; it can be essential or optional`
      file.add(
        errorIssue('not-one-of', [row.number, 'relationType'], { found: shown(relation), allowed }, message),
      )
      continue
    }
    const job = occupations.codes.get(occupationUri)
    const competency = skills.codes.get(skillUri)
    if (job === undefined) file.add(danglingIssue('jobs', occupationUri, [row.number, 'occupationUri']))
    if (competency === undefined) file.add(danglingIssue('competencies', skillUri, [row.number, 'skillUri']))
    if (job !== undefined && competency === undefined) incomplete.add(job)
    if (job === undefined || competency === undefined) continue
    const required = found.get(job) ?? new Map()
    found.set(job, required)
    const requirement = { competency, ...(relation === 'essential' ? { essential: true } : {}) }
    const earlier = required.get(competency)
    if (earlier === undefined) required.set(competency, { requirement, row: row.number })
    else {
      const same = earlier.requirement.essential === requirement.essential
      file.add(rowDuplicate(`${job}, ${competency}`, earlier.row, same, [row.number]))
    }
  }
  for (const issue of file.issues()) issues.push(issue)
  const requirements = [...found].map(([job, required]): [string, Requirement[]] => [
    job,
    [...required.values()].map(({ requirement }) => requirement),
  ])
  return { requirements: new Map(requirements), incomplete }
}

/** The lines of a cell that are not blank. */
function linesOf(text: string | undefined): string[] {
  return (text ?? '')
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** Whether there are files at all: JavaScript callers can pass anything. */
function isFiles(files: EscoFiles): boolean {
  return isRecord(files)
}

function both(text: string): LocalizedText {
  return { id: text, en: text }
}
